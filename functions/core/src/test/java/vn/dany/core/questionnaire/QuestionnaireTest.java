package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dany.core.questionnaire.Questions.choice;
import static vn.dany.core.questionnaire.Questions.choices;
import static vn.dany.core.questionnaire.Questions.matrix;
import static vn.dany.core.questionnaire.Questions.multiple;
import static vn.dany.core.questionnaire.Questions.obeying;
import static vn.dany.core.questionnaire.Questions.question;
import static vn.dany.core.questionnaire.Questions.questionnaire;
import static vn.dany.core.questionnaire.Questions.section;
import static vn.dany.core.questionnaire.Questions.single;
import static vn.dany.core.questionnaire.Questions.when;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.finding.Finding;

class QuestionnaireTest {

    @Test
    void variables_areQuestionsAndRowsInOrder() {
        Questionnaire questionnaire = questionnaire(
                question("A0", new QuestionKind.Note()), matrix("A1", "A1a", "A1b"), single("A2", "1", "2"));
        assertThat(questionnaire.variablesById().keySet())
                .extracting(QuestionId::value)
                .containsExactly("A1a", "A1b", "A2");
        assertThat(questionnaire.variablesById()).doesNotContainKey(new QuestionId("A1"));
        assertThat(Objects.requireNonNull(questionnaire.variablesById().get(new QuestionId("A1b")))
                        .choice("kb"))
                .isPresent();
    }

    @Test
    void codeUsedTwice_isRefusedWhereItIsRepeated() {
        assertThat(problems(single("A1", "1", "2"), single("A1", "1", "2"))).containsExactly("A1");
        assertThat(problems(single("A1a", "1", "2"), matrix("A1", "A1a"))).containsExactly("A1a");
        assertThat(problems(matrix("A1", "A1a", "A1a"))).containsExactly("A1a");
        assertThat(problems(matrix("A1", "A1"))).containsExactly("A1");
    }

    @Test
    void sectionCodeUsedTwice_isRefused() {
        assertThat(problemsOf(() -> questionnaire(
                        section("A", null, single("A1", "1", "2")), section("A", null, single("A2", "1", "2")))))
                .containsExactly("A");
    }

    @Test
    void ruleThatLooksAhead_isRefused() {
        assertThat(problems(when("${A2} = '1'", single("A1", "1", "2")), single("A2", "1", "2")))
                .containsExactly("A1");
        assertThat(problems(when("${A1} = '1'", single("A1", "1", "2")))).containsExactly("A1");
        assertThat(problems(obeying("${A9} = '1'", null, single("A1", "1", "2"))))
                .containsExactly("A1");
        assertThat(problemsOf(() -> questionnaire(section("A", "${A1} = '1'", single("A1", "1", "2")))))
                .containsExactly("A");
    }

    @Test
    void ruleOnAMatrixOrNote_isRefusedForTheyHaveNoAnswer() {
        assertThat(problems(matrix("A1", "A1a"), when("${A1} = '1'", single("A2", "1", "2"))))
                .containsExactly("A2");
        assertThat(problems(question("A1", new QuestionKind.Note()), when("${A1} = ''", single("A2", "1", "2"))))
                .containsExactly("A2");
    }

    @Test
    void constraintOnItsOwnQuestion_isFine() {
        assertThat(questionnaire(obeying("${A1} != '1'", null, single("A1", "1", "2")))
                        .questions())
                .hasSize(1);
    }

    @Test
    void choicesThatCannotBeAnswered_areRefused() {
        assertThat(problems(single("A1", "1", "1"))).containsExactly("A1");
        assertThat(problems(single("A1", "1"))).containsExactly("A1");
        assertThat(problems(multiple("A1", 0, choice("1"), choice("2")))).containsExactly("A1");
        assertThat(problems(multiple("A1", 3, choice("1"), choice("2")))).containsExactly("A1");
        assertThat(problems(matrix("A1"))).containsExactly("A1");
    }

    @Test
    void boundsThatCannotBeMet_areRefused() {
        assertThat(problems(question("A1", new QuestionKind.Text(0)))).containsExactly("A1");
        assertThat(problems(question("A1", QuestionKind.Number.whole(10, 1)))).containsExactly("A1");
    }

    @Test
    void scaleDefinedTwoWays_isRefused() {
        Scale other = new Scale("md", choices("1", "2"), 1);
        assertThat(problems(matrix("A1", "A1a"), question("A2", new QuestionKind.Rating(other))))
                .containsExactly("A2");
    }

    @Test
    void severalProblems_areAllTold() {
        Questionnaire.Refused refused = catchThrowableOfType(
                Questionnaire.Refused.class,
                () -> questionnaire(single("A1", "1"), single("A1", "1", "1"), when("${X} = 1", matrix("A2"))));
        assertThat(refused.problems()).hasSize(5);
        assertThat(refused).hasMessageContaining("A2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "_x", "có", "a b", "1+2", "123456789012345678901234567890123"})
    void choiceCodeThatCannotBeStored_isRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> choice(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1A", "A-1", "A 1", "Ă1", "A12345678901234567890123456789012"})
    void questionCodeThatCannotBeAField_isRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuestionId(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pks01", "pks01@", "pks01@0", "PKS01@1", "@1", "pks01@x", "p@1"})
    void versionThatIsNone_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> QuestionnaireVersion.parse(text));
    }

    @Test
    void version_isReadAsItWasWritten() {
        QuestionnaireVersion version = new QuestionnaireVersion("gop-y", 12);
        assertThat(QuestionnaireVersion.parse(version.toString())).isEqualTo(version);
    }

    @Test
    void localizedText_fallsBackToVietnameseAndIsNfc() {
        LocalizedText text = LocalizedText.of(" " + Normalizer.normalize("Đồng chí", Normalizer.Form.NFD) + " ");
        assertThat(text.in("en")).isEqualTo("Đồng chí");
        assertThat(text.speaks("en")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(Map.of("en", "only")));
    }

    static List<String> problems(Question... questions) {
        return problemsOf(() -> questionnaire(questions));
    }

    static List<String> problemsOf(ThrowingCallable making) {
        Questionnaire.Refused refused = catchThrowableOfType(Questionnaire.Refused.class, making);
        assertThat(refused).as("must be refused").isNotNull();
        return refused.problems().stream().map(Finding::where).toList();
    }
}
