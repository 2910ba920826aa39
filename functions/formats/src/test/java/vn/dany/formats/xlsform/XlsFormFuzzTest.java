package vn.dany.formats.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dany.core.Samples;
import vn.dany.core.finding.Verdict;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.formats.xlsx.WorkbookWriting;

/** Whatever a workbook holds, it is taken or refused with its cells: no exception, no second, no 64 MB. */
class XlsFormFuzzTest {

    private static final int CELL_MUTATIONS = 5_000;
    private static final int BYTE_MUTATIONS = 600;
    private static final Duration MOST_TIME = Duration.ofSeconds(1);
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final String PLACE =
            "|(?iu)(survey|choices|settings|khảo sát|lựa chọn|thiết lập)(![A-Z]{1,3}[0-9]{1,7})?";

    private static final List<Corpus.Form> CORPUS = Corpus.forms();

    private static final List<String> GARBAGE = List.of(
            "",
            "=SUM(A1:A9)",
            "🙏🙏🙏",
            "e\u0301\u0302\u200b\u202e",
            "${",
            "${A1}",
            "not(not(not(.)))",
            "(".repeat(200),
            "' or '1'='1",
            "<script>",
            "begin_group",
            "end_group",
            "begin_repeat",
            "select_one co_khong",
            "select_multiple  co_khong or_other",
            "select_one",
            "range",
            "acknowledge",
            "start=1 end=1e9 step=0",
            "start=0 end=10 step=3.3",
            "note",
            "table-list",
            "label",
            "list-nolabel",
            "yes",
            "-1",
            "1E+300",
            "99999999999999999999",
            "vi",
            "label::",
            "::",
            "label::Tiếng Việt (vi)",
            "dany::favourable",
            "dany::indicator",
            "a".repeat(3_999),
            "ô".repeat(4_001),
            "\ud800",
            "name",
            "type",
            "today()",
            "x = ${A1}");

    @Test
    void mutatedCells_areTakenOrRefused() {
        SplittableRandom random = new SplittableRandom(20_240_401);
        int taken = 0;
        for (int i = 0; i < CELL_MUTATIONS; i++) {
            Grid grid = base(random);
            for (int m = random.nextInt(1, 5); m > 0; m--) {
                mutate(grid, random);
            }
            taken += check("cells " + i, WorkbookWriting.write(grid.sheets())) ? 1 : 0;
        }
        // Neither all nor none: the mutations reach both ends.
        assertThat(taken).isBetween(CELL_MUTATIONS / 50, CELL_MUTATIONS * 9 / 10);
    }

    @Test
    void mutatedBytes_areTakenOrRefused() {
        SplittableRandom random = new SplittableRandom(20_240_402);
        byte[] sound = XlsFormWriter.write(Samples.questionnaire());
        for (int i = 0; i < BYTE_MUTATIONS; i++) {
            byte[] mutated = i % 3 == 0
                    ? Arrays.copyOf(sound, random.nextInt(sound.length))
                    : Arrays.copyOf(sound, sound.length);
            for (int m = random.nextInt(1, 20); m > 0 && mutated.length > 0; m--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
            }
            check("bytes " + i, mutated);
        }
    }

