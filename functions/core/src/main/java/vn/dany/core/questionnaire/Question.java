package vn.dany.core.questionnaire;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing asked.
 *
 * @param hint a line of help below the label, null if none
 * @param relevant when the question is asked, null for always; refers to earlier questions only
 * @param constraint what a given answer must fulfil besides its kind, null for nothing
 * @param constraintMessage what to tell who breaks the constraint, null for a general sentence
 */
public record Question(
        QuestionId id,
        LocalizedText label,
        @Nullable LocalizedText hint,
        QuestionKind kind,
        boolean required,
        @Nullable Expression relevant,
        @Nullable Expression constraint,
        @Nullable LocalizedText constraintMessage) {

    /** The questions' answerable parts: itself, the rows of a matrix, or nothing for a note. */
    public List<Variable> variables() {
        if (kind instanceof QuestionKind.Matrix matrix) {
            return matrix.rows().stream()
                    .map(row -> new Variable(row.id(), row.label(), this))
                    .toList();
        }
        return kind instanceof QuestionKind.Note ? List.of() : List.of(new Variable(id, label, this));
    }

    /** The closed answers; empty for text, number and note. */
    public List<Choice> choices() {
        if (kind instanceof QuestionKind.SingleChoice single) {
            return single.choices();
        }
        if (kind instanceof QuestionKind.MultipleChoice multiple) {
            return multiple.choices();
        }
        return scale().map(Scale::choices).orElse(List.of());
    }

    /** The scale of a rating or matrix. */
    public Optional<Scale> scale() {
        if (kind instanceof QuestionKind.Rating rating) {
            return Optional.of(rating.scale());
        }
        return kind instanceof QuestionKind.Matrix matrix ? Optional.of(matrix.scale()) : Optional.empty();
    }
}
