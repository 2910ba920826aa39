package vn.dany.templates.printed;

import io.quarkus.qute.Qute;
import io.quarkus.qute.TemplateData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The annex a district receives with the plan, as the XML of a Word document (Office Open XML, ISO/IEC 29500
 * transitional): what is asked, the unit in bold, its symbol, one block each. Margins, letters and page numbers are those
 * of Decree 30/2020/NĐ-CP; an annex carries no national title.
 *
 * @param windows when answers are taken, line by line
 * @param committees link of the Zalo group of committees and work teams; empty if there is none
 * @param signature who signs, line by line
 * @param dated when the file says it was made, in ISO 8601
 */
@TemplateData
public record Annex(
        String title,
        String organ,
        String basis,
        List<String> windows,
        String district,
        List<Block> blocks,
        String committees,
        List<String> signature,
        String dated) {

    private static final Map<String, String> TEMPLATES = new LinkedHashMap<>();

    static {
        TEMPLATES.put("[Content_Types].xml", "content-types.xml");
        TEMPLATES.put("_rels/.rels", "package-relations.xml");
        TEMPLATES.put("docProps/core.xml", "properties.xml");
        TEMPLATES.put("word/document.xml", "document.xml");
        TEMPLATES.put("word/styles.xml", "styles.xml");
        TEMPLATES.put("word/header1.xml", "header.xml");
        TEMPLATES.put("word/_rels/document.xml.rels", "document-relations.xml");
    }

    /**
     * A code.
     *
     * @param number its place in the list, from 1
     * @param place where it hangs; empty unless the unit has several
     * @param windows when answers are taken there, line by line; empty where that is when they are everywhere
     */
    @TemplateData
    public record Block(int number, String unit, String place, List<String> windows, String address) {}

    /** How many symbols it has, {@code word/media/qr1.png} and so on: one for each block, then that of the committees. */
    public int symbols() {
        return blocks.size() + (committees.isEmpty() ? 0 : 1);
    }

    /** The text of every part but the symbols, by its name in the document. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        TEMPLATES.forEach((name, template) -> parts.put(
                name,
                Qute.engine()
                        .getTemplate("printed/annex/" + template)
                        .data("annex", this)
                        .render()));
        return parts;
    }
}
