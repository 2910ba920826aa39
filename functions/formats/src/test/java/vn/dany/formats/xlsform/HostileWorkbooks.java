package vn.dany.formats.xlsform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.dany.formats.xlsx.WorkbookWriting;

/** Workbooks nobody means well with, each small enough to be sent. */
final class HostileWorkbooks {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String OPEN =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String CLOSE = "</sheetData></worksheet>";

    private HostileWorkbooks() {}

    /** Writes one part. */
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    /** By what is hostile about them. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("a million rows", with(SHEET, repeated(OPEN, "<row><c><v>1</v></c></row>", 1_000_000, CLOSE)));
        all.put("a million empty rows", with(SHEET, repeated(OPEN, "<row/>", 1_000_000, CLOSE)));
        all.put("a million cells in a row", with(SHEET, repeated(OPEN + "<row>", "<c/>", 1_000_000, "</row>" + CLOSE)));
        all.put("a zip bomb of spaces", with(SHEET, repeated(OPEN, " ".repeat(1_000), 300_000, CLOSE)));
        all.put(
                "a zip bomb of strings",
                with("xl/sharedStrings.xml", repeated("<sst>", "<si/>", 10_000_000, "</sst>")));
        all.put(
                "a huge string",
                with("xl/sharedStrings.xml", repeated("<sst><si><t>", "ă", 5_000_000, "</t></si></sst>")));
        all.put("a huge attribute", with(SHEET, repeated("<worksheet a='", "x", 10_000_000, "'/>")));
        all.put("a huge comment", with(SHEET, repeated("<worksheet><!--", "x", 10_000_000, "--></worksheet>")));
        all.put("a huge name", with(SHEET, repeated("<", "x", 10_000_000, "/>")));
        all.put("many attributes", with(SHEET, attributes()));
        all.put("deep nesting", with(SHEET, repeated("", "<a>", 2_000_000, "")));
        all.put("billion laughs", with(SHEET, text(laughs())));
        all.put("a quadratic entity", with(SHEET, text(quadratic())));
        all.put(
                "a file of the machine",
                with(SHEET, text("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + cell("&x;"))));
        all.put(
                "a document type elsewhere",
                with(SHEET, text("<!DOCTYPE a SYSTEM \"http://192.0.2.1/a.dtd\">" + cell("x"))));
        all.put("an unknown entity", with(SHEET, text(cell("&xxe;"))));
        all.put("an external sheet", with("xl/_rels/workbook.xml.rels", text(external())));
        all.put(
                "a sheet above",
                with("xl/_rels/workbook.xml.rels", text(external().replace("External", "Internal"))));
        all.put(
                "formulas in every cell",
                with(SHEET, repeated(OPEN, "<row><c><f>A1</f><v>1</v></c></row>", 4_000, CLOSE)));
        all.put(
                "absurd addresses",
                with(SHEET, text(OPEN + "<row r='9999999'><c r='ZZZZ1'><v>1</v></c></row>" + CLOSE)));
        all.put("absurd numbers", with(SHEET, text(OPEN + "<row><c><v>1e99</v></c><c><v>1E-99</v></c></row>" + CLOSE)));
        all.put("absurd strings", with(SHEET, text(OPEN + "<row><c t='s'><v>99</v></c><c t='s'/></row>" + CLOSE)));
        all.put("another encoding", with(SHEET, out -> out.write((OPEN + CLOSE).getBytes(StandardCharsets.UTF_16))));
        all.put("no XML", with(SHEET, text("\0\1\2")));
        all.put("nothing", with(SHEET, text("")));
        all.put("no workbook part", without("xl/workbook.xml"));
        all.put("no relations", without("xl/_rels/workbook.xml.rels"));
        all.put("no sheet", without(SHEET));
        all.put(
                "many choices for many questions",
                Grid.small()
                        .sheet("survey", filters())
                        .sheet("choices", choices())
                        .bytes());
        all.put("deep groups", Grid.small().sheet("survey", groups()).bytes());
        all.put(
                "a long rule",
                Grid.small()
                        .sheet("survey", "type | name | label | relevant\ntext | A1 | x | " + "(".repeat(3_990))
                        .bytes());
        return all;
    }

    private static String cell(String text) {
        return OPEN + "<row><c t='inlineStr'><is><t>" + text + "</t></is></c></row>" + CLOSE;
    }

    private static String laughs() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            dtd.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        return dtd + "]>" + cell("&l11;");
    }

    private static String quadratic() {
        return "<!DOCTYPE a [<!ENTITY x \"" + "x".repeat(100_000) + "\">]>" + cell("&x;".repeat(20_000));
    }

    private static String external() {
        return "<Relationships><Relationship Id='rId1' Target='../../../etc/passwd' TargetMode='External'/>"
                + "<Relationship Id='rId2' Target='/../../etc/passwd'/></Relationships>";
    }

    private static Part attributes() {
        return out -> {
            StringBuilder xml = new StringBuilder("<worksheet");
            for (int i = 0; i < 20_000; i++) {
                xml.append(" a").append(i).append("=''");
            }
            out.write(xml.append("/>").toString().getBytes(StandardCharsets.UTF_8));
        };
    }

    private static String filters() {
        StringBuilder lines = new StringBuilder("type | name | label | choice_filter");
        for (int i = 0; i < 300; i++) {
            lines.append("\nselect_one l | A").append(i).append(" | x | x = ");
            lines.append(i == 0 ? "'1'" : "${A" + (i - 1) + "}").append(" and x != 'y'".repeat(200));
        }
        return lines.toString();
    }

    private static String choices() {
        StringBuilder lines = new StringBuilder("list_name | name | label | x");
        for (int i = 0; i < 4_900; i++) {
            lines.append("\nl | c").append(i).append(" | x | y").append(i);
        }
        return lines.toString();
    }

    private static String groups() {
        StringBuilder lines = new StringBuilder("type | name | label | relevant\ntext | A1 | x |");
        for (int i = 0; i < 2_000; i++) {
            lines.append("\nbegin_group | g").append(i).append(" | | ${A1} = 'x' or ${A1} = 'y'");
        }
        return lines.toString();
    }

    private static Part repeated(String before, String part, int times, String after) {
        return out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            byte[] some = part.repeat(1_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times / 1_000; i++) {
                out.write(some);
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Part text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] without(String name) {
        return rebuilt(name, null);
    }

    /** A sound workbook with {@code part} under this name. */
    static byte[] with(String name, Part part) {
        return rebuilt(name, part);
    }

    /** {@code workbook} with the text of one part changed. */
    static byte[] changed(byte[] workbook, String name, UnaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Path file = Files.write(Files.createTempFile("workbook", ".xlsx"), workbook);
            try (ZipFile in = new ZipFile(file.toFile());
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    String part = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write((entry.getName().equals(name) ? change.apply(part) : part)
                            .getBytes(StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A sound workbook with one part replaced. */
    private static byte[] rebuilt(String name, Part part) {
        Map<String, List<List<String>>> sheets = Grid.small().sheets();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(WorkbookWriting.write(sheets)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            if (part != null) {
                out.putNextEntry(new ZipEntry(name));
                part.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
