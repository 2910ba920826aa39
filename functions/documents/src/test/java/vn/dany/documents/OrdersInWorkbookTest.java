package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.MeanPlace;
import vn.dany.emulators.EmbeddedServices;

/** What a workbook tells of things that were put into an order. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class OrdersInWorkbookTest {

    @Test
    void questions_tellTheMeanPlaceOfWhatWasPutIntoAnOrder() throws Exception {
        ResultsWorkbook.Content content = Contents.orders();
        Variable road =
                Objects.requireNonNull(content.questionnaire().variablesById().get(new QuestionId("B1_1")));
        int mean = MeanPlace.of(road, UnitTotals.whole(content).shown().tally().question(road.id()))
                .orElseThrow();

        List<Row> lines = questions(content).stream()
                .filter(row -> row.getCellText(0).equals("Toàn tỉnh")
                        && row.getCellText(1).equals("B1_1"))
                .toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0).getCellAsNumber(10).orElseThrow().doubleValue()).isCloseTo(mean / 100d, within(1e-9));
        assertThat(lines.get(0).getCellText(11)).startsWith("Vị trí trung bình");
        assertThat(lines.get(1).getCellText(4)).isEqualTo("Vị trí 1");
    }

    private static List<Row> questions(ResultsWorkbook.Content content) throws IOException {
        byte[] file = new FastExcelResultsWorkbook().write(content);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return read.findSheet("Theo câu hỏi").orElseThrow().read();
        }
    }
}
