package vn.dany.templates.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that show pictures, and forms that do not. */
@QuarkusTest
class PicturedFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void pictures_standBelowTheirWords(String lang) {
        AskedLanguage language = new AskedLanguage(lang);
        String page = FormPage.of(Kiosk.form(Kiosk.pictured(), Map.of()), Kiosk.ADDRESS, language)
                .render();
        QuestionPageTest.compare("pictures", language, page);
        assertThat(page).contains(SurveyAssets.SHOWN.text());
        assertThat(page.split("<img", -1)).hasSize(6 + 1);
    }

    @Test
    void formWithoutAPicture_carriesNothingForThem() {
        assertThat(FormPage.of(Kiosk.form(Kiosk.orders(), Map.of()), Kiosk.ADDRESS, AskedLanguage.VIETNAMESE)
                        .render())
                .doesNotContain(SurveyAssets.SHOWN.text(), "<img");
    }
}
