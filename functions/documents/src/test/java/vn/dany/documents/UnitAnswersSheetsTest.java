package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Choice;
import vn.dany.emulators.EmbeddedServices;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class UnitAnswersSheetsTest {

    @Test
    void everyLineOfAnswers_joinsTheCodebook() throws Exception {
        ResultsWorkbook.Content content = Contents.sample();
        Set<List<String>> meanings = rows(content, "Bảng mã").stream()
                .map(row -> List.of(row.getCellText(0), row.getCellText(2), row.getCellText(3)))
                .collect(Collectors.toSet());
        List<Row> lines = rows(content, "Từng câu của đơn vị");
        assertThat(lines.stream().skip(1))
                .as("question, code and what it stands for")
                .allMatch(
                        row -> meanings.contains(List.of(row.getCellText(3), row.getCellText(4), row.getCellText(5))));
        Choice noOpinion = content.questionnaire().variables().stream()
                .flatMap(variable -> variable.question().choices().stream())
                .filter(Choice::dontKnow)
                .findFirst()
                .orElseThrow();
        assertThat(lines).anyMatch(row -> row.getCellText(4).equals(noOpinion.code()));
        assertThat(lines).anyMatch(row -> row.getCellText(4).equals("_skipped"));
    }

    private static List<Row> rows(ResultsWorkbook.Content content, String sheet) throws IOException {
        byte[] bytes = new FastExcelResultsWorkbook().write(content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }
}
