package vn.dany.formats.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.unit.SuccessionRow;
import vn.dany.core.unit.UnitRow;

class UnitsTableTest {

    private static final String GOOD =
            "code,name,type,parent_code,level\n24,Bắc Giang,Tỉnh,,province\n07201,Thọ Xương,Phường,24,commune\n";

    private static final String TABS = tabs("<sheet name=\"Units\" r:id=\"rId1\"/>");
    private static final String LINKS = links(link("rId1", "worksheet", "worksheets/sheet1.xml"));

    @Test
    void firstTabThatPeopleSee_isReadWhateverItsPartIsCalled() throws IOException {
        String tabs = tabs("<sheet name=\"Chart\" r:id=\"c\"/><sheet name=\"Old\" state=\"hidden\" r:id=\"a\"/>"
                + "<sheet name=\"New\" r:id=\"b\"/><sheet name=\"Notes\" r:id=\"d\"/>");
        String links = links(link("c", "chartsheet", "chartsheets/sheet1.xml")
                + link("a", "worksheet", "worksheets/sheet1.xml")
                + link("d", "worksheet", "worksheets/sheet2.xml")
                + link("b", "worksheet", "/xl/worksheets/sheet7.xml"));
        byte[] file = zip(List.of(
                "xl/workbook.xml",
                tabs,
                "xl/_rels/workbook.xml.rels",
                links,
                "xl/worksheets/sheet1.xml",
                sheet("a\nold\n"),
                "xl/worksheets/sheet2.xml",
                sheet("a\nnotes\n"),
                "xl/worksheets/sheet7.xml",
                sheet(GOOD)));
        assertThat(units(file)).isEqualTo(units(GOOD.getBytes(StandardCharsets.UTF_8)));
    }

    private static String tabs(String sheets) {
        return "<workbook xmlns:r=\"urn:r\"><sheets>" + sheets + "</sheets></workbook>";
    }

    private static String links(String links) {
        return "<Relationships>" + links + "</Relationships>";
    }

    private static String link(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"urn:x/" + type + "\" Target=\"" + target + "\"/>";
    }

