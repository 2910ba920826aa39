package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dany.core.questionnaire.Questions.choice;
import static vn.dany.core.questionnaire.Questions.dontKnow;
import static vn.dany.core.questionnaire.Questions.exclusive;
import static vn.dany.core.questionnaire.Questions.matrix;
import static vn.dany.core.questionnaire.Questions.multiple;
import static vn.dany.core.questionnaire.Questions.question;
import static vn.dany.core.questionnaire.Questions.questionnaire;
import static vn.dany.core.questionnaire.Questions.required;
import static vn.dany.core.questionnaire.Questions.single;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.QuestionFinding;

class NewVersionTest {

    private static final Questionnaire EARLIER = questionnaire(
            single("A1", "1", "2"),
            multiple("A2", 2, choice("1"), choice("2"), exclusive("9")),
            matrix("A3", "A3a", "A3b"),
            question("A4", new QuestionKind.Text(100)));

    private static final List<Question> QUESTIONS = EARLIER.questions();

    @Test
    void sameQuestions_changeNothing() {
        assertThat(NewVersion.changes(EARLIER, EARLIER)).isEmpty();
        assertThat(NewVersion.problems(EARLIER, EARLIER)).isEmpty();
    }

    @Test
    void betterWordsAndAnotherOrder_areFine() {
        Question reworded = Question.of(
                new QuestionId("A1"),
                LocalizedText.of("Lời mới"),
                new QuestionKind.SingleChoice(List.of(choice("2"), Choice.of("1", LocalizedText.of("Mục một")))));
        Questionnaire proposed = questionnaire(
                QUESTIONS.get(3),
                required(reworded).withHint(LocalizedText.of("Gợi ý")),
                QUESTIONS.get(2),
                QUESTIONS.get(1));
        assertThat(NewVersion.problems(EARLIER, proposed)).isEmpty();
        assertThat(NewVersion.changes(EARLIER, proposed))
                .extracting(Finding::code)
                .containsExactly(
                        QuestionFinding.QUESTION_REWORDED,
                        QuestionFinding.RULES_CHANGED,
                        QuestionFinding.CHOICE_CHANGED,
                        QuestionFinding.REORDERED);
    }

    @Test
    void moreQuestionsRowsAndChoices_areFine() {
        Questionnaire proposed = questionnaire(
                single("A1", "1", "2", "3"),
                QUESTIONS.get(1),
                matrix("A3", "A3a", "A3c", "A3b"),
                QUESTIONS.get(3),
                question("A5", new QuestionKind.Day()));
        assertThat(NewVersion.problems(EARLIER, proposed)).isEmpty();
        assertThat(NewVersion.changes(EARLIER, proposed))
                .extracting(Finding::where)
                .containsExactly("A1", "A3c", "A5");
    }

    @Test
    void questionOrRowThatGoes_isRefused() {
        refused(questionnaire(QUESTIONS.get(0), QUESTIONS.get(1), matrix("A3", "A3a")), "A3b", "A4");
    }

    @Test
    void questionOfAnotherKind_isRefused() {
        refused(with(0, multiple("A1", 2, choice("1"), choice("2"))), "A1");
        refused(with(3, question("A4", QuestionKind.Number.whole(0, 9))), "A4");
    }

    @Test
    void choiceThatGoes_isRefused() {
        refused(with(1, multiple("A2", 2, choice("1"), exclusive("9"))), "A2");
    }

    @Test
    void choiceUnderAnotherCode_isRefusedAsThat() {
        Question swapped = question(
                "A1",
                new QuestionKind.SingleChoice(List.of(
                        Choice.of("1", choice("2").label()),
                        Choice.of("2", choice("1").label()))));
        assertThat(NewVersion.problems(EARLIER, with(0, swapped)))
                .allMatch(problem -> problem.code() == QuestionFinding.CHOICE_RECODED)
                .extracting(Finding::arguments)
                .containsExactly(
                        List.of(new QuestionId("A1"), choice("2").label(), "2", "1"),
                        List.of(new QuestionId("A1"), choice("1").label(), "1", "2"));
    }

    @Test
    void choiceThatBecomesDontKnow_isRefused() {
        Question changed =
                question("A1", new QuestionKind.SingleChoice(List.of(choice("1"), dontKnow("2"), choice("3"))));
        refused(with(0, changed), "A1");
    }

    @Test
    void everyRandomQuestionnaire_mayFollowItself() {
        for (long seed = 0; seed < 200; seed++) {
            Questionnaire questionnaire = RandomQuestionnaires.questionnaire(seed);
            assertThat(NewVersion.problems(questionnaire, questionnaire)).isEmpty();
        }
    }

    private static Questionnaire with(int index, Question question) {
        Question[] questions = QUESTIONS.toArray(Question[]::new);
        questions[index] = question;
        return questionnaire(questions);
    }

    private static void refused(Questionnaire proposed, String... codes) {
        assertThat(NewVersion.problems(EARLIER, proposed))
                .extracting(Finding::where)
                .containsExactly(codes);
        assertThat(NewVersion.changes(EARLIER, proposed)).hasSizeGreaterThanOrEqualTo(codes.length);
    }
}