    static Stream<Arguments> hostile() {
        return HostileWorkbooks.all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileWorkbook_isRefusedInNoTimeAndLittleMemory(String name, byte[] workbook) {
        assertThat(workbook).hasSizeLessThan(XlsFormReader.MAX_BYTES);
        assertThat(check(name, workbook)).isFalse();
    }

    private static Grid base(SplittableRandom random) {
        if (random.nextInt(4) > 0) {
            return CORPUS.get(random.nextInt(CORPUS.size())).grid().copy();
        }
        return switch (random.nextInt(3)) {
            case 0 -> Grid.small();
            case 1 -> Grid.of().sheet("survey", """
                            type | name | label | label::English (en) | hint | required | relevant | constraint | choice_filter | appearance | parameters | default
                            note | N | Xin chào | Hello | | | | | | | |
                            begin_group | G | Phần | Part | | | | | | | |
                            select_one tinh | A1 | Tỉnh | Province | | yes | | | | minimal | | 24
                            select_multiple huyen or_other | A2 | Huyện | District | Gợi ý | | ${A1} != '' | count-selected(.) <= 2 | tinh = ${A1} | | |
                            begin_group | B1 | Bảng | Table | | | | | | table-list | |
                            select_one tinh | B1a | Một | One | | yes | | | | | |
                            select_one tinh | B1b | Hai | Two | | yes | | | | | |
                            end_group | | | | | | | | | | |
                            range | R | Điểm | Score | | | | | | | start=0 end=10 step=2 | 4
                            end_group | | | | | | | | | | |
                            integer | I | Tuổi | Age | | | selected(${A2}, 'ty') | . >= 18 and . <= 99 | | | |
                            date | D | Ngày | Day | | | | . <= today() | | | |
                            """).sheet("choices", """
                            list_name | name | label | label::English (en) | tinh
                            tinh | 24 | Bắc Giang | Bac Giang |
                            tinh | 27 | Bắc Ninh | Bac Ninh |
                            huyen | ty | Tân Yên | Tan Yen | 24
                            huyen | td | Tiên Du | Tien Du | 27
                            """).settings();
            default ->
                Grid.of()
                        .sheet(
                                "survey",
                                "type | name | label\ntext | A1 | Tên\ninteger | A2 | Tuổi\ndecimal | A3 | Cao")
                        .settings();
        };
    }

    private static void mutate(Grid grid, SplittableRandom random) {
        List<List<List<String>>> sheets = new ArrayList<>(grid.sheets().values());
        if (sheets.isEmpty()) {
            return;
        }
        List<List<String>> sheet = sheets.get(random.nextInt(sheets.size()));
        if (sheet.isEmpty()) {
            return;
        }
        List<String> line = sheet.get(random.nextInt(sheet.size()));
        List<String> other = sheet.get(random.nextInt(sheet.size()));
        if (line.isEmpty() || other.isEmpty()) {
            return;
        }
        int cell = random.nextInt(line.size());
        switch (random.nextInt(10)) {
            case 0 -> {
                String kept = line.get(cell);
                int to = random.nextInt(other.size());
                line.set(cell, other.get(to));
                other.set(to, kept);
            }
            case 1 -> line.set(cell, "");
            case 2 -> sheet.add(random.nextInt(sheet.size() + 1), new ArrayList<>(line));
            case 3 -> sheet.remove(line);
            case 4 -> line.add(cell, GARBAGE.get(random.nextInt(GARBAGE.size())));
            case 5 -> line.set(cell, line.get(cell) + GARBAGE.get(random.nextInt(GARBAGE.size())));
            case 6 -> grid.sheets().remove(new ArrayList<>(grid.sheets().keySet()).get(random.nextInt(sheets.size())));
            default -> line.set(cell, GARBAGE.get(random.nextInt(GARBAGE.size())));
        }
    }

    /** Whether the workbook was taken. */
    private static boolean check(String name, byte[] workbook) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        long allocated = thread.getThreadAllocatedBytes(self);
        long cpu = thread.getCurrentThreadCpuTime();
        Verdict<Questionnaire> outcome = XlsFormReader.read(workbook);
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - cpu))
                .as("%s: time", name)
                .isLessThan(MOST_TIME);
        assertThat(thread.getThreadAllocatedBytes(self) - allocated)
                .as("%s: bytes", name)
                .isLessThan(MOST_BYTES);
        if (outcome.sound().isPresent()) {
            assertThat(XlsFormReader.read(XlsFormWriter.write(outcome.orElseThrow())))
                    .as(name)
                    .isEqualTo(outcome);
            return true;
        }
        assertThat(outcome.problems()).as(name).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.where()).as("%s: %s", name, problem).matches(PLACE);
        });
        return false;
    }
}
