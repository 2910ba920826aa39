package vn.dany.templates.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.questionnaire.Layout;
import vn.dany.core.questionnaire.Picture;
import vn.dany.core.questionnaire.PictureFile;
import vn.dany.core.questionnaire.PicturedForm;
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

    @Test
    void pictures_areWithin_asFarAsAPageHasRoom() {
        Picture small = new Picture(PictureFile.of(PictureFile.Kind.PNG, new byte[] {1}), 1, 1, "a");
        Picture large = new Picture(PictureFile.of(PictureFile.Kind.JPEG, new byte[] {2}), 1, 1, "b");
        Questionnaire pictured = PicturedForm.of(Samples.questionnaire().version(), small, large);
        String page = FormOnPhone.with(
                Map.of(small.file(), new byte[] {1}, large.file(), new byte[3 * 1024 * 1024]),
                FormOnPhone.of(pictured, Samples.OPENS, AskedLanguage.VIETNAMESE)
                        .render());
        assertThat(page)
                .contains("<img src=\"data:image/png;base64,AQ==\"", "<img src=\"/s/picture/" + large.file())
                .doesNotContain("data:image/jpeg");
    }
}
