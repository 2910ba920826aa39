package vn.dany.formats.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dany.core.finding.WorkbookFinding;

/** The lines of the sheet {@code survey} as nested groups. */
final class SurveyTree {

    private static final int MAX_DEPTH = 8;

    private SurveyTree() {}

    /** A line or a group. */
    sealed interface Node {
        /** The line, or the first line of the group. */
        TableRow row();

        /** One function for each kind, named after it. */
        record Cases<R>(Function<Leaf, R> leaf, Function<Group, R> group) {}

        /** What {@code cases} has for this kind. */
        <R> R match(Cases<R> cases);

        /** This, if it is a question. */
        default Optional<Leaf> leaf() {
            return match(new Cases<>(Optional::of, group -> Optional.empty()));
        }

        /** This, if it is a group. */
        default Optional<Group> group() {
            return match(new Cases<>(leaf -> Optional.empty(), Optional::of));
        }

        /** A question. */
        record Leaf(TableRow row, QuestionType type) implements Node {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.leaf().apply(this);
            }
        }

        /** A group with what lies between its first and its last line. */
        record Group(TableRow row, List<Node> nodes) implements Node {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.group().apply(this);
            }
        }
    }

    /** What {@code rows} say, with groups that do not begin or end refused. */
    static List<Node> of(List<TableRow> rows) {
        Deque<Node.Group> open = new ArrayDeque<>();
        List<TableRow> metadata = new ArrayList<>();
        List<Node> top = new ArrayList<>();
        for (TableRow row : rows) {
            List<Node> here = open.isEmpty() ? top : open.peek().nodes();
            String written = row.text("type");
            Optional<QuestionType.Bracket> bracket = QuestionType.Bracket.of(written);
            if (written.isEmpty()) {
                row.refuse("type", WorkbookFinding.TYPE_MISSING);
            } else if (bracket.isPresent()) {
                bracket(bracket.get(), row, open, here);
            } else if (QuestionType.isMetadata(written)) {
                metadata.add(row);
            } else {
                here.add(new Node.Leaf(row, QuestionType.of(written)));
            }
        }
        open.forEach(group -> group.row().refuse("type", WorkbookFinding.GROUP_WITHOUT_END));
        leftOut(metadata);
        return top;
    }

    /** What would be noted of the person, the device or the moment is not asked; once said for all of it. */
    private static void leftOut(List<TableRow> metadata) {
        if (!metadata.isEmpty()) {
            String types =
                    metadata.stream().map(row -> row.text("type")).distinct().collect(Collectors.joining(", "));
            metadata.get(0).notice("type", WorkbookFinding.METADATA_LEFT_OUT, types);
        }
    }

    private static void bracket(QuestionType.Bracket bracket, TableRow row, Deque<Node.Group> open, List<Node> here) {
        if (!bracket.isGroup() && bracket.begins()) {
            row.refuse("type", WorkbookFinding.NO_REPEATS, bracket.word());
        }
        if (bracket.begins()) {
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
