package vn.dany.formats.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitRegister;

class UnitsCsvTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final String HEADER = "code,name,type,parent_code,level\n";
    private static final String GOOD = HEADER + "24,Bắc Giang,Tỉnh,,province\n07201,Thọ Xương,Phường,24,commune\n";

    @Test
    void utf8_isReadWithAndWithoutByteOrderMark() throws IOException {
        assertThat(loaded(GOOD.getBytes(StandardCharsets.UTF_8)).all())
                .extracting(AdministrativeUnit::fullName)
                .containsExactly("Tỉnh Bắc Giang", "Phường Thọ Xương");
        assertThat(loaded(("\uFEFF" + GOOD.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8))
                        .all())
                .hasSize(2);
    }

    @Test
    void columnsInAnotherOrder_areReadByTheirName() throws IOException {
        String file = "level,type,name,code,parent_code\nprovince,Tỉnh,\"Bắc Giang\",24,\n";
        assertThat(loaded(file.getBytes(StandardCharsets.UTF_8)).all())
                .extracting(AdministrativeUnit::code)
                .containsExactly("24");
    }

    @Test
    void wrongEncoding_isRefusedAtItsLine() throws IOException {
        byte[] latin = (HEADER + "24,Bac Giang,Tinh,,province\n07201,Th\u00f4n,Xã,24,commune\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(latin)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.code()).isEqualTo(FileFinding.NOT_UTF_8);
        });
        assertThat(problems(GOOD.getBytes(StandardCharsets.UTF_16)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(FileFinding.NOT_UTF_8));
        assertThat(problems(GOOD.getBytes(StandardCharsets.UTF_16BE)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(FileFinding.NOT_UTF_8));
    }

    @Test
    void cutOffCharacterAtTheEnd_isRefused() throws IOException {
        byte[] good = (GOOD + "07204,Xã").getBytes(StandardCharsets.UTF_8);
        assertThat(problems(Arrays.copyOf(good, good.length - 1)))
                .extracting(Finding::line)
                .containsExactly(4);
    }

    @Test
    void missingAndExtraColumns_areNamed() throws IOException {
        assertThat(problems("code,name,kind,parent_code,level,level\n24,Bắc Giang,Tỉnh,,province,x\n"))
                .extracting(Finding::toString)
                .satisfiesExactly(
                        first -> assertThat(first).contains("COLUMN_MISSING[type, "),
                        second -> assertThat(second).contains("COLUMN_TOO_MANY[kind, "),
                        third -> assertThat(third).contains("COLUMN_TOO_MANY[level, "));
    }

    @Test
    void semicolons_standForCommas() throws IOException {
        byte[] file = GOOD.replace(',', ';').getBytes(StandardCharsets.UTF_8);
        assertThat(UnitsCsv.load(new ByteArrayInputStream(file), FROM)).isInstanceOf(Verdict.Sound.class);
        assertThat(problems(GOOD.replaceFirst(",", ";"))).isNotEmpty();
    }

    @Test
    void lineWithTooFewOrTooManyCells_isRefusedByNumber() throws IOException {
        assertThat(problems(GOOD + "07204,Trần Nguyên Hãn,Phường,24\n\n07207,Ngô Quyền,Phường,24,commune,x\n"))
                .extracting(Finding::line)
                .containsExactly(4, 6);
    }

    @Test
    void emptyFile_isRefused() throws IOException {
        for (String file : List.of("", "\uFEFF", "\n\n", HEADER, HEADER + "\n")) {
            assertThat(problems(file))
                    .as("«%s»", file)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.line()).isEqualTo(1));
        }
    }

    @Test
    void fileOverFiveMegabytes_isRefused() throws IOException {
        byte[] large = new byte[5_000_001];
        Arrays.fill(large, (byte) 'a');
        assertThat(problems(large))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly("5 MB"));
    }

    @Test
    void strayQuotationMark_isRefusedAtItsLine() throws IOException {
        assertThat(problems(HEADER + "24,\"Bắc\" Giang,Tỉnh,,province\n"))
                .extracting(Finding::line)
                .containsExactly(2);
        assertThat(problems(HEADER + "24,\"Bắc Giang,Tỉnh,,province\n07201,Thọ Xương,Phường,24,commune\n"))
                .extracting(Finding::line)
                .containsExactly(2);
    }

    @Test
    void rowsTheRegisterRefuses_keepTheirLineInTheFile() throws IOException {
        assertThat(problems(GOOD + "\n\n7204,Trần Nguyên Hãn,Phường,24,commune\n07205,X,Xom,24,commune\n"))
                .extracting(Finding::line)
                .containsExactly(6, 7);
    }

    private static UnitRegister loaded(byte[] file) throws IOException {
        Verdict<UnitRegister> outcome = UnitsCsv.load(new ByteArrayInputStream(file), FROM);
        assertThat(outcome).isInstanceOf(Verdict.Sound.class);
        return outcome.orElseThrow();
    }

    private static List<Finding> problems(String file) throws IOException {
        return problems(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Finding> problems(byte[] file) throws IOException {
        Verdict<UnitRegister> outcome = UnitsCsv.load(new ByteArrayInputStream(file), FROM);
        assertThat(outcome).isInstanceOf(Verdict.Refused.class);
        return outcome.problems();
    }
}
