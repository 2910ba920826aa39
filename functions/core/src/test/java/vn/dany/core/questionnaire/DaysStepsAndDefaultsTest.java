package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dany.core.questionnaire.Questions.choice;
import static vn.dany.core.questionnaire.Questions.exclusive;
import static vn.dany.core.questionnaire.Questions.matrix;
import static vn.dany.core.questionnaire.Questions.multiple;
import static vn.dany.core.questionnaire.Questions.obeying;
import static vn.dany.core.questionnaire.Questions.question;
import static vn.dany.core.questionnaire.Questions.questionnaire;
import static vn.dany.core.questionnaire.Questions.required;
import static vn.dany.core.questionnaire.Questions.section;
import static vn.dany.core.questionnaire.Questions.single;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysStepsAndDefaultsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);
    private static final QuestionId A1 = new QuestionId("A1");
    private static final Question DAY = question("A1", new QuestionKind.Day());

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-01", "1/4/2024", "01/04/2024", " 1/04/2024 "})
    void day_isReadAsPeopleWriteIt(String typed) {
        assertThat(check(DAY, typed).answers()).containsEntry(A1, new Answer.Dated(TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "31/4/2024", "4/31/2024", "1/4/24", "2024/04/01", "1-4-2024", "hôm nay", "0"})
    void dayThatIsNone_isRefused(String typed) {
        assertThat(check(DAY, typed).problems()).containsExactly(new AnswerProblem.NotADay(A1));
    }

    @Test
    void day_comparesWithTodayAndWithTexts() {
        Question past = obeying(". <= today() and . >= '2024-01-01'", null, DAY);
        assertThat(check(past, "1/4/2024").problems()).isEmpty();
        assertThat(check(past, "2/4/2024").problems()).hasSize(1);
        assertThat(check(past, "31/12/2023").problems()).hasSize(1);
    }

    @Test
    void numberBetweenSteps_isRefused() {
        Question slider = question(
                "A1",
                QuestionKind.Number.decimal(new BigDecimal("-1"), new BigDecimal("1"))
                        .withStep(new BigDecimal("0.25"))
                        .asSlider());
        for (String typed : List.of("-1", "-0,75", "0", "0.50", "1")) {
            assertThat(check(slider, typed).problems()).as(typed).isEmpty();
        }
        assertThat(check(slider, "0,3").problems())
                .containsExactly(new AnswerProblem.OffStep(A1, new BigDecimal("-1"), new BigDecimal("0.25")));
    }

    @Test
    void stepsAreCountedFromTheLowerBound() {
        Question odd = question("A1", QuestionKind.Number.whole(1, 9).withStep(BigDecimal.valueOf(2)));
        assertThat(check(odd, "3").problems()).isEmpty();
        assertThat(check(odd, "4").problems()).hasSize(1);
    }

    @Test
    void stepsThatLeadNowhere_areRefused() {
        QuestionKind.Number ten = QuestionKind.Number.whole(0, 10);
        for (String step : List.of("0", "-1", "11", "0.5")) {
            assertThat(QuestionnaireTest.problems(question("A1", ten.withStep(new BigDecimal(step)))))
                    .as(step)
                    .containsExactly("A1");
        }
        assertThat(QuestionnaireTest.problems(question(
                        "A1", new QuestionKind.Number(new BigDecimal("0.5"), BigDecimal.TEN, false, null, false))))
                .containsExactly("A1");
    }

    @Test
    void sliderOverFractionsWithoutAStep_isRefused() {
        QuestionKind.Number fractions = QuestionKind.Number.decimal(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(QuestionnaireTest.problems(question("A1", fractions.asSlider())))
                .containsExactly("A1");
    }

    @Test
    void bounds_areEqualHoweverTheyWereWritten() {
        assertThat(QuestionKind.Number.decimal(new BigDecimal("1.0"), new BigDecimal("1E+2")))
                .isEqualTo(QuestionKind.Number.decimal(new BigDecimal("1"), new BigDecimal("100.00")));
    }

    @Test
    void missingAnswer_isToldInTheQuestionnairesWords() {
        LocalizedText words = LocalizedText.of("Xin chọn một mục");
        Question asked = single("A1", "1", "2").withRequired(true, words);
        assertThat(check(asked).problems()).containsExactly(new AnswerProblem.Missing(A1, words));
        assertThat(check(required(single("A1", "1", "2"))).problems())
                .containsExactly(new AnswerProblem.Missing(A1, null));
    }

    @Test
    void defaults_thatAnswerTheQuestion_areTaken() {
        Question several = multiple("A1", 2, choice("1"), choice("2"), exclusive("9"));
        assertThat(questionnaire(several.withDefaults(List.of("2", "1"))).questions())
                .hasSize(1);
        assertThat(questionnaire(DAY.withDefaults(List.of("2024-04-01"))).questions())
                .hasSize(1);
        assertThat(questionnaire(question("A1", QuestionKind.Number.whole(0, 9)).withDefaults(List.of("5")))
                        .questions())
                .hasSize(1);
    }

    @Test
    void defaults_thatDoNotAnswerTheQuestion_areRefused() {
        Question several = multiple("A1", 2, choice("1"), choice("2"), exclusive("9"));
        refused(several, "3");
        refused(several, "1", "9");
        refused(several, "1", "1");
        refused(single("A1", "1", "2"), "1", "2");
        refused(DAY, "tomorrow");
        refused(question("A1", new QuestionKind.Text(3)), "four");
        refused(question("A1", new QuestionKind.Text(3)), " a ");
        refused(question("A1", new QuestionKind.Text(30)), "today()");
        refused(question("A1", new QuestionKind.Text(30)), "như ${A0}");
        refused(question("A1", QuestionKind.Number.whole(0, 9)), "10");
        refused(question("A1", new QuestionKind.Note()), "x");
        refused(matrix("A1", "A1a"), "1");
    }

    @Test
    void defaults_areNoAnswerUntilTheyAreSent() {
        assertThat(check(single("A1", "1", "2").withDefaults(List.of("1"))).answers())
                .containsEntry(A1, Answer.SKIPPED);
    }

    @Test
    void noteThatDemandsAnAnswer_isRefused() {
        assertThat(QuestionnaireTest.problems(required(question("A1", new QuestionKind.Note()))))
                .containsExactly("A1");
        assertThat(QuestionnaireTest.problems(obeying(". = 1", null, question("A1", new QuestionKind.Note()))))
                .containsExactly("A1");
    }

    @Test
    void sectionMayStandWithoutATitle() {
        Section untitled = new Section("A", null, null, List.of(single("A1", "1", "2")));
        assertThat(questionnaire(untitled).sections().get(0).titleText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "a b", "Ă", "A12345678901234567890123456789012"})
    void sectionCodeThatASpreadsheetCannotCarry_isRefused(String code) {
        assertThat(QuestionnaireTest.problemsOf(() -> questionnaire(section(code, null, single("A1", "1", "2")))))
                .containsExactly(code);
    }

    private static void refused(Question question, String... defaults) {
        assertThat(QuestionnaireTest.problems(question.withDefaults(List.of(defaults))))
                .as("%s", List.of(defaults))
                .containsExactly("A1");
    }

    private static AnswerCheck.Result check(Question question, String... typed) {
        Map<String, List<String>> fields = typed.length == 0 ? Map.of() : Map.of("A1", List.of(typed));
        return AnswerCheck.check(questionnaire(question), fields, TODAY);
    }
}