    @Test
    void csvAndWorkbook_giveTheSameRows() throws IOException {
        Verdict<List<UnitRow>> csv = units(GOOD.getBytes(StandardCharsets.UTF_8));
        Verdict<List<UnitRow>> marked = units(("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8));
        assertThat(csv.problems()).isEmpty();
        assertThat(csv.orElseThrow()).hasSize(2);
        assertThat(marked).isEqualTo(csv);
        assertThat(units(workbook(sheet(GOOD)))).isEqualTo(csv);
        assertThat(units(shared(GOOD))).isEqualTo(csv);
    }

    @Test
    void codesTypedAsNumbers_loseTheirZeroAndAreRefusedLater() throws IOException {
        String row = "<row r=\"2\"><c r=\"A2\"><v>7201</v></c>"
                + "<c r=\"B2\" t=\"inlineStr\"><is><t>X</t></is></c><c r=\"E2\" t=\"inlineStr\"><is><t>commune</t></is></c></row>";
        String sheet =
                sheet(GOOD.lines().findFirst().orElseThrow() + "\n").replace("</sheetData>", row + "</sheetData>");
        assertThat(units(workbook(sheet)).orElseThrow())
                .containsExactly(new UnitRow(2, "7201", "X", "", "", "commune"));
    }

    @Test
    void failedFormula_isAProblemOfItsLineAndNoEmptyCell() throws IOException {
        String row =
                "<row r=\"3\"><c r=\"A3\"><v>7201</v></c><c r=\"D3\" t=\"e\"><f>VLOOKUP(1,A:B,2)</f><v>#N/A</v></c></row>";
        String sheet =
                sheet(GOOD.lines().findFirst().orElseThrow() + "\n").replace("</sheetData>", row + "</sheetData>");
        assertThat(units(workbook(sheet)).problems())
                .containsExactly(Finding.line(3, WorkbookFinding.ERROR_IN_CELL, "#N/A"));
    }

    @Test
    void wrongEncoding_isRefusedWithItsLine() throws IOException {
        for (Charset charset :
                List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("windows-1258"))) {
            String text = charset.name().equals("windows-1258") ? GOOD.replaceAll("[ắọỉ]", "ô") : GOOD;
            List<Finding> problems = units(text.getBytes(charset)).problems();
            assertThat(problems).as(charset.name()).isNotEmpty();
            assertThat(problems.get(0).code()).as(charset.name()).isEqualTo(FileFinding.NOT_UTF_8);
        }
    }

    @Test
    void missingColumns_areNamedInBothFormats() throws IOException {
        String without = "code,name,parent_code,level\n24,Bắc Giang,,province\n";
        for (byte[] file : List.of(without.getBytes(StandardCharsets.UTF_8), workbook(sheet(without)))) {
            assertThat(units(file).problems()).singleElement().satisfies(problem -> {
                assertThat(problem.line()).isEqualTo(1);
                assertThat(problem.toString()).contains("COLUMN_MISSING[type, ");
            });
        }
    }

    @Test
    void tooLargeOrTooLong_isRefused() throws IOException {
        byte[] large = new byte[2_000_001];
        Arrays.fill(large, (byte) 'a');
        assertThat(units(large).problems().get(0).toString()).contains("TOO_LARGE[2 MB]");
        String longFile = GOOD + "07201,X,Xã,24,commune\n".repeat(20_000);
        assertThat(units(longFile.getBytes(StandardCharsets.UTF_8))
                        .problems()
                        .get(0)
                        .code())
                .isEqualTo(FileFinding.TOO_MANY_LINES);
        assertThat(units(workbook(sheet(longFile))).problems().get(0).code()).isEqualTo(FileFinding.WORKBOOK_TOO_LARGE);
    }

    @Test
    void archiveThatUnpacksToTooMuch_isRefusedSoon() throws IOException {
        byte[] bomb = workbook("<worksheet><sheetData>" + " ".repeat(60_000_000));
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(units(bomb).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(FileFinding.WORKBOOK_TOO_LARGE));
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 1_000; i++) {
                zip.putNextEntry(new ZipEntry("a" + i));
            }
        }
        assertThat(units(many.toByteArray()).problems()).hasSize(1);
    }

    @Test
    void entitiesAndDocumentTypes_areNotFollowed() throws IOException {
        String xml = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\"><!ENTITY b \"&a;&a;\">]>"
                + sheet("&b;,name,type,parent_code,level\n24,&a;,Tỉnh,,province\n");
        assertThat(units(workbook(xml)).problems()).isNotEmpty();
    }

    @Test
    void brokenWorkbooks_areRefusedInWordsNeverThrown() throws IOException {
        byte[] good = shared(GOOD);
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            byte[] broken = good.clone();
            for (int change = 0; change < 1 + random.nextInt(20); change++) {
                broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt(256);
            }
            Verdict<List<UnitRow>> read = units(Arrays.copyOf(broken, 4 + random.nextInt(broken.length - 3)));
            assertThat(read.<Boolean>match(List::isEmpty, List::isEmpty)).isFalse();
        }
        assertThat(units(workbook("<worksheet><sheetData/></worksheet>"))
                        .problems()
                        .get(0)
                        .code())
                .isEqualTo(FileFinding.FIRST_SHEET_EMPTY);
    }

    @Test
    void bothKindsOfSuccessionFile_areToldApartByTheirHeader() throws IOException {
        assertThat(successions("""
                                code,full_name,formed_from,from_old_bac_giang
                                07246,Xã Xuân Lương,"Xã Đồng Tiến (huyện Yên Thế), Xã Canh Nậu",1
                                07663,Xã Tuấn Đạo,giữ nguyên,1
                                09169,Phường Vũ Ninh,Phường Đáp Cầu,0
                                """).orElseThrow())
                .containsExactly(
                        new SuccessionRow(2, "Xã Đồng Tiến (huyện Yên Thế)", "07246", "", "", "", false),
                        new SuccessionRow(2, "Xã Canh Nậu", "07246", "", "", "", false),
                        new SuccessionRow(3, "Xã Tuấn Đạo", "07663", "", "", "", false),
                        new SuccessionRow(4, "Phường Đáp Cầu", "09169", "", "", "", true));
        assertThat(successions("""
                                predecessor_code,predecessor_name,successor_code,successor_name,kind,legal_basis,source
                                07204,,07207,,merged,NQ,https://a
                                """).orElseThrow())
                .containsExactly(new SuccessionRow(2, "07204", "07207", "merged", "NQ", "https://a", false));
        assertThat(successions("code,formed_from\nx,y\n").problems())
                .extracting(Finding::toString)
                .anyMatch(text -> text.contains("COLUMN_MISSING[full_name, "));
        assertThat(successions("a,b\n").problems())
                .extracting(Finding::toString)
                .anyMatch(text -> text.contains("COLUMN_MISSING[predecessor_code, "));
    }

    private static Verdict<List<UnitRow>> units(byte[] file) {
        return UnitsTable.units(file);
    }

    private static Verdict<List<SuccessionRow>> successions(String file) {
        return UnitsTable.successions(file.getBytes(StandardCharsets.UTF_8));
    }

    /** A sheet of inline strings. */
    private static String sheet(String csv) {
        StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
        int number = 0;
        for (String line : csv.lines().toList()) {
            xml.append("<row r=\"").append(++number).append("\">");
            char column = 'A';
            for (String cell : line.split(",", -1)) {
                xml.append("<c r=\"").append(column++).append(number).append("\" t=\"inlineStr\"><is><t>");
                xml.append(cell).append("</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static byte[] workbook(String sheet) throws IOException {
        return zip(List.of(
                "xl/workbook.xml", TABS, "xl/_rels/workbook.xml.rels", LINKS, "xl/worksheets/sheet1.xml", sheet));
    }

    /** As spreadsheet programs write it: every text once, cells without references. */
    private static byte[] shared(String csv) throws IOException {
        List<String> strings = new ArrayList<>();
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        for (String line : csv.lines().toList()) {
            rows.append("<row>");
            for (String cell : line.split(",", -1)) {
                rows.append("<c t=\"s\"><v>").append(strings.size()).append("</v></c>");
                strings.add(cell);
            }
            rows.append("</row>");
        }
        StringBuilder table = new StringBuilder("<sst>");
        strings.forEach(
                text -> table.append("<si><r><t>").append(text).append("</t></r><rPh><t>ignored</t></rPh></si>"));
        return zip(List.of(
                "[Content_Types].xml",
                "<Types/>",
                "xl/workbook.xml",
                TABS,
                "xl/_rels/workbook.xml.rels",
                LINKS,
                "xl/sharedStrings.xml",
                table.append("</sst>").toString(),
                "xl/worksheets/sheet1.xml",
                rows.append("</sheetData></worksheet>").toString()));
    }

    private static byte[] zip(List<String> namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.size(); i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts.get(i)));
                zip.write(namesAndTexts.get(i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
