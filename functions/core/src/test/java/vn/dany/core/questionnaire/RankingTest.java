package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dany.core.questionnaire.Questions.question;
import static vn.dany.core.questionnaire.Questions.questionnaire;
import static vn.dany.core.questionnaire.Questions.ranking;
import static vn.dany.core.questionnaire.Questions.required;
import static vn.dany.core.questionnaire.Questions.when;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.QuestionFinding;
import vn.dany.core.tally.QuestionCount;

class RankingTest {

    private static final QuestionId A = new QuestionId("R_a");
    private static final QuestionId B = new QuestionId("R_b");
    private static final QuestionId C = new QuestionId("R_c");
    private static final LocalizedText ROAD = LocalizedText.of("Việc a");
    private static final LocalizedText SCHOOL = LocalizedText.of("Việc b");
    private static final LocalizedText WATER = LocalizedText.of("Việc c");

    @Test
    void eachThing_hasOnePlace() {
        AnswerCheck.Result check = check(ranking("R", "a", "b", "c"), "2", "1", "3");
        assertThat(check.isSound()).isTrue();
        assertThat(check.answers())
                .isEqualTo(Map.of(A, new Answer.Chosen("2"), B, new Answer.Chosen("1"), C, new Answer.Chosen("3")));
    }

    @Test
    void twoInOnePlace_areBothTold_andNothingIsKept() {
        AnswerCheck.Result check = check(ranking("R", "a", "b", "c"), "2", "1", "2");
        assertThat(check.problems())
                .containsExactly(
                        new AnswerProblem.SamePlace(A, "2", ROAD, WATER),
                        new AnswerProblem.SamePlace(C, "2", WATER, ROAD));
        assertThat(check.answers()).containsEntry(A, Answer.SKIPPED).containsEntry(C, Answer.SKIPPED);
    }

    @Test
    void anOrderThatIsNotWhole_isToldAndNotKept() {
        assertThat(check(ranking("R", "a", "b", "c"), "2", "", "1").problems())
                .containsExactly(new AnswerProblem.NotAllPlaced(A, SCHOOL), new AnswerProblem.NotAllPlaced(C, SCHOOL));
        assertThat(check(required(ranking("R", "a", "b", "c")), "2", "", "1").problems())
                .contains(new AnswerProblem.Missing(B, null), new AnswerProblem.NotAllPlaced(A, SCHOOL));
    }

