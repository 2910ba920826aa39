package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.extract.CuriousPeople;
import vn.dany.core.extract.Extract;
import vn.dany.core.extract.TraitCount;
import vn.dany.core.extract.Traits;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.Isolation;
import vn.dany.core.report.Results;
import vn.dany.core.response.Response;
import vn.dany.core.tally.QuestionTally;
import vn.dany.emulators.EmbeddedServices;

/** What the workbook of a frozen round tells by what people say about themselves. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class CrossTabSheetsTest {

    private static final int ROUNDS = 60;

    private final FastExcelResultsWorkbook workbook = new FastExcelResultsWorkbook();

    @Test
    void figures_areThoseOfTheDataFiles_andAllTogetherTheTallys() throws IOException {
        ResultsWorkbook.Content open = Contents.sample();
        List<Response> responses = new RandomAnswers(Samples.questionnaire(), 7)
                .responses(400, open.round().id(), Samples.COMMUNES);
        Traits traits = Traits.of(open.questionnaire());
        TraitCount count = new TraitCount(traits);
        responses.forEach(count::add);
        Extract extract = Extract.of(open.questionnaire(), open.tally(), count);
        ResultsWorkbook.Content content = open.with(extract);
        List<Row> wide = rows(content, "Chéo theo đặc điểm");
        List<String> heads = wide.get(0).stream().map(cell -> cell.getText()).toList();
        assertThat(heads).startsWith("Mã đặc điểm", "Đặc điểm", "Mã giá trị", "Giá trị", "Số phiếu");
        List<Row> lines =
                wide.stream().skip(1).filter(row -> row.getCellCount() > 4).toList();
        assertThat(lines.stream().map(row -> row.getCellText(0)).distinct())
                .containsExactlyElementsOf(traits.variables().stream()
                        .map(trait -> trait.id().value())
                        .toList());
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.stream().mapToDouble(row -> number(row, 4)).sum())
                .isEqualTo((double) extract.sumOfResponses());
        QuestionTally shown = open.tally().of(Samples.COMMUNES).tally().question(new QuestionId("B1a"));
        int column = heads.indexOf("B1a: chỉ số");
        assertThat(lines.stream().mapToDouble(row -> number(row, column + 1)).sum())
                .as("nothing of this question is left out")
                .isEqualTo((double) shown.answered());
        Variable asked = open.questionnaire().variables().stream()
                .filter(variable -> variable.id().value().equals("B1a"))
                .findFirst()
                .orElseThrow();
        for (Row row : lines) {
            Optional<String> value = switch (row.getCellText(2)) {
                case "_not_told" -> Optional.empty();
                case "_skipped" -> Optional.of(Traits.NONE);
                default -> Optional.of(row.getCellText(2));
            };
            QuestionTally told = extract.by(0, value).question(asked.id());
            assertThat(number(row, column + 1)).isEqualTo((double) told.answered());
            assertThat(number(row, column))
                    .isCloseTo(Results.indicator(asked, told).orElseThrow() / 10_000d, within(1e-9));
        }
        double favourable = rows(content, "Chéo từng câu").stream()
                .filter(row ->
                        row.getCellText(4).equals("B1a") && row.getCellText(5).equals("1"))
                .mapToDouble(row -> number(row, 7))
                .sum();
        assertThat(favourable).isEqualTo((double) shown.count("1"));
        assertThat(workbook.write(content)).isEqualTo(workbook.write(content));
        assertThat(OfficeSchema.faults(workbook.write(content))).isEmpty();
    }

    @Test
    void roundThatIsOpen_orAsksNothingAboutPeople_hasNoSuchSheet() throws IOException {
        assertThat(rows(Contents.sample(), "Chéo theo đặc điểm")).isEmpty();
        ResultsWorkbook.Content wordy = Contents.wordy();
        Extract extract =
                Extract.of(wordy.questionnaire(), wordy.tally(), new TraitCount(Traits.of(wordy.questionnaire())));
        assertThat(rows(wordy.with(extract), "Chéo theo đặc điểm")).isEmpty();
    }

    /** Reads the sheets of the whole, of districts and of units too, and calculates with all of their cells. */
    @Test
    void readerOfAllSheets_tellsNoFewerThanABlockApart() throws IOException {
        int told = 0;
        for (long seed = 0; seed < ROUNDS; seed++) {
            List<Response> responses = CuriousPeople.responses(seed);
            Map<String, List<List<Integer>>> figures = figures(responses);
            for (Map.Entry<String, List<List<Integer>>> question : figures.entrySet()) {
                told += question.getValue().size();
                assertThat(new Isolation(question.getValue(), CuriousPeople.MOST).smallest(DisclosureRule.LEAST))
                        .as("round %s, question %s", seed, question.getKey())
                        .isEmpty();
            }
        }
        assertThat(told).as("figures that were looked at").isGreaterThan(ROUNDS * 8);
    }

    /** The same with tables by one trait as they would be made without strata: this is what the reader must find out. */
    @Test
    void tablesMadeWithoutStrata_wouldBeFoundOut() throws IOException {
        int found = 0;
        for (long seed = 0; seed < ROUNDS / 3; seed++) {
            List<Response> responses = CuriousPeople.responses(seed);
            List<List<Integer>> figures =
                    new ArrayList<>(figures(responses).getOrDefault(CuriousPeople.Q.value(), List.of()));
            Map<Answer, List<Integer>> careless =
                    new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
            for (int person = 0; person < responses.size(); person++) {
                Answer trait = Optional.ofNullable(
                                responses.get(person).answers().get(new QuestionId("A1")))
                        .orElseThrow();
                careless.computeIfAbsent(trait, none -> noOne()).set(person, 1);
            }
            careless.values().stream()
                    .filter(people ->
                            people.stream().mapToInt(Integer::intValue).sum() >= DisclosureRule.LEAST)
                    .forEach(figures::add);
            found += new Isolation(figures, CuriousPeople.MOST)
                            .smallest(DisclosureRule.LEAST)
                            .isEmpty()
                    ? 0
                    : 1;
        }
        assertThat(found).isGreaterThan(2);
    }

    /** By question: who is in each figure of every sheet, read from its cells. */
    private Map<String, List<List<Integer>>> figures(List<Response> responses) throws IOException {
        ResultsWorkbook.Content content = new ResultsWorkbook.Content(
                        Samples.oneRound(new CampaignId("mau-2024")),
                        Samples.oneRound(new CampaignId("mau-2024")).rounds().get(0),
                        CuriousPeople.ASKED,
                        Samples.register(),
                        new TreeMap<>(),
                        CuriousPeople.tally(responses))
                .with(CuriousPeople.extract(responses));
        Map<String, Map<String, List<Integer>>> figures = new TreeMap<>();
        read(content, "Theo câu hỏi", 1, 1, 3, 5, figures);
        read(content, "Từng câu của đơn vị", 1, 3, 4, 6, figures);
        read(content, "Chéo từng câu", 4, 4, 5, 7, figures);
        Map<String, List<List<Integer>>> rows = new TreeMap<>();
        figures.forEach((question, all) -> rows.put(question, List.copyOf(all.values())));
        return rows;
    }

    /** @param about how many columns say what a line is about */
    private void read(
            ResultsWorkbook.Content content,
            String sheet,
            int about,
            int question,
            int choice,
            int count,
            Map<String, Map<String, List<Integer>>> figures)
            throws IOException {
        for (Row row : rows(content, sheet)) {
            if (row.getCellCount() > count && row.getCellText(choice).matches("p\\d+")) {
                String line = sheet
                        + IntStream.range(0, about).mapToObj(row::getCellText).toList();
                figures.computeIfAbsent(row.getCellText(question), one -> new TreeMap<>())
                        .computeIfAbsent(line, one -> noOne())
                        .set(Integer.parseInt(row.getCellText(choice).substring(1)), (int) number(row, count));
            }
        }
    }

    private static List<Integer> noOne() {
        return new ArrayList<>(Collections.nCopies(CuriousPeople.MOST, 0));
    }

    /** None of a sheet that is not there. */
    private List<Row> rows(ResultsWorkbook.Content content, String sheet) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook.write(content)))) {
            Optional<Sheet> found = read.findSheet(sheet);
            return found.isPresent() ? found.get().read() : List.of();
        }
    }

    private static double number(Row row, int column) {
        return row.getCellAsNumber(column).orElseThrow().doubleValue();
    }
}
