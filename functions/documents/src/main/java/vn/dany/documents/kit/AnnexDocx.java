package vn.dany.documents.kit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import vn.dany.adapters.qr.PngPicture;
import vn.dany.adapters.qr.ZxingQrDrawing;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.PrintedCode;

/**
 * The annex a district receives with the plan, as Word (Office Open XML, ISO/IEC 29500 transitional): what is asked, the
 * unit in bold, its symbol, one block each. Margins, letters and page numbers are those of Decree 30/2020/NĐ-CP; an
 * annex carries no national title.
 */
final class AnnexDocx {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** 65 mm, so that two blocks fill a page; in English metric units, 36,000 to the millimetre. */
    private static final int SYMBOL = 65 * 36_000;

    private static final String CONTENT_TYPES = HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + override("/word/document.xml", "officedocument.wordprocessingml.document.main+xml")
            + override("/word/styles.xml", "officedocument.wordprocessingml.styles+xml")
            + override("/word/header1.xml", "officedocument.wordprocessingml.header+xml")
            + override("/docProps/core.xml", "package.core-properties+xml")
            + "</Types>";

    private static final String PACKAGE_RELATIONS = HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + OFFICE
            + "relationships/officeDocument\" Target=\"word/document.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"" + PACKAGE
            + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>";

    private static final String HEADER =
            HEAD + "<w:hdr xmlns:w=\"" + WORD + "\"><w:p><w:pPr><w:pStyle w:val=\"Header\"/>"
                    + "</w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>";

    private static final String STYLES =
            HEAD + "<w:styles xmlns:w=\"" + WORD + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                    + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\""
                    + " w:cs=\"Times New Roman\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/>"
                    + "</w:rPr></w:rPrDefault></w:docDefaults>"
                    + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                    + style("Annex", "Title", 0, 6, false, "<w:b/>")
                    + style("Subtitle", "Subtitle", 0, 6, false, "<w:b/>")
                    + style("Basis", "Basis", 0, 6, false, "<w:i/>")
                    + style("District", "District", 6, 12, false, "<w:b/>")
                    + style("Asked", "Asked", 0, 2, true, "")
                    + style("Heading1", "heading 1", 0, 4, true, "<w:b/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>")
                    + style("Symbol", "Symbol", 0, 0, true, "")
                    + style("Address", "Address", 2, 20, false, "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
                    + style("Signature", "Signature", 0, 2, true, "<w:b/>")
                    + style("Header", "header", 0, 0, false, "<w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>")
                    + "</w:styles>";

    private AnnexDocx() {}

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-" + type + "\"/>";
    }

