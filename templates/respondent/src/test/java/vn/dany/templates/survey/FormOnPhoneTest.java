package vn.dany.templates.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.questionnaire.Layout;
import vn.dany.core.questionnaire.Questionnaire;

@QuarkusTest
class FormOnPhoneTest {

    @Test
    void everyQuestion_isOnTheOnePage_whateverItsLayout() {
        Questionnaire questionnaire = Samples.questionnaire();
        for (Questionnaire shown : List.of(questionnaire, questionnaire.laidOut(Layout.SECTIONS))) {
            String page = FormOnPhone.of(shown, Samples.OPENS, AskedLanguage.VIETNAMESE)
                    .render();
            shown.questions()
                    .forEach(question ->
                            assertThat(page).contains(question.label().vi()));
            assertThat(page).contains("name=\"_key\" value=\"\"").doesNotContain("name=\"_from\"");
        }
    }
}