    @Test
    void noOrderAtAll_isSkippedUnlessItIsDemanded() {
        AnswerCheck.Result skipped = check(ranking("R", "a", "b", "c"), "", "", "");
        assertThat(skipped.isSound()).isTrue();
        assertThat(skipped.answers().values()).containsOnly(Answer.SKIPPED);
        assertThat(check(required(ranking("R", "a", "b", "c")), "", "", "").problems())
                .allMatch(AnswerProblem::isSkipped)
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "-1", "1.0", "a", "01"})
    void whatIsNoPlace_isRefused(String place) {
        assertThat(check(ranking("R", "a", "b", "c"), "1", "2", place).problems())
                .containsExactly(new AnswerProblem.UnknownChoice(C));
    }

    @Test
    void whoIsNotAsked_putsNothingIntoAnOrder() {
        assertThat(check(when("'a' = 'b'", required(ranking("R", "a", "b", "c"))), "1", "1", "")
                        .answers())
                .isEmpty();
    }

    /** As a matrix of places: each is held by as many as answered, whatever the order. */
    @Test
    void places_areCountedForEachThing() {
        Map<QuestionId, QuestionCount> counts = new LinkedHashMap<>();
        for (String[] order : new String[][] {{"1", "2", "3"}, {"2", "1", "3"}, {"1", "3", "2"}}) {
            check(ranking("R", "a", "b", "c"), order)
                    .answers()
                    .forEach((id, answer) -> counts.computeIfAbsent(id, thing -> new QuestionCount())
                            .add(answer));
        }
        assertThat(counts.get(A).tally().choices()).isEqualTo(Map.of("1", 2L, "2", 1L));
        assertThat(counts.get(C).tally().choices()).isEqualTo(Map.of("2", 1L, "3", 2L));
        for (String place : List.of("1", "2", "3")) {
            assertThat(counts.values().stream()
                            .mapToLong(count -> count.tally().count(place))
                            .sum())
                    .isEqualTo(3);
        }
    }

    @Test
    void tooFewOrTooMany_areRefused() {
        assertThat(problems(ranking("R", "a"))).containsExactly(QuestionFinding.RANKING_SIZE_UNFIT);
        assertThat(problems(ranking(
                        "R",
                        Stream.iterate(0, i -> i + 1)
                                .limit(11)
                                .map(i -> "k" + i)
                                .toArray(String[]::new))))
                .containsExactly(QuestionFinding.RANKING_SIZE_UNFIT);
        assertThat(problems(ranking(
                        "R",
                        Stream.iterate(0, i -> i + 1)
                                .limit(10)
                                .map(i -> "k" + i)
                                .toArray(String[]::new))))
                .isEmpty();
    }

    @Test
    void rowsOfAnotherName_areRefused() {
        assertThat(problems(question(
                        "R",
                        new QuestionKind.Ranking(List.of(
                                new QuestionKind.Row(A, ROAD), new QuestionKind.Row(new QuestionId("X"), SCHOOL))))))
                .containsExactly(QuestionFinding.RANKING_CODE_UNFIT);
    }

    @Test
    void placesInRulesAndTexts_areRefused() {
        for (String name : List.of("R", "R_a")) {
            assertThat(problems(
                            ranking("R", "a", "b"),
                            when("${" + name + "} = '1'", question("N", new QuestionKind.Note()))))
                    .containsExactly(QuestionFinding.RANKING_NAMED);
            Questionnaire repeated = questionnaire(
                    ranking("R", "a", "b"),
                    Question.of(
                            new QuestionId("N"),
                            LocalizedText.of("Ông/bà xếp ${" + name + "}"),
                            new QuestionKind.Note()));
            assertThat(new PublicationRules().problems(repeated.sections()))
                    .extracting(Finding::code)
                    .containsExactly(QuestionFinding.RANKING_NAMED);
        }
        assertThat(problems(Questions.obeying(". != '1'", null, ranking("R", "a", "b"))))
                .containsExactly(QuestionFinding.RANKING_CONSTRAINED);
        assertThat(problems(ranking("R", "a", "b").withDefaults(List.of("a b"))))
                .containsExactly(QuestionFinding.DEFAULT_UNFIT);
    }

    @Test
    void oneThingMore_tearsTheCountsApart() {
        Questionnaire earlier = questionnaire(ranking("R", "a", "b"));
        assertThat(NewVersion.problems(earlier, questionnaire(ranking("R", "a", "b", "c"))))
                .extracting(Finding::code)
                .containsExactly(QuestionFinding.RANKING_CHANGED);
        assertThat(NewVersion.problems(earlier, questionnaire(ranking("R", "b", "a"))))
                .isEmpty();
        assertThat(NewVersion.problems(earlier, questionnaire(ranking("R", "a", "b"), ranking("Q", "a", "b"))))
                .isEmpty();
    }

    private static AnswerCheck.Result check(Question question, String... places) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = 0; i < places.length; i++) {
            fields.put(question.kind().rows().get(i).id().value(), List.of(places[i]));
        }
        return AnswerCheck.check(
                questionnaire(question), fields, LocalDate.of(2024, 4, 1).atStartOfDay());
    }

    private static List<Finding.Code> problems(Question... questions) {
        return new QuestionRules()
                .problems(List.of(Questions.section("A", null, questions)), false).stream()
                        .map(Finding::code)
                        .toList();
    }
}
