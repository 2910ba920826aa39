package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Choice;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.templates.printed.WorkbookMessages;

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

    @Test
    void whatIsTooLongForASheet_goesOnInTheNextUnderTheSameHeads() throws Exception {
        ResultsWorkbook.Content content = Contents.sample();
        List<List<String>> whole = texts(rows(content, "Từng câu của đơn vị"));
        int mostRows = whole.size() / 2;
        byte[] bytes = SteadyWorkbook.write("t", "c", Contents.COUNTED_AT, workbook -> {
            UnitAnswersSheets.tidy(workbook, content, MessageBundles.get(WorkbookMessages.class), mostRows);
            return List.of();
        });
        List<List<String>> parts = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<List<String>> part = texts(sheet.read());
                assertThat(part).hasSizeBetween(2, mostRows);
                assertThat(part.get(0)).isEqualTo(whole.get(0));
                parts.addAll(part.subList(1, part.size()));
            }
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .startsWith("Từng câu của đơn vị", "Từng câu của đơn vị 2");
        }
        assertThat(parts).isEqualTo(whole.subList(1, whole.size()));
    }

    private static List<List<String>> texts(List<Row> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Cell::getText).toList())
                .toList();
    }

    private static List<Row> rows(ResultsWorkbook.Content content, String sheet) throws IOException {
        byte[] bytes = new FastExcelResultsWorkbook().write(content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }
}
