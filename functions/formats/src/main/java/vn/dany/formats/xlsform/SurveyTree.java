package vn.dany.formats.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.dany.core.finding.WorkbookFinding;

/** The lines of the sheet {@code survey} as nested groups. */
final class SurveyTree {

    private static final int MAX_DEPTH = 8;

    private SurveyTree() {}

    /** A line or a group. */
    sealed interface Node {
        /** The line, or the first line of the group. */
        TableRow row();

        /** A question. */
        record Leaf(TableRow row, QuestionType type) implements Node {}

        /** A group with what lies between its first and its last line. */
        record Group(TableRow row, List<Node> nodes) implements Node {}
    }

    /** What {@code rows} say, with groups that do not begin or end refused. */
    static List<Node> of(List<TableRow> rows) {
        Deque<Node.Group> open = new ArrayDeque<>();
        List<Node> top = new ArrayList<>();
        for (TableRow row : rows) {
            List<Node> here = open.isEmpty() ? top : open.peek().nodes();
            String written = row.text("type");
            QuestionType type = QuestionType.of(written);
            if (written.isEmpty()) {
                row.refuse("type", WorkbookFinding.TYPE_MISSING);
            } else if (type instanceof QuestionType.RefusedBracket refused) {
                row.refuse("type", WorkbookFinding.NO_REPEATS, refused.word());
                bracket(refused.begins(), row, open, here);
            } else if (type instanceof QuestionType.Bracket bracket) {
                bracket(bracket.begins(), row, open, here);
            } else {
                here.add(new Node.Leaf(row, type));
            }
        }
        open.forEach(group -> group.row().refuse("type", WorkbookFinding.GROUP_WITHOUT_END));
        return top;
    }

    private static void bracket(boolean begins, TableRow row, Deque<Node.Group> open, List<Node> here) {
        if (begins) {
            Node.Group group = new Node.Group(row, new ArrayList<>());
            open.push(group);
            if (open.size() <= MAX_DEPTH) {
                here.add(group);
            } else {
                row.refuse("type", WorkbookFinding.GROUPS_TOO_DEEP);
            }
        } else if (open.isEmpty()) {
            row.refuse("type", WorkbookFinding.END_WITHOUT_GROUP);
        } else {
            open.pop();
            // Names and labels are often repeated here for the eye.
            row.text("name");
            row.words("label");
            row.refuseTheRest(WorkbookFinding.COLUMN_UNUSED_AT_END);
        }
    }
}
