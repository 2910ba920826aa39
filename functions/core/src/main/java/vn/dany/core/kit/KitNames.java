package vn.dany.core.kit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.unit.SearchText;

/**
 * What the files of a kit are called: readable, in ASCII, and each only once. Official codes tell units of one name
 * apart, such as the two called Phúc Sơn.
 */
public final class KitNames {

    private final Kit kit;
    private final Map<Kit.Group, String> groups = new HashMap<>();
    private final Map<PrintedCode, String> codes = new HashMap<>();

    /** The names for {@code kit}. */
    public KitNames(Kit kit) {
        this.kit = kit;
        Set<String> taken = new HashSet<>();
        for (Kit.Group group : kit.groups()) {
            groups.put(group, unused(group.code() + "-" + plain(group.name()), taken));
            for (PrintedCode code : group.codes()) {
                String unit = code.unitCode() + "-" + plain(code.unitName());
                String name =
                        code.place().map(place -> unit + "-" + plain(place)).orElse(unit);
                codes.put(code, unused(name, taken));
            }
        }
    }

    /** The archive of the whole kit. */
    public String whole() {
        return kit.campaignId() + "-kit.zip";
    }

    /** A group's folder inside the archives, such as {@code 213-bac-giang}. */
    public String folder(Kit.Group group) {
        return known(groups.get(group));
    }

    /** A group's archive. */
    public String archive(Kit.Group group) {
        return folder(group) + ".zip";
    }

    /** A group's Word annex. */
    public String annex(Kit.Group group) {
        return folder(group) + "-danh-sach-ma-qr.docx";
    }

    /** All posters of a group. */
    public String posters(Kit.Group group, Paper paper) {
        return folder(group) + "-poster-" + paper.inFileName() + ".pdf";
    }

    /** All sticker sheets of a group. */
    public String stickers(Kit.Group group) {
        return folder(group) + "-tem-dan.pdf";
    }

    /** What all files of a code begin with, such as {@code 07204-phuong-tran-nguyen-han}. */
    public String code(PrintedCode code) {
        return known(codes.get(code));
    }

    /** The poster of one code, in its group's folder. */
    public String poster(PrintedCode code, Paper paper) {
        return code(code) + "-poster-" + paper.inFileName() + ".pdf";
    }

    /** The sticker sheet of one code, in its group's folder. */
    public String stickers(PrintedCode code) {
        return code(code) + "-tem-dan.pdf";
    }

    /** What is printed for one code, in its group's folder. */
    public List<String> files(PrintedCode code) {
        return Stream.concat(Arrays.stream(Paper.values()).map(paper -> poster(code, paper)), Stream.of(stickers(code)))
                .toList();
    }

    /** The picture of one code for chats and web pages, inside the archives. */
    public String png(PrintedCode code) {
        return "qr/png/" + code(code) + ".png";
    }

    /** The picture of one code for printers, inside the archives. */
    public String svg(PrintedCode code) {
        return "qr/svg/" + code(code) + ".svg";
    }

    private static String known(@Nullable String name) {
        if (name == null) {
            throw new IllegalArgumentException("not of this kit");
        }
        return name;
    }

    private static String unused(String name, Set<String> taken) {
        String unused = name;
        for (int number = 2; !taken.add(unused); number++) {
            unused = name + "-" + number;
        }
        return unused;
    }

    private static String plain(String text) {
        String words = SearchText.fold(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return words.length() <= 60 ? words : words.substring(0, 60);
    }
}