    /** A centred style; {@code before} and {@code after} in points. What stays with the next paragraph is one block. */
    private static String style(String id, String name, int before, int after, boolean staysWithNext, String letters) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + (staysWithNext ? "<w:keepNext/>" : "")
                + "<w:keepLines/><w:spacing w:before=\"" + before * 20 + "\" w:after=\"" + after * 20
                + "\"/>" + (id.equals("Signature") ? "<w:ind w:left=\"4536\"/>" : "") + "<w:jc w:val=\"center\"/>"
                + (id.equals("Heading1") ? "<w:outlineLvl w:val=\"0\"/>" : "") + "</w:pPr><w:rPr>" + letters
                + "</w:rPr></w:style>";
    }

    static byte[] of(Kit kit, Kit.Group group) {
        Archive parts = new Archive(kit.datedAt());
        put(parts, "[Content_Types].xml", CONTENT_TYPES);
        put(parts, "_rels/.rels", PACKAGE_RELATIONS);
        put(parts, "docProps/core.xml", properties(kit, group));
        put(parts, "word/document.xml", document(kit, group));
        put(parts, "word/styles.xml", STYLES);
        put(parts, "word/header1.xml", HEADER);
        put(parts, "word/_rels/document.xml.rels", documentRelations(kit, group));
        List<String> symbols = symbols(kit, group);
        for (int i = 0; i < symbols.size(); i++) {
            parts.add("word/media/qr" + (i + 1) + ".png", PngPicture.of(ZxingQrDrawing.symbol(symbols.get(i))));
        }
        return parts.close();
    }

    /** What its symbols say, in order: the codes, then the Zalo group. */
    private static List<String> symbols(Kit kit, Kit.Group group) {
        return Stream.concat(
                        group.codes().stream().map(code -> kit.address().qrText(code.code())),
                        kit.zaloGroup().stream().map(URI::toString))
                .toList();
    }

    private static String document(Kit kit, Kit.Group group) {
        StringBuilder body = new StringBuilder(20_000);
        paragraph(body, "Annex", "DANH SÁCH MÃ QR CODE KÈM THEO");
        paragraph(body, "Subtitle", kit.title());
        paragraph(body, "Basis", "(Kèm theo " + kit.legalBasis() + ")");
        WindowLines.of(kit.windows()).forEach(line -> paragraph(body, "Basis", "Thời gian – " + line));
        paragraph(body, "District", group.fullName() + " – " + group.codes().size() + " mã");
        List<PrintedCode> codes = group.codes();
        for (int i = 0; i < codes.size(); i++) {
            PrintedCode code = codes.get(i);
            paragraph(body, "Asked", kit.title());
            paragraph(body, "Heading1", (i + 1) + ". " + code.unitName());
            code.place().ifPresent(place -> paragraph(body, "Asked", place));
            if (!code.ownWindows().isEmpty()) {
                WindowLines.of(code.ownWindows()).forEach(line -> paragraph(body, "Asked", "Thời gian riêng: " + line));
            }
            picture(body, i + 1, "Mã QR của " + code.unitName());
            paragraph(body, "Address", kit.address().page(code.code()));
        }
        kit.zaloGroup().ifPresent(link -> {
            paragraph(body, "Heading1", "Nhóm Zalo của các ban và tổ công tác");
            paragraph(body, "Asked", "Chỉ dùng cho các ban và tổ công tác, không niêm yết.");
            picture(body, codes.size() + 1, "Mã QR của nhóm Zalo");
            paragraph(body, "Address", link.toString());
        });
        kit.signatory().ifPresent(signatory -> {
            paragraph(body, "Signature", signatory.title());
            signatory.lines().forEach(line -> paragraph(body, "Signature", line));
        });
        return HEAD + "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE
                + "relationships\" xmlns:wp=\"" + DRAWING + "wordprocessingDrawing\" xmlns:a=\"" + DRAWING
                + "main\" xmlns:pic=\"" + DRAWING + "picture\"><w:body>" + body
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\""
                + " w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>";
    }

    private static void paragraph(StringBuilder body, String style, String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">")
                .append(CaptionedQr.escape(text))
                .append("</w:t></w:r></w:p>");
    }

    private static void picture(StringBuilder body, int number, String described) {
        String extent = " cx=\"" + SYMBOL + "\" cy=\"" + SYMBOL + "\"/>";
        String name = " id=\"" + number + "\" name=\"qr" + number + ".png\"";
        body.append("<w:p><w:pPr><w:pStyle w:val=\"Symbol\"/></w:pPr><w:r><w:drawing>")
                .append("<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent")
                .append(extent)
                .append("<wp:docPr")
                .append(name)
                .append(" descr=\"")
                .append(CaptionedQr.escape(described))
                .append("\"/><a:graphic><a:graphicData uri=\"")
                .append(DRAWING)
                .append("picture\"><pic:pic><pic:nvPicPr><pic:cNvPr")
                .append(name)
                .append("/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId")
                .append(number)
                .append("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>")
                .append("<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext")
                .append(extent)
                .append("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>")
                .append("</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    private static String documentRelations(Kit kit, Kit.Group group) {
        StringBuilder relations = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        relation(relations, "rIdStyles", "styles", "styles.xml");
        relation(relations, "rIdHeader", "header", "header1.xml");
        for (int number = 1; number <= symbols(kit, group).size(); number++) {
            relation(relations, "rId" + number, "image", "media/qr" + number + ".png");
        }
        return relations.append("</Relationships>").toString();
    }

    private static void relation(StringBuilder relations, String id, String type, String target) {
        relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(OFFICE)
                .append("relationships/")
                .append(type)
                .append("\" Target=\"")
                .append(target)
                .append("\"/>");
    }

    private static String properties(Kit kit, Kit.Group group) {
        String dated = DateTimeFormatter.ISO_INSTANT.format(kit.datedAt());
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE
                + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>" + CaptionedQr.escape("Danh sách mã QR – " + group.fullName()) + "</dc:title>"
                + "<dc:creator>" + CaptionedQr.escape(kit.organ()) + "</dc:creator><dc:language>vi-VN</dc:language>"
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + dated + "</dcterms:created>"
                + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + dated + "</dcterms:modified></cp:coreProperties>";
    }

    private static void put(Archive parts, String name, String text) {
        parts.add(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
