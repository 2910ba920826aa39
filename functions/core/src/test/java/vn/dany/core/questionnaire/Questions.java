package vn.dany.core.questionnaire;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questions and questionnaires for tests, in few words. */
final class Questions {

    static final Scale SCALE = new Scale("md", List.of(choice("1"), choice("2"), choice("3"), dontKnow("kb")), 1);

    private Questions() {}

    static Questionnaire questionnaire(Question... questions) {
        return questionnaire(section("A", null, questions));
    }

    static Questionnaire questionnaire(Section... sections) {
        return new Questionnaire(
                new QuestionnaireVersion("thu", 1),
                LocalizedText.of("Phiếu thử"),
                null,
                LocalizedText.of("Lời mở đầu"),
                null,
                LocalizedText.of("ông/bà"),
                1,
                List.of(sections),
                null);
    }

    static Section section(String code, @Nullable String relevant, Question... questions) {
        return new Section(code, LocalizedText.of("Phần " + code), rule(relevant), List.of(questions));
    }

    static Question single(String code, String... choices) {
        return question(code, new QuestionKind.SingleChoice(choices(choices)));
    }

    static Question multiple(String code, int atMost, Choice... choices) {
        return question(code, new QuestionKind.MultipleChoice(List.of(choices), atMost));
    }

    static Question matrix(String code, String... rows) {
        return question(
                code,
                new QuestionKind.Matrix(
                        SCALE,
                        Stream.of(rows)
                                .map(row -> new QuestionKind.Row(new QuestionId(row), LocalizedText.of(row)))
                                .toList()));
    }

    static Question ranking(String code, String... things) {
        QuestionId id = new QuestionId(code);
        return question(
                code,
                new QuestionKind.Ranking(Stream.of(things)
                        .map(thing -> new QuestionKind.Row(
                                new QuestionId(QuestionKind.Ranking.rowCode(id, thing)),
                                LocalizedText.of("Việc " + thing)))
                        .toList()));
    }

    static Question question(String code, QuestionKind kind) {
        return Question.of(new QuestionId(code), LocalizedText.of("Câu " + code), kind);
    }

    static Question required(Question question) {
        return question.withRequired(true);
    }

    static Question when(String relevant, Question question) {
        return question.withRelevant(rule(relevant));
    }

    static Question obeying(String constraint, @Nullable String message, Question question) {
        return question.withConstraint(rule(constraint), message == null ? null : LocalizedText.of(message));
    }

    static List<Choice> choices(String... codes) {
        return Stream.of(codes).map(Questions::choice).toList();
    }

    static Choice choice(String code) {
        return Choice.of(code, LocalizedText.of("Mục " + code));
    }

    static Choice exclusive(String code) {
        return Choice.exclusive(code, LocalizedText.of("Chỉ " + code));
    }

    static Choice dontKnow(String code) {
        return Choice.dontKnow(code, LocalizedText.of("Không biết"));
    }

    static Choice offeredWhen(String relevant, Choice choice) {
        return choice.withRelevant(rule(relevant));
    }

    private static @Nullable Expression rule(@Nullable String rule) {
        return rule == null ? null : ExpressionParser.parse(rule);
    }
}
