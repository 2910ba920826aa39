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
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysStepsAndDefaultsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);
    private static final QuestionId A1 = new QuestionId("A1");
    private static final Question DAY = question("A1", new QuestionKind.Day());
    private static final Question TIME = question("A1", new QuestionKind.Time(false));
    private static final Question DAY_AND_TIME = question("A1", new QuestionKind.Time(true));

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08:30",
                "8:30",
                "8h30",
                "8H30",
                "8g30",
                "8 giờ 30",
                "8giờ30",
                "08 giờ 30 phút",
                "8h30p",
                "08:30:59",
                "08:30:00.000"
            })
    void time_isReadAsPeopleWriteIt(String typed) {
        Answer.Dated half = new Answer.Dated(new Moment(null, LocalTime.of(8, 30)));
        assertThat(check(TIME, typed).answers()).containsEntry(A1, half);
        assertThat(half.moment()).hasToString("08:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-04-01T14:05",
                "2024-04-01T14:05:00",
                "2024-04-01 14:05",
                "14:05 1/4/2024",
                "14 giờ 5 ngày 01/04/2024",
                "Lúc 14h05, ngày 1/4/2024",
                "1/4/2024, 14:05",
                "01/04/2024 lúc 14 giờ 05 phút",
                "14:05 on 1/4/2024"
            })
    void dayWithItsTime_isReadAsPeopleWriteIt(String typed) {
        Answer.Dated then = new Answer.Dated(Moment.of(TODAY.atTime(14, 5)));
        assertThat(check(DAY_AND_TIME, typed).answers()).containsEntry(A1, then);
        assertThat(then.moment()).hasToString("2024-04-01T14:05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"24:00", "8", "8:60", "25:00", "8.30", "-8:30", "8 giờ sáng", "2024-04-01T08:30", "0830", "h"})
    void timeThatIsNone_isRefused(String typed) {
        assertThat(check(TIME, typed).problems()).containsExactly(new AnswerProblem.NotATime(A1, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:30", "1/4/2024", "2024-02-30T08:30", "8:30 31/4/2024", "2024-04-01T24:00", "1/4 8:30"})
    void dayWithATimeThatIsNone_isRefused(String typed) {
        assertThat(check(DAY_AND_TIME, typed).problems()).containsExactly(new AnswerProblem.NotATime(A1, true));
    }

    @Test
    void time_comparesWithTimesAndNow() {
        Question office = obeying(". >= '7:30' and . <= '17:00'", null, TIME);
        assertThat(check(office, "7h30").problems()).isEmpty();
        assertThat(check(office, "17:00").problems()).isEmpty();
        assertThat(check(office, "17:01").problems()).hasSize(1);
        assertThat(check(office, "7:29").problems()).hasSize(1);
        Question past = obeying(". <= now() and . >= today() - 1", null, DAY_AND_TIME);
        assertThat(check(past, "2024-04-01T00:00").problems()).isEmpty();
        assertThat(check(past, "2024-03-31T00:00").problems()).isEmpty();
        assertThat(check(past, "2024-04-01T00:01").problems()).hasSize(1);
        assertThat(check(past, "2024-03-30T23:59").problems()).hasSize(1);
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
        return AnswerCheck.check(questionnaire(question), fields, TODAY.atStartOfDay());
    }
}
