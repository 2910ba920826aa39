package vn.dany.formats.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.QuestionFinding;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.formats.xlsform.SurveyTree.Node;

/**
 * A matrix: a group with the appearance {@code table-list}, or a select_one with the appearance {@code label} and those
 * with {@code list-nolabel} after it. Its rows share one list, and whether and how they must be answered.
 */
final class MatrixReading {

    private final TableRow head;
    private final KindReading kinds;
    private final Function<TableRow, QuestionId> ids;

    MatrixReading(TableRow head, KindReading kinds, Function<TableRow, QuestionId> ids) {
        this.head = head;
        this.kinds = kinds;
        this.ids = ids;
    }

    /** What the rows have in common. */
    private record Demand(
            @Nullable Expression required,
            @Nullable LocalizedText requiredMessage,
            @Nullable Expression constraint,
            @Nullable LocalizedText constraintMessage) {

        static Demand of(TableRow row) {
            return new Demand(
                    row.demand("required"),
                    row.words("required_message"),
                    row.rule("constraint"),
                    row.words("constraint_message"));
        }
    }

    /**
     * The question with {@code leaves} as its rows.
     *
     * @param type of the first row
     * @param relevant when the whole is asked
     */
    Question question(List<Node.Leaf> leaves, @Nullable QuestionType type, @Nullable Expression relevant) {
        QuestionId id = ids.apply(head);
        LocalizedText label = head.someWords("label");
        LocalizedText hint = head.words("hint");
        head.text("appearance");
        List<QuestionKind.Row> rows = new ArrayList<>();
        Demand demand = leaves.isEmpty()
                ? new Demand(null, null, null, null)
                : Demand.of(leaves.get(0).row());
        for (Node.Leaf leaf : leaves) {
            TableRow row = leaf.row();
            if (!leaf.type().equals(type)) {
                row.refuse("type", WorkbookFinding.MATRIX_ROW_OF_ANOTHER_LIST);
            }
            if (!Demand.of(row).equals(demand)) {
                row.refuse("required", WorkbookFinding.MATRIX_ROW_OF_OTHER_DEMANDS);
            }
            Expression own = row.rule("relevant");
            if (own != null && !Objects.equals(own, head.rule("relevant"))) {
                row.refuse("relevant", WorkbookFinding.MATRIX_ROW_WITH_RULE);
            }
            Appearance.check(row);
            rows.add(new QuestionKind.Row(ids.apply(row), row.someWords("label")));
        }
        return Question.of(id, label, kind(type, rows))
                .withHint(hint)
                .withRequired(demand.required(), demand.requiredMessage())
                .withRelevant(relevant)
                .withConstraint(demand.constraint(), demand.constraintMessage());
    }

    private QuestionKind kind(@Nullable QuestionType type, List<QuestionKind.Row> rows) {
        if (rows.isEmpty()) {
            head.refuse("type", QuestionFinding.MATRIX_EMPTY);
            return KindReading.standIn();
        }
        Optional<QuestionType.Select> one = Optional.ofNullable(type)
                .flatMap(QuestionType::select)
                .filter(select -> !select.several() && !select.orOther());
        if (one.isEmpty()) {
            head.refuse("type", WorkbookFinding.MATRIX_ROW_OF_ANOTHER_LIST);
        }
        return one.filter(select -> kinds.isKnown(head, select))
                .<QuestionKind>map(select -> new QuestionKind.Matrix(kinds.scale(select.list()), rows))
                .orElseGet(KindReading::standIn);
    }
}
