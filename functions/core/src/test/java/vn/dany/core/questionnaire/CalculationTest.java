package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dany.core.questionnaire.Questions.question;
import static vn.dany.core.questionnaire.Questions.questionnaire;
import static vn.dany.core.questionnaire.Questions.required;
import static vn.dany.core.questionnaire.Questions.section;
import static vn.dany.core.questionnaire.Questions.single;
import static vn.dany.core.questionnaire.Questions.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.QuestionFinding;
import vn.dany.core.finding.QuestionPart;

class CalculationTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);
    private static final QuestionId A1 = new QuestionId("A1");
    private static final QuestionId A2 = new QuestionId("A2");

    @Test
    void calculation_isWorkedOutHereAndOpensQuestions() {
        Questionnaire asked = questionnaire(
                question("A1", QuestionKind.Number.whole(0, 99)),
                calculation("A2", "${A1} * 0.1 + 0.2"),
                when("${A1} > 50", calculation("A3", "if(${A2} > 7, 'nhiều', 'ít')")),
                when("${A2} > 5", required(single("A4", "1", "2"))));
        assertThat(check(asked, "A1", "1").answers())
                .containsEntry(A2, new Answer.Numeric(new BigDecimal("0.3")))
                .doesNotContainKeys(new QuestionId("A3"), new QuestionId("A4"));
        assertThat(check(asked, "A1", "80", "A4", "1").answers())
                .containsEntry(A2, new Answer.Numeric(new BigDecimal("8.2")))
                .containsEntry(new QuestionId("A3"), new Answer.Written("nhiều"));
        assertThat(check(asked, "A1", "80").problems())
                .containsExactly(new AnswerProblem.Missing(new QuestionId("A4"), null));
        assertThat(check(asked).answers()).containsEntry(A2, Answer.SKIPPED);
    }

    @Test
    void calculationThatIsSent_isNoFieldOfTheForm() {
        Questionnaire asked =
                questionnaire(question("A1", QuestionKind.Number.whole(0, 99)), calculation("A2", "${A1} * 2"));
        AnswerCheck.Result result = check(asked, "A1", "4", "A2", "1000");
        assertThat(result.unknownFields()).containsExactly("A2");
        assertThat(result.answers()).containsEntry(A2, new Answer.Numeric(new BigDecimal("8")));
    }

    @Test
    void rulesWithCalculations_holdAsTheyDoSpelledOut() {
        Questionnaire asked = questionnaire(
                section("A", null, question("A1", QuestionKind.Number.whole(0, 99)), calculation("A2", "${A1} div 3")),
                section(
                        "B",
                        "${A1} > 3",
                        calculation("B1", "round(${A2}, 1) > 2"),
                        calculation("B2", "if(${B1} = 'true', today() + ${A1}, '')")),
                section(
                        "C",
                        "${B2} > today()",
                        single("C1", "1", "2").withRequired(ExpressionParser.parse("${B1} = 'true'"), null)));
        Section spelled = SpelledOut.sections(asked).get(2);
        for (int i = 0; i < 100; i++) {
            Map<QuestionId, Answer> answers = check(asked, "A1", "" + i).answers();
            Expression.Scope all = new Expression.Scope(answers, null, TODAY.atStartOfDay());
            Expression.Scope given = new Expression.Scope(
                    Map.of(A1, Objects.requireNonNull(answers.get(A1))), null, TODAY.atStartOfDay());
            Section section = asked.sections().get(2);
            assertThat(Objects.requireNonNull(spelled.relevant()).references()).containsOnly(A1);
            assertThat(spelled.relevant().holds(given))
                    .as("%d", i)
                    .isEqualTo(Objects.requireNonNull(section.relevant()).holds(all))
                    .isEqualTo(i > 6);
            assertThat(spelled.questions().get(0).isRequired(given))
                    .isEqualTo(section.questions().get(0).isRequired(all));
        }
    }

    @Test
    void whatIsKept_hasFifteenDigits() {
        Questionnaire asked = questionnaire(
                question("A1", QuestionKind.Number.decimal(BigDecimal.ZERO, new BigDecimal("999999999999"))),
                calculation("A2", "${A1} div 3"));
        assertThat(check(asked, "A1", "100000000000").answers())
                .containsEntry(A2, new Answer.Numeric(new BigDecimal("33333333333.3333")));
    }

    @Test
    void calculations_areNothingToAnswer() {
        List<Question> questions = new ArrayList<>(List.of(question("A1", QuestionKind.Number.whole(0, 99))));
        for (int i = 0; i < 60; i++) {
            questions.add(calculation("S" + i, "${A1} + " + i));
        }
        Questionnaire asked = questionnaire(questions.toArray(Question[]::new));
        assertThat(asked.asked()).containsOnlyKeys(A1);
        assertThat(asked.layout()).isEqualTo(Layout.ONE_PAGE);
        assertThat(asked.publicationProblems()).isEmpty();
    }

    @Test
    void chainThatNamesEachOnce_isAsLongAsItLikes() {
        assertThat(chain("${%s} + 1", 140, "${%s} > 3").publicationProblems()).isEmpty();
    }

    @Test
    void chainThatDoubles_isRefusedOnceWhereARuleUsesIt_andNowhereElse() {
        assertThat(chain("${%1$s} + ${%1$s}", 40, "${A1} > 3").publicationProblems())
                .isEmpty();
        assertThat(chain("${%1$s} + ${%1$s}", 40, "${%s} > 3").publicationProblems())
                .containsExactly(Finding.of("B1", QuestionPart.RELEVANT, QuestionFinding.CALCULATIONS_TOO_LONG));
    }

    @Test
    void nestingThatNothingCouldGoThrough_isRefused() {
        String deep = "number(".repeat(60) + "${%s}" + ")".repeat(60);
        assertThat(chain(deep, 15, "${%s} > 1").publicationProblems()).hasSize(1);
    }

    @Test
    void manyRulesThatAreLongTogether_areRefused() {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            choices.add(Questions.offeredWhen("'" + i + "' = 'x' or 1 < ${A2}", Questions.choice("c" + i)));
        }
        String tens = Collections.nCopies(100, "${A1}").stream().collect(Collectors.joining(" + "));
        assertThat(questionnaire(
                                question("A1", QuestionKind.Number.whole(0, 99)),
                                calculation("A2", tens),
                                question("A3", new QuestionKind.SingleChoice(choices)))
                        .publicationProblems())
                .contains(Finding.of("A3", QuestionPart.CHOICES, QuestionFinding.CALCULATIONS_TOO_LONG));
    }

    @Test
    void dotWhereNothingIsAnsweredYet_isRefused() {
        Questionnaire asked = questionnaire(
                question("A1", QuestionKind.Number.whole(0, 99)),
                calculation("A2", "if(. > 5, 1, 0)"),
                when(". > 5", single("A3", "1", "2")),
                single("A4", "1", "2").withRequired(ExpressionParser.parse(". = ''"), null),
                Questions.obeying(". != '2'", null, single("A5", "1", "2")));
        assertThat(asked.publicationProblems())
                .containsExactly(
                        Finding.of("A2", QuestionPart.CALCULATION, QuestionFinding.DOT_WITHOUT_ANSWER),
                        Finding.of("A3", QuestionPart.RELEVANT, QuestionFinding.DOT_WITHOUT_ANSWER),
                        Finding.of("A4", QuestionPart.REQUIRED, QuestionFinding.DOT_WITHOUT_ANSWER));
    }

    /** A number, calculations each made of the one before, and a question that is asked by {@code rule} on the last one. */
    private static Questionnaire chain(String formula, int length, String rule) {
        List<Question> questions = new ArrayList<>(List.of(question("A1", QuestionKind.Number.whole(0, 99))));
        String last = "A1";
        for (int i = 0; i < length; i++) {
            questions.add(calculation("S" + i, formula.formatted(last)));
            last = "S" + i;
        }
        questions.add(when(rule.formatted(last), single("B1", "1", "2")));
        return questionnaire(questions.toArray(Question[]::new));
    }

    private static Question calculation(String code, String formula) {
        return question(code, new QuestionKind.Calculation(ExpressionParser.parse(formula)));
    }

    private static AnswerCheck.Result check(Questionnaire asked, String... typed) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], List.of(typed[i + 1]));
        }
        return AnswerCheck.check(asked, fields, TODAY.atStartOfDay());
    }
}
