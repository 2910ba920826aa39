package vn.dany.core.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A group of questions shown together.
 *
 * @param sectionId stable code, such as {@code A}
 * @param title null if the questions stand without a heading
 * @param relevant when the section is asked, null for always
 */
public record Section(
        String sectionId,
        @Nullable LocalizedText title,
        @Nullable Expression relevant,
        List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }

    /** The same with other rules in the places of its own and its questions'; one that always holds is none. */
    Section withRules(UnaryOperator<Expression> rules) {
        return new Section(
                sectionId,
                title,
                Question.rule(relevant, rules),
                questions.stream().map(question -> question.withRules(rules)).toList());
    }

    /** Whether people see anything of it. */
    public boolean isShown() {
        return questions.stream().anyMatch(Question::isShown);
    }

    /** The heading, if it has one. */
    public Optional<LocalizedText> titleText() {
        return Optional.ofNullable(title);
    }
}
