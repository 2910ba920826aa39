package vn.dany.documents.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.dany.adapters.qr.QrSymbol;
import vn.dany.adapters.qr.ZxingQrDrawing;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitFile;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.KitPrinter;
import vn.dany.core.kit.Paper;
import vn.dany.core.kit.PrintedCode;
import vn.dany.documents.KitIndexWorkbook;
import vn.dany.documents.print.PrintedPages;

/** Prints kits as PDF, Word, Excel and pictures, for the machines that offices have. */
public final class OfficeKitPrinter implements KitPrinter {

    private static final String PDF = "application/pdf";
    private static final String ZIP = "application/zip";

    @Override
    public List<KitFile> print(Kit kit, Kit.Group group) {
        KitNames names = new KitNames(kit);
        String folder = names.folder(group) + "/";
        Archive archive = new Archive(kit.datedAt());
        List<KitFile> files = new ArrayList<>();
        Map<PrintedCode, QrSymbol> symbols = new LinkedHashMap<>();
        group.codes()
                .forEach(code ->
                        symbols.put(code, ZxingQrDrawing.symbol(kit.address().qrText(code.code()))));
        for (Paper paper : Paper.values()) {
            files.add(new KitFile(names.posters(group, paper), posters(kit, group, symbols, paper), PDF));
        }
        files.add(new KitFile(names.stickers(group), stickers(kit, group.fullName(), symbols), PDF));
        files.add(new KitFile(names.annex(group), AnnexDocx.of(kit, group), AnnexDocx.CONTENT_TYPE));
        files.forEach(file -> archive.add(folder + file.name(), file.bytes()));
        symbols.forEach((code, symbol) -> {
            Map<PrintedCode, QrSymbol> alone = Map.of(code, symbol);
            for (Paper paper : Paper.values()) {
                archive.add(folder + names.poster(code, paper), posters(kit, group, alone, paper));
            }
            archive.add(folder + names.stickers(code), stickers(kit, code.unitName(), alone));
        });
        symbols.forEach((code, symbol) -> archive.add(
                names.png(code), CaptionedQr.of(kit, group, code, symbol).png()));
        symbols.forEach((code, symbol) -> archive.add(
                names.svg(code), CaptionedQr.of(kit, group, code, symbol).svg()));
        files.add(new KitFile(names.archive(group), archive.close(), ZIP));
        return files;
    }

    @Override
    public KitFile bind(Kit kit, Function<Kit.Group, byte[]> archives) {
        Archive whole = new Archive(kit.datedAt());
        whole.add("index.xlsx", KitIndexWorkbook.write(kit));
        kit.groups().forEach(group -> whole.addAll(archives.apply(group)));
        return new KitFile(new KitNames(kit).whole(), whole.close(), ZIP);
    }

    private static byte[] posters(Kit kit, Kit.Group group, Map<PrintedCode, QrSymbol> symbols, Paper paper) {
        Poster poster = new Poster(kit);
        String whom = symbols.size() == 1 ? symbols.keySet().iterator().next().unitName() : group.fullName();
        try (PrintedPages pages = new PrintedPages(kit.title() + " – " + whom, kit.organ(), kit.datedAt())) {
            symbols.forEach((code, symbol) -> pages.add(paper, canvas -> poster.draw(canvas, group, code, symbol)));
            return pages.finish();
        }
    }

    private static byte[] stickers(Kit kit, String whom, Map<PrintedCode, QrSymbol> symbols) {
        StickerSheet sheet = new StickerSheet(kit);
        try (PrintedPages pages = new PrintedPages(kit.title() + " – " + whom, kit.organ(), kit.datedAt())) {
            symbols.forEach((code, symbol) -> pages.add(Paper.A4, canvas -> sheet.draw(canvas, code, symbol)));
            return pages.finish();
        }
    }
}
