package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.disclosure.CountSeries;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.order.ReportFacts;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.ConvertedUnits;
import vn.dany.core.report.Results;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.unit.Conversion;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitId;
import vn.dany.emulators.EmbeddedServices;

/** The sheets of what an order holds besides its tally. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class CountsAndConvertedSheetsTest {

    private static final List<UnitId> CLUSTER = List.of(Samples.LAN_GIOI, Samples.PHUC_SON_LUC_NAM);
    private static final ConvertedUnits TODAY = new ConvertedUnits(
            LocalDate.of(2025, 7, 1),
            List.of(
                    line("90001", "Xã Nhã Nam", Samples.LAN_GIOI, Samples.NHA_NAM),
                    line("90002", "Xã Phúc Sơn", Samples.PHUC_SON_LUC_NAM)),
            new TreeMap<>(Map.of(Samples.PHUC_SON, Conversion.Reason.SPLIT)));

    private final ResultsWorkbook workbook = new FastExcelResultsWorkbook();
    private final ResultsWorkbook.Content counted = Contents.with(new UnitGroup("Cụm số 1", CLUSTER));
    private final CountSeries series = overTenDays(counted);
    private final ResultsWorkbook.Content content =
            Contents.with(counted, ReportFacts.NONE.with(series, Optional.of(TODAY)));

    @Test
    void sheetOfDays_hasEachDayOfTheRound_andAllTogetherAreTheTally() throws IOException {
        List<Row> rows = table("Theo ngày");
        assertThat(heads(rows))
                .containsExactly("Ngày", "Thứ", "Số phiếu", "Lũy kế", "Huyện Lục Nam", "Huyện Tân Yên", "Cụm số 1");
        assertThat(rows.stream().skip(1).map(CountsAndConvertedSheetsTest::day))
                .containsExactlyElementsOf(LocalDate.of(2024, 3, 27)
                        .datesUntil(LocalDate.of(2024, 4, 2))
                        .toList());
        assertThat(rows.get(1).getCellText(1)).isEqualTo("Thứ Tư");
        assertThat(rows.get(5).getCellText(1)).isEqualTo("Chủ nhật");
        assertThat(number(rows.get(2), 2)).as("a quiet day").isZero();
        assertFiguresAreTheTallys(rows);
        for (Row row : rows.subList(1, rows.size())) {
            SortedMap<UnitId, Long> gained = series.gains().getOrDefault(day(row), new TreeMap<>());
            assertThat(number(row, 2)).isEqualTo((double)
                    gained.values().stream().mapToLong(Long::longValue).sum());
        }
    }

    @Test
    void sheetOfDays_saysWhereItsCountsBegin_ifThatIsAfterTheOpening() throws IOException {
        CountSeries late = new CountSeries(content.round().id(), List.of()).daysUntil(content.tally());
        assertThat(text(workbook.write(content))).doesNotContain("Lần đếm đầu tiên");
        assertThat(text(workbook.write(longer(late)))).contains("Lần đếm đầu tiên có phiếu là ngày 01/04/2024:");
        CountSeries.Point nobody = new CountSeries.Point(Samples.vietnam("2024-03-20T07:05"), new TreeMap<>());
        CountSeries quiet = new CountSeries(content.round().id(), List.of(nobody)).daysUntil(content.tally());
        assertThat(text(workbook.write(longer(quiet))))
                .as("counted from the opening on, only that nobody answered")
                .doesNotContain("Lần đếm đầu tiên");
    }

    private ResultsWorkbook.Content longer(CountSeries counts) {
        return new ResultsWorkbook.Content(
                counted.campaign(),
                counted.round().with(Samples.days("2024-03-20", "2024-04-01")),
                counted.questionnaire(),
                counted.register(),
                counted.headcounts(),
                counted.tally(),
                ReportFacts.NONE.with(counts, Optional.empty()));
    }

    /** Whatever the sheet of days says. */
    private static String text(byte[] written) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(written))) {
            Sheet sheet = read.findSheet("Theo ngày").orElseThrow();
            sheet.read().forEach(row -> text.append(row.getCellText(0)).append('\n'));
        }
        return text.toString();
    }

    @Test
    void workbook_isValidByTheSchemasOfOfficeOpenXml() {
        assertThat(OfficeSchema.faults(workbook.write(content))).isEmpty();
    }

    @Test
    void sheetOfWeeks_goesFromMondayToSunday_andAllTogetherAreTheTally() throws IOException {
        List<Row> rows = table("Theo tuần");
        assertThat(rows).hasSize(3);
        assertThat(day(rows.get(1))).isEqualTo(LocalDate.of(2024, 3, 25));
        assertThat(rows.get(1).getCell(1).asDate().toLocalDate()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(day(rows.get(2)).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertFiguresAreTheTallys(rows);
    }

    private void assertFiguresAreTheTallys(List<Row> rows) {
        List<List<UnitId>> columns = List.of(
                Samples.COMMUNES,
                List.of(Samples.PHUC_SON_LUC_NAM),
                List.of(Samples.LAN_GIOI, Samples.NHA_NAM, Samples.PHUC_SON),
                CLUSTER);
        List<Integer> places = List.of(2, 4, 5, 6);
        for (int i = 0; i < places.size(); i++) {
            int column = places.get(i);
            assertThat(rows.stream()
                            .skip(1)
                            .mapToDouble(row -> number(row, column))
                            .sum())
                    .isEqualTo((double) content.tally().of(columns.get(i)).responses());
        }
        assertThat(number(rows.get(rows.size() - 1), 3))
                .isEqualTo((double) content.tally().total());
    }

    @Test
    void sheetOfTodaysUnits_hasWhatIsShownOfThemBesideThoseAsked_andLosesNoResponse() throws IOException {
        List<Row> rows = table("Quy đổi đơn vị");
        assertThat(rows.stream().map(row -> row.getCellText(2)))
                .containsExactly(
                        "Loại",
                        "Hiện nay (từ 01/07/2025)",
                        "Khi khảo sát",
                        "Khi khảo sát",
                        "Hiện nay (từ 01/07/2025)",
                        "Khi khảo sát",
                        "Chưa phân chia được");
        assertThat(rows.get(2).getCellText(3)).as("today's code").isEqualTo("90001");
        assertThat(rows.get(6).getCellText(4)).isEqualTo("(đã chia cho nhiều đơn vị)");
        assertShown(rows.get(0), rows.get(1), Set.of(Samples.LAN_GIOI, Samples.NHA_NAM));
        assertShown(rows.get(0), rows.get(4), Set.of(Samples.PHUC_SON_LUC_NAM));
        assertShown(rows.get(0), rows.get(6), Set.of(Samples.PHUC_SON));
        for (String kind : List.of("Hiện nay (từ 01/07/2025)", "Khi khảo sát")) {
            assertThat(rows.stream()
                            .filter(row -> Set.of(kind, "Chưa phân chia được").contains(row.getCellText(2)))
                            .mapToDouble(row -> number(row, 5))
                            .sum())
                    .isEqualTo((double) content.tally().total());
        }
    }

    private void assertShown(Row heads, Row row, Set<UnitId> units) {
        Shown shown = content.tally().of(units);
        assertThat(number(row, 5)).isEqualTo((double) shown.responses());
        for (Variable variable : content.questionnaire().variables()) {
            if (variable.question().scale().isPresent()) {
                int column = heads(List.of(heads)).indexOf(variable.id() + ": chỉ số");
                QuestionTally tally = shown.tally().question(variable.id());
                assertThat(number(row, column))
                        .isCloseTo(Results.indicator(variable, tally).orElseThrow() / 10_000d, within(1e-9));
                assertThat(number(row, column + 1)).isEqualTo((double) tally.answered());
            }
        }
    }

    @Test
    void tidySheetOfTodaysUnits_hasEachChoiceAsTheTallyHasIt() throws IOException {
        List<Row> rows = table("Quy đổi từng câu");
        Map<String, Shown> shown = Map.of(
                "90001", content.tally().of(Set.of(Samples.LAN_GIOI, Samples.NHA_NAM)),
                "90002", content.tally().of(Set.of(Samples.PHUC_SON_LUC_NAM)));
        assertThat(rows.stream().skip(1).map(row -> row.getCellText(0)).distinct())
                .containsExactlyElementsOf(new TreeSet<>(shown.keySet()));
        int compared = 0;
        for (Row row : rows.subList(1, rows.size())) {
            Variable variable = content.questionnaire().variables().stream()
                    .filter(one -> one.id().value().equals(row.getCellText(3)))
                    .findFirst()
                    .orElseThrow();
            QuestionTally tally = Optional.ofNullable(shown.get(row.getCellText(0)))
                    .orElseThrow()
                    .tally()
                    .question(variable.id());
            assertThat(number(row, 7)).isEqualTo((double) tally.answered());
            if (variable.question().choices().stream()
                    .anyMatch(choice -> !choice.dontKnow() && choice.code().equals(row.getCellText(4)))) {
                assertThat(number(row, 6)).isEqualTo((double) tally.count(row.getCellText(4)));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void equalContent_givesEqualBytes_andNothingMoreWithoutAReform() throws IOException {
        assertThat(workbook.write(content)).isEqualTo(workbook.write(content));
        byte[] before = workbook.write(Contents.with(counted, ReportFacts.NONE.with(series, Optional.empty())));
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(before))) {
            assertThat(read.getSheets().map(Sheet::getName))
                    .contains("Theo ngày", "Theo tuần")
                    .noneMatch(name -> name.startsWith("Quy đổi"));
        }
    }

    private static ConvertedUnits.Line line(String code, String name, UnitId... from) {
        return new ConvertedUnits.Line(code, name, "Tỉnh Bắc Ninh", new TreeSet<>(Set.of(from)));
    }

    /** A third of the responses by Wednesday, two thirds by Sunday, the rest with the last count on Monday. */
    static CountSeries overTenDays(ResultsWorkbook.Content content) {
        List<CountSeries.Point> points = new ArrayList<>();
        List<Instant> at = List.of(
                Samples.vietnam("2024-03-27T23:59:00"),
                Samples.vietnam("2024-03-31T00:01:00"),
                Samples.vietnam("2024-03-31T23:58:00"));
        for (int i = 0; i < at.size(); i++) {
            SortedMap<UnitId, Long> part = new TreeMap<>();
            int parts = i + 1;
            content.tally().responses().forEach((unit, responses) -> part.put(unit, responses * parts / 4));
            points.add(new CountSeries.Point(at.get(i), part));
        }
        return new CountSeries(content.round().id(), points).daysUntil(content.tally());
    }

    /** The heads and what is below them, up to the first empty line. */
    private List<Row> table(String sheet) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook.write(content)))) {
            return read.findSheet(sheet).orElseThrow().read().stream()
                    .filter(row -> row.getCellCount() > 3)
                    .toList();
        }
    }

    private static List<String> heads(List<Row> rows) {
        return rows.get(0).stream().map(cell -> cell.getText()).toList();
    }

    private static LocalDate day(Row row) {
        return row.getCell(0).asDate().toLocalDate();
    }

    private static double number(Row row, int column) {
        return row.getCellAsNumber(column).orElseThrow().doubleValue();
    }
}
