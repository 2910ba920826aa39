package vn.dany.adapters.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dany.adapters.files.StarterSet;
import vn.dany.core.Samples;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.RandomQuestionnaires;

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

    private static Questionnaire read(Questionnaire questionnaire) {
        XlsFormReader.Outcome outcome = XlsFormReader.read(XlsFormWriter.write(questionnaire));
        assertThat(outcome).isInstanceOf(XlsFormReader.Outcome.Loaded.class);
        return ((XlsFormReader.Outcome.Loaded) outcome).questionnaire();
    }
}
