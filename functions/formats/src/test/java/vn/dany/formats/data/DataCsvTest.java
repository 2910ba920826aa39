package vn.dany.formats.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.extract.Codebook;
import vn.dany.core.extract.Extract;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.tally.QuestionTally;

class DataCsvTest {

    private final Extract extract = Extracts.of(Samples.questionnaire(), 700);
    private final Codebook codebook = Extracts.codebook(Samples.questionnaire());

    @Test
    void everyCount_isReadBackAsInTheExtract() {
        List<NamedCsvRecord> rows = read(DataCsv.write(extract, codebook));
        assertThat(sum(rows, "responses", Map.of())).isEqualTo(extract.sumOfResponses());
        for (Codebook.Column column : codebook.answers()) {
            QuestionTally whole = extract.sum(column.variable());
            String name = column.name();
            assertThat(sum(rows, name, Map.of())).as(name).isEqualTo(whole.asked());
            assertThat(sum(rows, name, Map.of(name, "999"))).isEqualTo(whole.skipped());
            assertThat(sum(rows, name, Map.of(name, "998"))).isEqualTo(whole.dontKnow());
            column.choice()
                    .ifPresent(choice ->
                            assertThat(sum(rows, name, Map.of(name, "1"))).isEqualTo(whole.count(choice)));
            column.codings().stream()
                    .filter(coding -> !coding.code().isEmpty())
                    .forEach(coding -> assertThat(sum(rows, name, Map.of(name, Integer.toString(coding.number()))))
                            .isEqualTo(whole.count(coding.code())));
        }
    }

    @Test
    void row_hasOneAnswerAndNothingElseButNumbers() {
        List<String> answers =
                codebook.answers().stream().map(Codebook.Column::name).toList();
        for (NamedCsvRecord row : read(DataCsv.write(extract, codebook))) {
            List<String> given = answers.stream()
                    .filter(name -> !row.getField(name).isEmpty())
                    .toList();
            assertThat(given)
                    .isEqualTo(
                            row.getField("variable").equals("responses")
                                    ? List.of()
                                    : List.of(row.getField("variable")));
            assertThat(row.getFieldsAsMap())
                    .allSatisfy((name, cell) ->
                            assertThat(cell).matches(name.equals("variable") ? "[A-Za-z]\\w*" : "\\d*"));
        }
    }

    @Test
    void file_beginsWithAByteOrderMarkAndHasOneRowOfHeads() {
        byte[] bytes = DataCsv.write(extract, codebook);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text.lines().findFirst().orElseThrow())
                .isEqualTo(
                        "\uFEFFvariable,by_A1,n,B1a,B1b,B2_1,B2_2,B2_3,B2_9,C1,C2_1,C2_2,C2_3,C2_9,C3,C4,D1,D2,D3,D4,D5");
        assertThat(text).doesNotContain("Đề nghị");
        assertThat(DataCsv.write(Extracts.of(Samples.questionnaire(), 700), codebook))
                .isEqualTo(bytes);
    }

    @Test
    void json_hasTheSameRowsAndSaysWhatNumbersMean() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(DataJson.write(Extracts.description("=1+1\u202E\u0007"), extract, codebook));
        List<NamedCsvRecord> rows = read(DataCsv.write(extract, codebook));
        assertThat(json.path("rows")).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = json.path("rows").path(i);
            assertThat(row.path(0).textValue()).isEqualTo(rows.get(i).getField("variable"));
            assertThat(row.path(1).asText()).isEqualTo(rows.get(i).getField("by_A1"));
            assertThat(row.path(2).asText()).isEqualTo(rows.get(i).getField("n"));
            if (!row.path(3).isNull()) {
                assertThat(row.path(3).asText())
                        .isEqualTo(rows.get(i).getField(row.path(0).textValue()));
            }
        }
        assertThat(json.at("/about/title/vi").textValue()).isEqualTo("=1+1");
        assertThat(json.path("columns"))
                .extracting(column -> column.path("name").textValue())
                .startsWith("variable", "by_A1", "n", "B1a");
        assertThat(json.at("/columns/3/values/4/label/en").textValue()).isEqualTo("Don't know");
        assertThat(json.at("/columns/3/values/4/missing").booleanValue()).isTrue();
        assertThat(json.at("/columns/3/people").longValue())
                .isEqualTo(extract.sum(new QuestionId("B1a")).asked());
    }

    private static long sum(List<NamedCsvRecord> rows, String variable, Map<String, String> cells) {
        return rows.stream()
                .filter(row -> row.getField("variable").equals(variable))
                .filter(row -> cells.entrySet().stream()
                        .allMatch(cell -> row.getField(cell.getKey()).equals(cell.getValue())))
                .collect(Collectors.summingLong(row -> Long.parseLong(row.getField("n"))));
    }

    private static List<NamedCsvRecord> read(byte[] bytes) {
        return CsvReader.builder()
                .detectBomHeader(false)
                .ofNamedCsvRecord(new String(bytes, StandardCharsets.UTF_8).substring(1))
                .stream()
                .toList();
    }
}
