package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dany.core.questionnaire.Questions.choice;
import static vn.dany.core.questionnaire.Questions.dontKnow;
import static vn.dany.core.questionnaire.Questions.exclusive;
import static vn.dany.core.questionnaire.Questions.matrix;
import static vn.dany.core.questionnaire.Questions.multiple;
import static vn.dany.core.questionnaire.Questions.obeying;
import static vn.dany.core.questionnaire.Questions.question;
import static vn.dany.core.questionnaire.Questions.questionnaire;
import static vn.dany.core.questionnaire.Questions.ranking;
import static vn.dany.core.questionnaire.Questions.required;
import static vn.dany.core.questionnaire.Questions.section;
import static vn.dany.core.questionnaire.Questions.single;
import static vn.dany.core.questionnaire.Questions.when;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);
    private static final QuestionId A1 = new QuestionId("A1");
    private static final QuestionId A2 = new QuestionId("A2");

    @Test
    void singleChoice_isKept() {
        AnswerCheck.Result result = check(questionnaire(single("A1", "1", "2")), "A1", "2");
        assertThat(result.isSound()).isTrue();
        assertThat(result.answers()).containsExactly(Map.entry(A1, new Answer.Chosen("2")));
    }

    @Test
    void everyAskedVariable_hasAnAnswerAndANoteNone() {
        AnswerCheck.Result result = check(questionnaire(
                question("A0", new QuestionKind.Note()), matrix("A1", "A1a", "A1b"), single("A2", "1", "2")));
        assertThat(result.isSound()).isTrue();
        assertThat(result.answers())
                .containsOnlyKeys(new QuestionId("A1a"), new QuestionId("A1b"), A2)
                .allSatisfy((id, answer) -> assertThat(answer).isEqualTo(Answer.SKIPPED));
    }

    @Test
    void requiredAndEmpty_isMissing() {
        Questionnaire asked = questionnaire(required(single("A1", "1", "2")));
        assertThat(problems(asked)).containsExactly(new AnswerProblem.Missing(A1, null));
        assertThat(problems(asked, "A1", "")).containsExactly(new AnswerProblem.Missing(A1, null));
        assertThat(problems(asked, "A1", " \u0007 ")).containsExactly(new AnswerProblem.Missing(A1, null));
    }

    @Test
    void requiredMatrix_isMissingRowByRow() {
        assertThat(problems(questionnaire(required(matrix("A1", "A1a", "A1b", "A1c"))), "A1b", "1"))
                .containsExactly(
                        new AnswerProblem.Missing(new QuestionId("A1a"), null),
                        new AnswerProblem.Missing(new QuestionId("A1c"), null));
    }

    @Test
    void unknownChoice_isRefused() {
        assertThat(problems(questionnaire(single("A1", "1", "2")), "A1", "3"))
                .containsExactly(new AnswerProblem.UnknownChoice(A1));
        assertThat(problems(questionnaire(multiple("A1", 2, choice("1"), choice("2"))), "A1", "1", "A1", "x"))
                .containsExactly(new AnswerProblem.UnknownChoice(A1));
        assertThat(problems(questionnaire(matrix("A1", "A1a")), "A1a", "9"))
                .containsExactly(new AnswerProblem.UnknownChoice(new QuestionId("A1a")));
    }

    @Test
    void twoValuesForOne_areRefused() {
        assertThat(problems(questionnaire(single("A1", "1", "2")), "A1", "1", "A1", "2"))
                .containsExactly(new AnswerProblem.OnlyOne(A1));
        assertThat(problems(questionnaire(question("A1", new QuestionKind.Text(9))), "A1", "a", "A1", "b"))
                .containsExactly(new AnswerProblem.OnlyOne(A1));
    }

    @Test
    void sameValueTwice_countsOnce() {
        assertThat(check(questionnaire(single("A1", "1", "2")), "A1", "1", "A1", "1")
                        .answers())
                .containsEntry(A1, new Answer.Chosen("1"));
    }

    @Test
    void manyChoices_areKeptInTheOrderOfTheQuestionnaire() {
        Questionnaire asked = questionnaire(multiple("A1", 3, choice("1"), choice("2"), choice("3")));
        assertThat(check(asked, "A1", "3", "A1", "1").answers())
                .containsEntry(A1, new Answer.ChosenMany(List.of("1", "3")));
    }

    @Test
    void exclusiveChoice_standsAlone() {
        Questionnaire asked = questionnaire(multiple("A1", 3, choice("1"), exclusive("8"), dontKnow("kb")));
        assertThat(problems(asked, "A1", "1", "A1", "8"))
                .containsExactly(
                        new AnswerProblem.ExclusiveCombined(A1, exclusive("8").label()));
        assertThat(problems(asked, "A1", "1", "A1", "kb"))
                .containsExactly(
                        new AnswerProblem.ExclusiveCombined(A1, dontKnow("kb").label()));
        assertThat(check(asked, "A1", "8").answers()).containsEntry(A1, new Answer.ChosenMany(List.of("8")));
    }

    @Test
    void moreChoicesThanAllowed_areRefused() {
        Questionnaire asked = questionnaire(multiple("A1", 2, choice("1"), choice("2"), choice("3")));
        assertThat(problems(asked, "A1", "1", "A1", "2", "A1", "3"))
                .containsExactly(new AnswerProblem.TooManyChosen(A1, 2));
        assertThat(problems(asked, "A1", "1", "A1", "2")).isEmpty();
    }

    @Test
    void dontKnow_isAnAnswerOfItsOwn() {
        assertThat(check(questionnaire(matrix("A1", "A1a")), "A1a", "kb").answers())
                .containsEntry(new QuestionId("A1a"), new Answer.DontKnow("kb"));
        assertThat(check(questionnaire(multiple("A1", 2, choice("1"), dontKnow("kb"))), "A1", "kb")
                        .answers())
                .containsEntry(A1, new Answer.DontKnow("kb"));
        assertThat(problems(questionnaire(required(matrix("A1", "A1a"))), "A1a", "kb"))
                .isEmpty();
    }

    @Test
    void textLength_isCountedInCharactersAsPeopleSeeThem() {
        Questionnaire asked = questionnaire(question("A1", new QuestionKind.Text(4)));
        assertThat(problems(asked, "A1", "𝔇ân!")).isEmpty();
        assertThat(problems(asked, "A1", Normalizer.normalize("Đồng", Normalizer.Form.NFD)))
                .isEmpty();
        assertThat(problems(asked, "A1", "năm ký")).containsExactly(new AnswerProblem.TooLong(A1, 4, 6));
    }

    @Test
    void text_isKeptInNfcWithPlainLineBreaks() {
        Questionnaire asked = questionnaire(question("A1", new QuestionKind.Text(99)));
        String sent = "  " + Normalizer.normalize("Tiếp dân", Normalizer.Form.NFD) + "\u0000\r\nđúng giờ\rhơn\t.\n ";
        assertThat(check(asked, "A1", sent).answers())
                .containsEntry(A1, new Answer.Written("Tiếp dân\nđúng giờ\nhơn\t."));
        assertThat(check(asked, "A1", "tiê\u0000\u0301p").answers()).containsEntry(A1, new Answer.Written("tiếp"));
    }

    @Test
    void number_mayHaveADecimalCommaWhereDecimalsAreAsked() {
        Questionnaire asked = questionnaire(number(true));
        assertThat(check(asked, "A1", "12,50").answers()).containsEntry(A1, new Answer.Numeric(new BigDecimal("12.5")));
        assertThat(check(asked, "A1", "100").answers()).containsEntry(A1, new Answer.Numeric(new BigDecimal("1E+2")));
    }

    @Test
    void wholeNumber_takesNoSeparator() {
        Questionnaire asked = questionnaire(number(false));
        for (String sent : List.of("1,5", "2.000", "1e3", "mười", "+5", "0x10", "٣", "1".repeat(40))) {
            assertThat(problems(asked, "A1", sent)).as(sent).containsExactly(new AnswerProblem.NotANumber(A1, false));
        }
        assertThat(check(asked, "A1", "020").answers()).containsEntry(A1, new Answer.Numeric(new BigDecimal("20")));
    }

    @Test
    void numberOutsideItsBounds_isRefusedAndTheBoundsBelong() {
        Questionnaire asked = questionnaire(number(true));
        assertThat(problems(asked, "A1", "-10")).isEmpty();
        assertThat(problems(asked, "A1", "2000")).isEmpty();
        assertThat(problems(asked, "A1", "2000,01"))
                .containsExactly(new AnswerProblem.OutOfRange(A1, new BigDecimal("-10"), new BigDecimal("2000")));
        assertThat(problems(asked, "A1", "-10.5")).hasSize(1);
    }

    @Test
    void brokenLimit_isToldInTheWordsOfItsAuthor() {
        LocalizedText words = LocalizedText.of("Xin xem lại");
        AnswerProblem said = new AnswerProblem.ConstraintBroken(A1, words);
        Questionnaire bounded = questionnaire(number(true).withConstraint(null, words));
        assertThat(problems(bounded, "A1", "2001")).containsExactly(said);
        assertThat(problems(bounded, "A1", "mười")).containsExactly(new AnswerProblem.NotANumber(A1, true));
        Question atMostOne = multiple("A1", 1, choice("1"), choice("2")).withConstraint(null, words);
        assertThat(problems(questionnaire(atMostOne), "A1", "1", "A1", "2")).containsExactly(said);
        Question written = question("A1", new QuestionKind.Text(2)).withConstraint(null, words);
        assertThat(problems(questionnaire(written), "A1", "dài")).containsExactly(said);
        // Of a text with another rule as well, the words may be about that.
        assertThat(problems(questionnaire(obeying(". != 'x'", "Không ghi x", written)), "A1", "dài"))
                .containsExactly(new AnswerProblem.TooLong(A1, 2, 3));
    }

    @Test
    void brokenConstraint_isToldInTheQuestionnairesWords() {
        Questionnaire asked = questionnaire(obeying(". != 13", "Không phải 13", number(true)));
        assertThat(problems(asked, "A1", "12")).isEmpty();
        assertThat(problems(asked, "A1", "13"))
                .containsExactly(new AnswerProblem.ConstraintBroken(A1, LocalizedText.of("Không phải 13")));
        assertThat(problems(asked)).isEmpty();
        assertThat(problems(questionnaire(obeying(". != 13", null, number(true))), "A1", "13"))
                .singleElement()
                .isInstanceOfSatisfying(
                        AnswerProblem.ConstraintBroken.class,
                        broken -> assertThat(broken.wording()).isEmpty());
    }

    @Test
    void constraint_mayNameItsOwnQuestionAndEarlierOnes() {
        Questionnaire asked = questionnaire(
                number(true), obeying("${A2} > ${A1}", null, question("A2", QuestionKind.Number.whole(0, 10))));
        assertThat(problems(asked, "A1", "3", "A2", "4")).isEmpty();
        assertThat(problems(asked, "A1", "3", "A2", "2")).containsExactly(new AnswerProblem.ConstraintBroken(A2, null));
    }

    @Test
    void answerToAQuestionThatWasNotAsked_isDropped() {
        Questionnaire asked = questionnaire(single("A1", "1", "2"), when("${A1} = '2'", single("A2", "1", "2")));
        AnswerCheck.Result result = check(asked, "A1", "1", "A2", "9");
        assertThat(result.isSound()).isTrue();
        assertThat(result.answers()).containsOnlyKeys(A1);
    }

    @Test
    void requiredQuestionThatWasNotAsked_isNotDemanded() {
        Questionnaire asked =
                questionnaire(single("A1", "1", "2"), when("${A1} = '2'", required(single("A2", "1", "2"))));
        assertThat(problems(asked, "A1", "1")).isEmpty();
        assertThat(problems(asked)).isEmpty();
        assertThat(problems(asked, "A1", "2")).containsExactly(new AnswerProblem.Missing(A2, null));
    }

    @Test
    void questionRequiredByARule_isDemandedWhereTheRuleHolds() {
        Questionnaire asked = questionnaire(
                question("A1", QuestionKind.Number.whole(0, 99)),
                question("A2", QuestionKind.Number.whole(0, 99)),
                single("A3", "1", "2").withRequired(ExpressionParser.parse("${A1} + ${A2} > 100"), null));
        assertThat(problems(asked)).isEmpty();
        assertThat(problems(asked, "A1", "99")).isEmpty();
        assertThat(problems(asked, "A1", "50", "A2", "50")).isEmpty();
        assertThat(problems(asked, "A1", "50", "A2", "51"))
                .containsExactly(new AnswerProblem.Missing(new QuestionId("A3"), null));
        assertThat(problems(asked, "A1", "50", "A2", "51", "A3", "1")).isEmpty();
    }

    @Test
    void demandThatIsSettled_isAnAlwaysOrANever() {
        Question asked = single("A1", "1", "2");
        assertThat(asked.withRequired(ExpressionParser.parse("1 + 1 = 2"), null))
                .isEqualTo(asked.withRequired(true));
        assertThat(asked.withRequired(ExpressionParser.parse("false()"), null)).isEqualTo(asked);
    }

    @Test
    void droppedAnswer_opensNoFurtherQuestion() {
        Questionnaire asked = questionnaire(
                single("A1", "1", "2"),
                when("${A1} = '2'", single("A2", "1", "2")),
                when("${A2} = '1'", required(single("A3", "1", "2"))));
        assertThat(check(asked, "A1", "1", "A2", "1").isSound()).isTrue();
    }

    @Test
    void refusedAnswer_opensNoFurtherQuestion() {
        Questionnaire asked =
                questionnaire(single("A1", "1", "2"), when("${A1} != ''", required(single("A2", "1", "2"))));
        assertThat(problems(asked, "A1", "9")).containsExactly(new AnswerProblem.UnknownChoice(A1));
    }

    @Test
    void sectionThatWasNotAsked_isDroppedWhole() {
        Questionnaire asked = questionnaire(
                section("A", null, single("A1", "1", "2")),
                section("B", "${A1} = '1'", required(matrix("B1", "B1a")), when("true()", single("B2", "1", "2"))));
        assertThat(check(asked, "A1", "2", "B1a", "1", "B2", "1").answers()).containsOnlyKeys(A1);
        assertThat(problems(asked, "A1", "1")).containsExactly(new AnswerProblem.Missing(new QuestionId("B1a"), null));
    }

    @Test
    void unknownField_isNamed() {
        AnswerCheck.Result result = check(questionnaire(matrix("A1", "A1a")), "A1", "1", "A1a", "1", "Z9", "1");
        // A matrix is answered row by row: its own code is no field.
        assertThat(result.unknownFields()).containsExactlyInAnyOrder("A1", "Z9");
        assertThat(result.isSound()).isFalse();
    }

    @Test
    void severalProblems_comeInTheOrderOfTheQuestions() {
        Questionnaire asked = questionnaire(
                required(single("B1", "1", "2")), single("A1", "1", "2"), required(single("A2", "1", "2")));
        assertThat(problems(asked, "A1", "x"))
                .extracting(problem -> problem.questionId().value())
                .containsExactly("B1", "A1", "A2");
    }

    @Test
    void anythingAtAll_isCheckedWithoutFailing() {
        Questionnaire asked = questionnaire(
                section(
                        "A",
                        null,
                        required(single("A1", "1", "2")),
                        multiple("A2", 2, choice("1"), choice("2"), exclusive("8"), dontKnow("kb")),
                        when(
                                "selected(${A2}, '1')",
                                obeying("string-length(.) > 2", null, question("A3", new QuestionKind.Text(5)))),
                        when("count-selected(${A2}) > 1", required(matrix("A4", "A4a", "A4b")))),
                section(
                        "B",
                        "${A4a} = '1' or ${A3} != ''",
                        number(false, "B1"),
                        single("B2", "1", "2"),
                        ranking("B3", "a", "b")));
        List<String> codes = List.of("A1", "A2", "A3", "A4a", "A4b", "B1", "B2", "B3_a", "B3_b");
        List<String> values = List.of("1", "2", "8", "kb", "", " ", "abc", "-3", "12,5", "dài quá đi", "\u0000", "𝔇");
        SplittableRandom random = new SplittableRandom(99);
        int sound = 0;
        for (int i = 0; i < 20_000; i++) {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            for (String code : codes) {
                for (int j = random.nextInt(3); j > 0; j--) {
                    fields.computeIfAbsent(code, c -> new ArrayList<>()).add(values.get(random.nextInt(values.size())));
                }
            }
            AnswerCheck.Result result = AnswerCheck.check(asked, fields, TODAY.atStartOfDay());
            if (result.isSound()) {
                sound++;
                assertThat(result.answers().get(A1)).isInstanceOf(Answer.Chosen.class);
                assertOrder(
                        result.answers().get(new QuestionId("B3_a")),
                        result.answers().get(new QuestionId("B3_b")));
            }
            assertThat(result.answers().keySet()).extracting(QuestionId::value).isSubsetOf(codes);
        }
        assertThat(sound).isGreaterThan(200);
    }

    /** Both places, or none. */
    private static void assertOrder(@Nullable Answer one, @Nullable Answer other) {
        assertThat(one == null || one.equals(Answer.SKIPPED)).isEqualTo(other == null || other.equals(Answer.SKIPPED));
        assertThat(one == null || one.equals(Answer.SKIPPED) || !one.equals(other))
                .isTrue();
    }

    private static Question number(boolean decimals) {
        return number(decimals, "A1");
    }

    private static Question number(boolean decimals, String code) {
        return question(
                code, new QuestionKind.Number(new BigDecimal("-10"), new BigDecimal("2000"), decimals, null, false));
    }

    private static List<AnswerProblem> problems(Questionnaire questionnaire, String... fieldsAndValues) {
        AnswerCheck.Result result = check(questionnaire, fieldsAndValues);
        assertThat(result.unknownFields()).isEmpty();
        return result.problems();
    }

    private static AnswerCheck.Result check(Questionnaire questionnaire, String... fieldsAndValues) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            fields.computeIfAbsent(fieldsAndValues[i], field -> new ArrayList<>())
                    .add(fieldsAndValues[i + 1]);
        }
        return AnswerCheck.check(questionnaire, fields, TODAY.atStartOfDay());
    }
}
