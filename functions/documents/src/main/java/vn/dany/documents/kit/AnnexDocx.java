package vn.dany.documents.kit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dany.adapters.qr.PngPicture;
import vn.dany.adapters.qr.ZxingQrDrawing;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.PrintedCode;
import vn.dany.templates.printed.Annex;

/** The {@link Annex} of a district as a Word file. */
final class AnnexDocx {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private AnnexDocx() {}

    static byte[] of(Kit kit, Kit.Group group) {
        Archive parts = new Archive(kit.datedAt());
        annex(kit, group).parts().forEach((name, text) -> parts.add(name, text.getBytes(StandardCharsets.UTF_8)));
        List<String> symbols = symbols(kit, group);
        for (int i = 0; i < symbols.size(); i++) {
            parts.add("word/media/qr" + (i + 1) + ".png", PngPicture.of(ZxingQrDrawing.symbol(symbols.get(i))));
        }
        return parts.close();
    }

    private static Annex annex(Kit kit, Kit.Group group) {
        List<Annex.Block> blocks = new ArrayList<>();
        for (PrintedCode code : group.codes()) {
            blocks.add(new Annex.Block(
                    blocks.size() + 1,
                    code.unitName(),
                    code.place().orElse(""),
                    code.ownWindows().isEmpty() ? List.of() : WindowLines.of(code.ownWindows()),
                    kit.address().page(code.code())));
        }
        return new Annex(
                kit.title(),
                kit.organ(),
                kit.legalBasis(),
                WindowLines.of(kit.windows()),
                group.fullName(),
                blocks,
                kit.zaloGroup().map(URI::toString).orElse(""),
                kit.signatory().stream()
                        .flatMap(who -> Stream.concat(Stream.of(who.title()), who.lines().stream()))
                        .toList(),
                DateTimeFormatter.ISO_INSTANT.format(kit.datedAt()));
    }

    /** What its symbols say, in order: the codes, then the Zalo group. */
    private static List<String> symbols(Kit kit, Kit.Group group) {
        return Stream.concat(
                        group.codes().stream().map(code -> kit.address().qrText(code.code())),
                        kit.zaloGroup().stream().map(URI::toString))
                .toList();
    }
}
