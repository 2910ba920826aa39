package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dany.core.questionnaire.Questions.obeying;
import static vn.dany.core.questionnaire.Questions.question;
import static vn.dany.core.questionnaire.Questions.questionnaire;
import static vn.dany.core.questionnaire.Questions.required;
import static vn.dany.core.questionnaire.Questions.single;
import static vn.dany.core.questionnaire.Questions.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contact details are read beside the answers and never among them. */
class ContactQuestionTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);
    private static final List<String> YES = List.of("yes");
    private static final Question CONTACT = question("G10", new QuestionKind.Contact(20));
    private static final Questionnaire BOX =
            questionnaire(required(single("G9", "1", "3")), when("${G9} = '3'", required(CONTACT)));

    @Test
    void contactWithConsent_isReadBesideTheAnswers() {
        AnswerCheck.Result result =
                check(Map.of("G9", List.of("3"), "G10", List.of("  0912 345\r\n678\u0007 "), "G10-consent", YES));
        assertThat(result.isSound()).isTrue();
        assertThat(result.contact()).contains("0912 345 678");
        assertThat(result.answers()).containsOnlyKeys(new QuestionId("G9"));
    }

    @Test
    void contact_isNoVariable() {
        assertThat(CONTACT.variables()).isEmpty();
        assertThat(BOX.variables()).extracting(Variable::id).containsExactly(new QuestionId("G9"));
        assertThat(CONTACT.fieldNames()).containsExactly("G10", "G10-consent");
        assertThat(BOX.contactQuestion()).contains(BOX.questions().get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "on", "YES"})
    void contactWithoutConsent_isAProblemAndNotRead(String consent) {
        AnswerCheck.Result result =
                check(Map.of("G9", List.of("3"), "G10", List.of("0912"), "G10-consent", List.of(consent)));
        assertThat(result.problems()).containsExactly(new AnswerProblem.ConsentMissing(new QuestionId("G10")));
        assertThat(result.contact()).isEmpty();
    }

    @Test
    void consentWithoutContact_countsOnlyWhereTheContactIsRequired() {
        AnswerCheck.Result demanded = check(Map.of("G9", List.of("3"), "G10", List.of("  "), "G10-consent", YES));
        assertThat(demanded.problems()).containsExactly(new AnswerProblem.Missing(new QuestionId("G10"), null));
        AnswerCheck.Result optional =
                AnswerCheck.check(questionnaire(CONTACT), Map.of("G10-consent", YES), TODAY.atStartOfDay());
        assertThat(optional.isSound()).isTrue();
        assertThat(optional.contact()).isEmpty();
    }

    @Test
    void contactNobodyAskedFor_isDroppedWhateverItHolds() {
        AnswerCheck.Result result =
                check(Map.of("G9", List.of("1"), "G10", List.of("x".repeat(99)), "G10-consent", YES));
        assertThat(result.isSound()).isTrue();
        assertThat(result.contact()).isEmpty();
    }

    @Test
    void contactTooLong_isCountedInCharacters() {
        String fits = "𠀀".repeat(20);
        assertThat(check(Map.of("G9", List.of("3"), "G10", List.of(fits), "G10-consent", YES))
                        .contact())
                .contains(fits);
        AnswerCheck.Result result = check(Map.of("G9", List.of("3"), "G10", List.of(fits + "x"), "G10-consent", YES));
        assertThat(result.problems()).containsExactly(new AnswerProblem.TooLong(new QuestionId("G10"), 20, 21));
        assertThat(result.contact()).isEmpty();
    }

    @Test
    void twoContacts_areOneTooMany() {
        AnswerCheck.Result result =
                check(Map.of("G9", List.of("3"), "G10", List.of("0912", "0913"), "G10-consent", YES));
        assertThat(result.problems()).containsExactly(new AnswerProblem.OnlyOne(new QuestionId("G10")));
    }

    @Test
    void consentOfAnotherQuestion_isAnUnknownField() {
        assertThat(check(Map.of("G9", List.of("1"), "G9-consent", YES)).unknownFields())
                .containsExactly("G9-consent");
    }

    @Test
    void ruleAboutContactDetails_isRefused() {
        assertThatThrownBy(() -> questionnaire(CONTACT, when("${G10} != ''", single("A1", "1", "2"))))
                .hasMessageContaining("A1", "G10");
        assertThatThrownBy(() -> questionnaire(obeying(". != ''", null, CONTACT)))
                .hasMessageContaining("G10");
    }

    @Test
    void secondContactQuestion_isRefused() {
        assertThatThrownBy(() -> questionnaire(CONTACT, question("G11", new QuestionKind.Contact(20))))
                .hasMessageContaining("G11");
    }

    @Test
    void photosWhereNobodyAnswers_areRefused() {
        assertThat(taking(true, CONTACT).photos()).isTrue();
        assertThat(taking(true, CONTACT).laidOut(Layout.SECTIONS).photos()).isTrue();
        assertThat(questionnaire(CONTACT).photos()).isFalse();
        assertThatThrownBy(() -> taking(true, single("A1", "1", "2"))).hasMessageContaining("PHOTOS_WITHOUT_BOX");
    }

    private static Questionnaire taking(boolean photos, Question question) {
        Questionnaire like = questionnaire(question);
        return new Questionnaire(
                like.version(),
                like.title(),
                like.headline(),
                like.introduction(),
                like.notice(),
                like.addressee(),
                like.minutes(),
                like.sections(),
                null,
                photos);
    }

    @Test
    void defaultForAContact_isRefused() {
        assertThatThrownBy(() -> questionnaire(CONTACT.withDefaults(List.of("0912"))))
                .hasMessageContaining("G10");
    }

    private static AnswerCheck.Result check(Map<String, List<String>> fields) {
        return AnswerCheck.check(BOX, fields, TODAY.atStartOfDay());
    }
}
