package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    @Test
    void labelThatLeadsToAnswers_isANameWithoutItsColon() {
        LocalizedText label = LocalizedText.of("Mức độ hài lòng chung:", "Overall: how content are you?");
        assertThat(label.asName())
                .isEqualTo(LocalizedText.of("Mức độ hài lòng chung", "Overall: how content are you?"));
        assertThat(label.asName().asName()).isEqualTo(label.asName());
    }
}
