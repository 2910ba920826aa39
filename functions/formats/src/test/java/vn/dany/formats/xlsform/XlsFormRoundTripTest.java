package vn.dany.formats.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.finding.Verdict;
import vn.dany.core.publish.ReadWorkbook;
import vn.dany.core.publish.TypedSettings;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.RandomQuestionnaires;
import vn.dany.formats.files.StarterSet;

class XlsFormRoundTripTest {

    @Test
    void anyQuestionnaire_isReadAsItWasWritten() {
        for (long seed = 0; seed < 1_000; seed++) {
            Questionnaire questionnaire = RandomQuestionnaires.questionnaire(seed);
            assertThat(read(questionnaire)).as("seed %d", seed).isEqualTo(questionnaire);
        }
    }

    @Test
    void shippedQuestionnaires_areReadAsTheyWereWritten() {
        List<Questionnaire> shipped = StarterSet.questionnaires();
        assertThat(shipped).hasSize(3);
        shipped.forEach(questionnaire -> assertThat(read(questionnaire)).isEqualTo(questionnaire));
    }

    @Test
    void sample_isReadAsItWasWritten() {
        assertThat(read(Samples.questionnaire())).isEqualTo(Samples.questionnaire());
    }

    @Test
    void equalQuestionnaires_giveEqualBytes() {
        assertThat(XlsFormWriter.write(Samples.questionnaire()))
                .isEqualTo(XlsFormWriter.write(Samples.questionnaire()));
    }

    @Test
    void otherPrograms_readTheSameCells() throws IOException {
        byte[] bytes = XlsFormWriter.write(StarterSet.questionnaires().get(0));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
                    .containsExactly("survey", "choices", "settings");
            List<Row> lines = workbook.getFirstSheet().read();
            assertThat(lines.get(0).getCellText(0)).isEqualTo("type");
            assertThat(lines.get(1).getCellText(0)).isEqualTo("begin_group");
            assertThat(lines.get(2).getCellText(2)).isEqualTo("Đồng chí đang công tác tại:");
        }
    }

    private static Questionnaire read(Questionnaire questionnaire) {
        Verdict<ReadWorkbook> outcome = XlsFormReader.readWithNotices(
                XlsFormWriter.write(questionnaire),
                TypedSettings.NONE,
                fileName -> questionnaire.pictures().stream()
                        .filter(picture -> picture.fileName().equals(fileName))
                        .findFirst());
        assertThat(outcome).isInstanceOf(Verdict.Sound.class);
        assertThat(outcome.orElseThrow().missing()).isEmpty();
        return outcome.orElseThrow().questionnaire();
    }
}
