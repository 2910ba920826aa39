package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dany.core.questionnaire.Questions.choice;
import static vn.dany.core.questionnaire.Questions.exclusive;
import static vn.dany.core.questionnaire.Questions.multiple;
import static vn.dany.core.questionnaire.Questions.offeredWhen;
import static vn.dany.core.questionnaire.Questions.question;
import static vn.dany.core.questionnaire.Questions.questionnaire;
import static vn.dany.core.questionnaire.Questions.required;
import static vn.dany.core.questionnaire.Questions.single;
import static vn.dany.core.questionnaire.Questions.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Region A1 decides which of the districts of A2 are offered. */
class OfferedChoicesTest {

    private static final QuestionId A1 = new QuestionId("A1");
    private static final QuestionId A2 = new QuestionId("A2");

    private static final Question REGION = single("A1", "north", "south", "sea");
    private static final Choice HANOI = offeredWhen("${A1} = 'north'", choice("hn"));
    private static final Choice SAIGON = offeredWhen("${A1} = 'south'", choice("sg"));

    @Test
    void choiceThatIsOffered_isKept() {
        assertThat(check(one(), "north", "hn").answers()).containsEntry(A2, new Answer.Chosen("hn"));
    }

    @Test
    void choiceThatIsNotOffered_isDroppedLikeAnAnswerToAHiddenQuestion() {
        AnswerCheck.Result result = check(one(), "south", "hn");
        assertThat(result.isSound()).isTrue();
        assertThat(result.answers()).containsEntry(A2, Answer.SKIPPED);
    }

    @Test
    void requiredQuestionOfWhichNothingRemains_isMissing() {
        assertThat(check(required(one()), "south", "hn").problems())
                .containsExactly(new AnswerProblem.Missing(A2, null));
    }

    @Test
    void severalChoices_keepThoseOffered() {
        Question several = multiple("A2", 1, HANOI, SAIGON, exclusive("9"));
        AnswerCheck.Result result = check(several, "south", "hn", "sg");
        assertThat(result.isSound()).isTrue();
        assertThat(result.answers()).containsEntry(A2, new Answer.ChosenMany(List.of("sg")));
        assertThat(check(several, "south", "hn", "9").answers()).containsEntry(A2, new Answer.ChosenMany(List.of("9")));
        assertThat(check(several, "south", "sg", "9").problems())
                .hasOnlyElementsOfType(AnswerProblem.ExclusiveCombined.class);
    }

    @Test
    void codeTheQuestionNeverHad_isStillRefused() {
        assertThat(check(one(), "south", "hue").problems()).containsExactly(new AnswerProblem.UnknownChoice(A2));
    }

    @Test
    void questionWithoutAnyChoiceOffered_isNotAsked() {
        AnswerCheck.Result result = check(required(one()), "sea", "hn");
        assertThat(result.isSound()).isTrue();
        assertThat(result.answers()).containsOnlyKeys(A1);
    }

    @Test
    void ruleOfAChoice_seesDroppedAnswersAsEmpty() {
        Question a3 = question(
                "A3",
                new QuestionKind.SingleChoice(
                        List.of(choice("1"), choice("2"), offeredWhen("${A2} = 'hn'", choice("3")))));
        AnswerCheck.Result result = AnswerCheck.check(
                questionnaire(REGION, one(), a3),
                Map.of("A1", List.of("south"), "A2", List.of("hn"), "A3", List.of("3")),
                LocalDate.EPOCH.atStartOfDay());
        assertThat(result.answers()).containsEntry(new QuestionId("A3"), Answer.SKIPPED);
    }

    @Test
    void ruleOfAChoiceThatLooksAhead_isRefused() {
        Question self = question(
                "A2", new QuestionKind.SingleChoice(List.of(choice("1"), offeredWhen("${A2} = '1'", choice("2")))));
        assertThat(QuestionnaireTest.problems(REGION, self)).containsExactly("A2");
        assertThat(QuestionnaireTest.problems(one(), when("true()", REGION))).containsExactly("A2", "A2");
    }

    @Test
    void levelOfAScaleWithARule_isRefused() {
        Scale scale = new Scale("md", List.of(choice("1"), offeredWhen("${A1} = 'sea'", choice("2"))), 1);
        assertThat(QuestionnaireTest.problems(REGION, question("A2", new QuestionKind.Rating(scale))))
                .containsExactly("A2");
    }

    @Test
    void choiceOfAnotherTypeOfUnit_isDroppedLikeAnyThatIsNotOffered() {
        Question police = question(
                "A2",
                new QuestionKind.SingleChoice(
                        List.of(choice("1"), offeredWhen("${unit_type} = 'Phường'", choice("7")))));
        Questionnaire questionnaire = questionnaire(REGION, police);
        Map<String, List<String>> fields = Map.of("A1", List.of("sea"), "A2", List.of("7"));
        QuestionId a2 = new QuestionId("A2");
        Map<String, Answer> byType = new java.util.TreeMap<>();
        for (String type : List.of("Phường", "Xã", "Thị trấn")) {
            AnswerCheck.Result result =
                    AnswerCheck.check(questionnaire.askedIn(type), fields, LocalDate.EPOCH.atStartOfDay());
            assertThat(result.isSound()).isTrue();
            byType.put(type, result.answers().get(a2));
        }
        assertThat(byType)
                .containsEntry("Phường", new Answer.Chosen("7"))
                .containsEntry("Xã", Answer.SKIPPED)
                .containsEntry("Thị trấn", Answer.SKIPPED);
        assertThat(questionnaire
                        .askedIn("Phường")
                        .questions()
                        .get(1)
                        .choices()
                        .get(1)
                        .relevant())
                .isNull();
        assertThat(questionnaire
                        .askedIn("Xã")
                        .questions()
                        .get(1)
                        .choices()
                        .get(1)
                        .isNeverOffered())
                .isTrue();
    }

    @Test
    void ruleOfTypeAndAnswer_keepsWhatTheAnswerDecides() {
        Question both = when("${unit_type} = 'Xã' and ${A1} = 'sea'", one());
        Questionnaire questionnaire = questionnaire(REGION, both);
        assertThat(questionnaire.askedIn("Xã").questions().get(1).relevant()).hasToString("${A1} = 'sea'");
        assertThat(questionnaire.askedIn("Phường").questions().get(1).relevant())
                .hasToString("false()");
        assertThat(questionnaire(REGION, one()).askedIn("Xã")).isEqualTo(questionnaire(REGION, one()));
    }

    @Test
    void questionWithTheCodeOfTheUnitsType_isRefused() {
        assertThat(QuestionnaireTest.problems(question("unit_type", new QuestionKind.Text(9))))
                .containsExactly("unit_type");
    }

    private static Question one() {
        return question("A2", new QuestionKind.SingleChoice(List.of(HANOI, SAIGON)));
    }

    private static AnswerCheck.Result check(Question asked, String region, String... chosen) {
        return AnswerCheck.check(
                questionnaire(REGION, asked),
                Map.of("A1", List.of(region), "A2", List.of(chosen)),
                LocalDate.EPOCH.atStartOfDay());
    }
}
