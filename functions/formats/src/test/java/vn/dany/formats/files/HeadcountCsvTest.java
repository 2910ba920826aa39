package vn.dany.formats.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

class HeadcountCsvTest {

    private static final UnitRegister UNITS = StarterSet.units();
    private static final Campaign CAMPAIGN = StarterSet.campaigns(UNITS).get(0);

    @Test
    void goodFile_givesHeadcountsByUnit() throws IOException {
        assertThat(load("headcount,unit_code\n21,07201\n 19 , 07204 \n"))
                .isEqualTo(new Verdict.Sound<>(Map.of(
                        UNITS.byCode("07201", LocalDate.of(2024, 4, 1))
                                .orElseThrow()
                                .id(),
                        21,
                        UNITS.byCode("07204", LocalDate.of(2024, 4, 1))
                                .orElseThrow()
                                .id(),
                        19)));
    }

    @Test
    void faultyLines_areRefusedByNumber() throws IOException {
        assertThat(load("unit_code,headcount\n07201,20\n99999,3\n07204,many\n07201,20\n07207\n07207,5\n"))
                .extracting(Verdict::problems, list(Finding.class))
                .extracting(Finding::line)
                .containsExactly(3, 4, 5, 6);
        assertThat(load("unit_code,headcount\n07201,20\n99999,3\n07204,many\n07201,20\n"))
                .extracting(Verdict::problems, list(Finding.class))
                .extracting(Finding::line)
                .containsExactly(3, 4, 5);
    }

    @Test
    void fileAsHandedOut_mayKeepItsNamesAndLinesNotFilledIn() throws IOException {
        assertThat(load("""
            unit_code,headcount,unit_name,district_name\r
            07201,21,Phường Thọ Xương,Thành phố Bắc Giang\r
            07204,,Phường Trần Nguyên Hãn,\r
            """)).isEqualTo(new Verdict.Sound<>(Map.of(unit("07201"), 21)));
        assertThat(load("unit_code,headcount\n07201,\n"))
                .extracting(Verdict::problems, list(Finding.class))
                .hasSize(1);
    }

    @Test
    void codeThatLostItsZeroInASpreadsheet_isStillFound() throws IOException {
        assertThat(load("unit_code,headcount\n7201,21\n")).isEqualTo(new Verdict.Sound<>(Map.of(unit("07201"), 21)));
        assertThat(load("unit_code,headcount\n7201,21\n07201,22\n201,3\n"))
                .extracting(Verdict::problems, list(Finding.class))
                .extracting(Finding::line)
                .containsExactly(3, 4);
    }

    @Test
    void fileSavedUnderVietnameseSettings_isReadWithItsSemicolons() throws IOException {
        for (String mark : new String[] {"", "\uFEFF"}) {
            assertThat(load(mark + "unit_code;headcount;unit_name;district_name\r\n"
                            + "7201;21;Phường Thọ Xương;Thành phố Bắc Giang\r\n07204;;\"Phường; Trần\";\r\n"))
                    .isEqualTo(new Verdict.Sound<>(Map.of(unit("07201"), 21)));
        }
    }

    @Test
    void fileInTheOldVietnameseEncoding_isRefusedWithWhatToDo() throws IOException {
        byte[] old = "unit_code;headcount;unit_name\r\n07201;21;Phu\u031b\u01a1\u0300ng\r\n"
                .getBytes(Charset.forName("windows-1258"));
        assertThat(HeadcountCsv.load(old, CAMPAIGN, UNITS))
                .extracting(Verdict::problems, list(Finding.class))
                .first()
                .extracting(Finding::code)
                .isEqualTo(FileFinding.NOT_UTF_8);
    }

    @Test
    void workbook_isReadFromItsFirstTab() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Số người");
            sheet.value(0, 0, "unit_code");
            sheet.value(0, 1, "headcount");
            sheet.value(0, 2, "unit_name");
            sheet.value(1, 0, 7201);
            sheet.value(1, 1, 21);
            sheet.value(1, 2, "Phường Thọ Xương");
            workbook.newWorksheet("Ghi chú").value(0, 0, "x");
        }
        assertThat(HeadcountCsv.load(file.toByteArray(), CAMPAIGN, UNITS))
                .isEqualTo(new Verdict.Sound<>(Map.of(unit("07201"), 21)));
    }

    private static UnitId unit(String code) {
        return UNITS.byCode(code, LocalDate.of(2024, 4, 1)).orElseThrow().id();
    }

    private static Verdict<Map<UnitId, Integer>> load(String file) throws IOException {
        return HeadcountCsv.load(file.getBytes(StandardCharsets.UTF_8), CAMPAIGN, UNITS);
    }
}
