package vn.dany.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.extract.Traits;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.Results;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitId;
import vn.dany.emulators.EmbeddedServices;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class FastExcelResultsWorkbookTest {

    private final ResultsWorkbook workbook = new FastExcelResultsWorkbook();

    @Test
    void equalContent_givesEqualBytes() throws Exception {
        byte[] first = workbook.write(Contents.sample());
        Thread.sleep(1_100);

        TimeZone own = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Bogota"));
            assertThat(workbook.write(Contents.sample())).isEqualTo(first);
        } finally {
            TimeZone.setDefault(own);
        }
        assertThat(part(first, "docProps/core.xml")).contains(">2024-04-01T10:05:09Z</dcterms:created>");
    }

    @Test
    void sheets_standInTheirOrder() throws Exception {
        try (ReadableWorkbook read = read(Contents.sample())) {
            assertThat(read.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Tổng quan",
                            "Theo đơn vị",
                            "Theo câu hỏi",
                            "Huyện, cụm và câu hỏi",
                            "Đơn vị và câu hỏi",
                            "Từng câu của đơn vị",
                            "Bảng mã");
        }
    }

    @Test
    void overview_statesCampaignWindowAndTimeOfCount() throws Exception {
        List<List<String>> lines = texts(Contents.sample(), 0);

        assertThat(lines)
                .contains(List.of("Lấy ý kiến thử"))
                .contains(List.of("Thời gian nhận phiếu", "Trong ngày 01/4/2024 (giờ Việt Nam)"))
                .contains(List.of("Thời điểm tổng hợp", "01/04/2024 17:05:09 (giờ Việt Nam)"))
                .contains(List.of("Số phiếu", "400"))
                .contains(List.of("Số đơn vị có phiếu", "4", "trên 4 đơn vị"))
                .contains(List.of("Số người khai báo", "chưa khai báo đủ cho mọi đơn vị"));
    }

    @Test
    void overview_sumsUpEachDistrictAndTheProvince() throws Exception {
        ResultsWorkbook.Content content = Contents.sample();
        long lucNam = responses(content, Samples.PHUC_SON_LUC_NAM);
        List<Row> rows = rows(content, 0);
        int head = indexOf(rows, 0, "Đơn vị");

        assertThat(rows.get(head + 1).getCellText(0)).isEqualTo("Huyện Lục Nam");
        assertThat(number(rows.get(head + 1), 3)).isEqualTo((double) lucNam);
        assertThat(rows.get(head + 1).getCellText(4)).as("no headcount").isEmpty();
        assertThat(rows.get(head + 2).getCellText(0)).isEqualTo("Huyện Tân Yên");
        assertThat(number(rows.get(head + 2), 1)).isEqualTo(3);
        assertThat(number(rows.get(head + 2), 4)).isEqualTo(1_540);
        assertThat(number(rows.get(head + 2), 5)).isCloseTo((400 - lucNam) / 1_540d, within(0.00005));
        assertThat(rows.get(head + 3).getCellText(0)).isEqualTo("Toàn tỉnh");
        assertThat(number(rows.get(head + 3), 3)).isEqualTo(400);
    }

    @Test
    void units_haveTheirFiguresAsNumbersAndTheirCodesAsTexts() throws Exception {
        ResultsWorkbook.Content content = Contents.sample();
        List<Row> rows = rows(content, 1);
        Row lanGioi = rows.get(indexOf(rows, 2, "Xã Lan Giới"));

        assertThat(rows).hasSize(5);
        assertThat(lanGioi.getCellText(0)).isEqualTo("Huyện Tân Yên");
        assertThat(lanGioi.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(lanGioi.getCellText(1)).isEqualTo("07303");
        assertThat(number(lanGioi, 3)).isEqualTo((double) responses(content, Samples.LAN_GIOI));
        assertThat(number(lanGioi, 4)).isEqualTo(1_200);
        assertThat(number(lanGioi, 5)).isCloseTo(responses(content, Samples.LAN_GIOI) / 1_200d, within(0.00005));
        assertThat(rows.stream().skip(1).map(row -> row.getCellText(2)))
                .containsExactly("Xã Phúc Sơn", "Xã Lan Giới", "Thị trấn Nhã Nam", "Xã Phúc Sơn");
    }

    @Test
    void unitsSheet_hasFilterFrozenHeadAndLandscapeA4() throws Exception {
        String sheet = part(workbook.write(Contents.sample()), "xl/worksheets/sheet2.xml");

        assertThat(sheet)
                .contains("<autoFilter ref=\"A1:F5\">")
                .contains("state=\"frozen\"")
                .contains("orientation=\"landscape\"")
                .contains("paperSize=\"9\"")
                .contains("fitToPage=\"true\"")
                .contains("fitToWidth=\"1\" fitToHeight=\"0\"");
    }

    @Test
    void questions_agreeWithTheTallyForEachDistrictAndChoice() throws Exception {
        ResultsWorkbook.Content content = Contents.sample();
        List<Row> rows = rows(content, 2);
        QuestionTally tally = content.tally()
                .of(List.of(Samples.LAN_GIOI, Samples.NHA_NAM, Samples.PHUC_SON))
                .tally()
                .question(new QuestionId("B1a"));
        List<Row> asked = rows.stream()
                .filter(row -> row.getCellText(0).equals("Huyện Tân Yên")
                        && row.getCellText(1).equals("B1a"))
                .toList();

        assertThat(asked).hasSize(5);
        assertThat(asked.get(0).getCellText(2)).isEqualTo("Câu B1 – Kế hoạch công tác");
        assertThat(number(asked.get(0), 7)).isEqualTo((double) tally.answered());
        assertThat(number(asked.get(0), 8)).isEqualTo((double) tally.dontKnow()).isPositive();
        assertThat(number(asked.get(0), 9)).isEqualTo((double) tally.skipped());
        OptionalInt indicator = Results.indicator(
                Objects.requireNonNull(content.questionnaire().variablesById().get(new QuestionId("B1a"))), tally);
        assertThat(number(asked.get(0), 10)).isCloseTo(indicator.getAsInt() / 10_000d, within(1e-9));
        assertThat(asked.get(0).getCellText(11)).isEqualTo("Tỷ lệ đánh giá tốt");
        for (int level = 1; level <= 4; level++) {
            assertThat(asked.get(level).getCellText(3)).isEqualTo("" + level);
            assertThat(number(asked.get(level), 5)).isEqualTo((double) tally.count("" + level));
            assertThat(number(asked.get(level), 6))
                    .isCloseTo(tally.count("" + level) / (double) tally.answered(), within(0.00005));
        }
    }

    @Test
    void questions_sayHowEachIndicatorIsMade() throws Exception {
        assertThat(texts(Contents.sample(), 2))
                .contains(List.of("Tỷ lệ đánh giá tốt = số phiếu chọn “Mức 1” hoặc “Mức 2” ÷ số trả lời"
                        + " (không tính “không biết” và bỏ trống)."))
                .contains(List.of("Tỷ lệ đánh giá tích cực = số phiếu chọn “Mức 1” hoặc “Mức 2” ÷ số trả lời"
                        + " (không tính “không biết” và bỏ trống)."));
    }

    @Test
    void wideAndTidySheets_haveWhatIsShownOfEachUnit() throws Exception {
        ResultsWorkbook.Content content = Contents.sample();
        List<Row> wide = rows(content, 4);
        List<Row> tidy = rows(content, 5);
        assertThat(wide).hasSize(1 + Samples.COMMUNES.size());
        Traits traits = Traits.of(content.questionnaire());
        assertThat(traits.variables()).isNotEmpty();
        int lines = 0;
        for (UnitId id : Samples.COMMUNES) {
            String code = content.register().unit(id).code();
            Shown shown = content.tally().of(List.of(id));
            Row own = wide.get(indexOf(wide, 0, code));
            assertThat(number(own, 3)).isEqualTo((double) shown.responses());
            for (Variable variable : content.questionnaire().variables()) {
                QuestionTally tally = shown.tally().question(variable.id());
                if (variable.question().scale().isPresent()) {
                    int column = indexOf(wide.get(0), variable.id() + ": chỉ số");
                    assertThat(number(own, column))
                            .isCloseTo(Results.indicator(variable, tally).orElseThrow() / 10_000d, within(1e-9));
                    assertThat(number(own, column + 1)).isEqualTo((double) tally.answered());
                }
                List<Row> its = tidy.stream()
                        .filter(row -> row.getCellText(0).equals(code)
                                && row.getCellText(3).equals(variable.id().value()))
                        .toList();
                lines += its.size();
                if (traits.contains(variable)) {
                    assertThat(its).isEmpty();
                    continue;
                }
                variable.question().choices().stream()
                        .filter(choice -> !choice.dontKnow())
                        .forEach(choice -> assertThat(its)
                                .filteredOn(row -> row.getCellText(4).equals(choice.code()))
                                .singleElement()
                                .satisfies(row ->
                                        assertThat(number(row, 6)).isEqualTo((double) tally.count(choice.code()))));
                assertThat(its)
                        .filteredOn(row -> row.getCellText(5).equals("Bỏ trống"))
                        .singleElement()
                        .satisfies(row -> assertThat(number(row, 6)).isEqualTo((double) tally.skipped()));
            }
        }
        assertThat(tidy).as("one row of heads, nothing else").hasSize(1 + lines);
        assertThat(part(workbook.write(content), "xl/worksheets/sheet6.xml"))
                .contains("state=\"frozen\"", "<autoFilter ref=\"A1:I" + (1 + lines) + "\">");
        assertThat(rows(content, 6).stream().map(row -> row.getCellText(0)).distinct())
                .contains("B1a", "C4")
                .hasSize(1 + content.questionnaire().variables().size());
    }

    @Test
    void groupsSheet_hasTheWholeEachDistrictAndEachGroupOfUnits() throws Exception {
        List<UnitId> group = List.of(Samples.LAN_GIOI, Samples.PHUC_SON_LUC_NAM);
        ResultsWorkbook.Content content = Contents.with(new UnitGroup("Cụm số 1", group));
        List<Row> rows = rows(content, 3);
        assertThat(rows.stream().skip(1).map(row -> row.getCellText(1)))
                .containsExactly("Toàn tỉnh", "Huyện Lục Nam", "Huyện Tân Yên", "Cụm số 1");
        assertThat(rows.stream().map(row -> row.getCellText(0)))
                .containsExactly("Loại", "Toàn bộ", "Cấp huyện", "Cấp huyện", "Cụm");
        assertThat(rows.get(0).getCellText(1)).isEqualTo("Tên");
        assertThat(rows.stream().skip(1).map(row -> number(row, 2))).containsExactly(4.0, 1.0, 3.0, 2.0);
        QuestionTally tally = content.tally().of(group).tally().question(new QuestionId("B1a"));
        int column = indexOf(rows.get(0), "B1a: chỉ số");
        assertThat(number(rows.get(4), column + 1)).isEqualTo((double) tally.answered());
        assertThat(number(rows.get(4), 3))
                .isEqualTo((double) content.tally().of(group).responses());
    }

    @Test
    void districtsSurvey_isNamedAfterTheDistrict() throws Exception {
        Campaign asked = Samples.asking(
                Samples.oneRound(new CampaignId("huyen-2024")), List.of(Samples.LAN_GIOI, Samples.NHA_NAM));
        ResultsWorkbook.Content content =
                Contents.of(asked, Samples.questionnaire(), Samples.register(), new TreeMap<>(), 40, asked.unitIds());

        assertThat(texts(content, 0))
                .contains(List.of("Phạm vi", "Huyện Tân Yên"))
                .noneMatch(line -> line.toString().contains("tỉnh"));
        assertThat(texts(content, 2))
                .anyMatch(line -> line.get(0).equals("Huyện Tân Yên"))
                .noneMatch(line -> line.get(0).contains("tỉnh"));
    }

    @Test
    void questions_neverShowASingleUnitNorATextNorTooFew() throws Exception {
        ResultsWorkbook.Content few = Contents.of(
                Samples.oneRound(new CampaignId("pks01-2024")),
                Samples.questionnaire(),
                Samples.register(),
                new TreeMap<>(),
                4,
                List.of(Samples.PHUC_SON_LUC_NAM));
        List<List<String>> lines = texts(few, 2);

        assertThat(lines.stream().map(line -> line.get(0)).collect(Collectors.toSet()))
                .contains("Toàn tỉnh")
                .doesNotContain("Huyện Tân Yên", "Huyện Lục Nam", "Xã Phúc Sơn");
        assertThat(rows(few, 2).stream()
                        .filter(row ->
                                row.getCellCount() > 9 && row.getCellText(0).equals("Toàn tỉnh"))
                        .flatMap(
                                row -> java.util.stream.IntStream.of(5, 7, 8, 9).mapToObj(row::getCellText)))
                .allMatch(String::isEmpty);
        assertThat(texts(few, 0).toString()).contains("Số phiếu, 4", "Số phiếu có trong bảng theo câu hỏi, 0");
        assertThat(lines.toString()).doesNotContain("Đề nghị công khai").doesNotContain("Cảm ơn");
    }

    @Test
    void reconstructedQuestionnaire_isAnnouncedAtTheEnd() throws Exception {
        List<List<String>> overview = texts(Contents.sample(), 0);
        List<List<String>> questions = texts(Contents.sample(), 2);

        assertThat(overview.get(overview.size() - 1)).containsExactly("Bản dựng lại");
        assertThat(questions.get(questions.size() - 1)).containsExactly("Bản dựng lại");
    }

    @Test
    void textThatLooksLikeAFormula_staysText() throws Exception {
        for (String hostile :
                List.of("=1+1", "+84 204", "-3", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "<b>&\"'\u0001")) {
            ResultsWorkbook.Content content = titled(hostile);
            try (ReadableWorkbook read = read(content)) {
                Cell cell = read.getFirstSheet().read().get(1).getCell(0);
                assertThat(cell.getType()).isEqualTo(CellType.STRING);
                assertThat(cell.getText()).isEqualTo(hostile.replace("\u0001", ""));
                assertThat(cell.getFormula()).isNull();
            }
        }
    }

    private static ResultsWorkbook.Content titled(String title) {
        ResultsWorkbook.Content content = Contents.sample();
        Campaign c = content.campaign();
        Campaign campaign = new Campaign(
                c.id(),
                LocalizedText.of(title),
                c.organ(),
                c.legalBasis(),
                c.purpose(),
                c.population(),
                c.contact(),
                c.questionnaire(),
                c.unitIds(),
                c.secretVersion(),
                c.rounds(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        return new ResultsWorkbook.Content(
                campaign,
                content.round(),
                content.questionnaire(),
                content.register(),
                content.headcounts(),
                content.tally());
    }

    private ReadableWorkbook read(ResultsWorkbook.Content content) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(workbook.write(content)));
    }

    private List<Row> rows(ResultsWorkbook.Content content, int sheet) throws IOException {
        try (ReadableWorkbook read = read(content)) {
            return read.getSheet(sheet).orElseThrow().read();
        }
    }

    /** Each line's cells up to its last filled one. */
    private List<List<String>> texts(ResultsWorkbook.Content content, int sheet) throws IOException {
        return rows(content, sheet).stream()
                .map(row -> row.stream()
                        .map(cell -> cell == null ? "" : cell.getText())
                        .toList())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static long responses(ResultsWorkbook.Content content, UnitId unitId) {
        return content.tally().responses(unitId);
    }

    private static int indexOf(List<Row> rows, int column, String text) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).getCellCount() > column
                    && rows.get(i).getCellText(column).equals(text)) {
                return i;
            }
        }
        throw new AssertionError(text + " is not in column " + column);
    }

    private static int indexOf(Row heads, String text) {
        for (int i = 0; i < heads.getCellCount(); i++) {
            if (heads.getCellText(i).equals(text)) {
                return i;
            }
        }
        throw new AssertionError(text + " is no head");
    }

    private static double number(Row row, int column) {
        assertThat(row.getCell(column).getType()).isEqualTo(CellType.NUMBER);
        BigDecimal number = row.getCellAsNumber(column).orElseThrow();
        return number.doubleValue();
    }

    private static String part(byte[] workbook, String name) {
        return new String(Objects.requireNonNull(OfficeSchema.parts(workbook).get(name)), UTF_8);
    }
}
