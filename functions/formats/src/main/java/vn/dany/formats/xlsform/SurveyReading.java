package vn.dany.formats.xlsform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.QuestionPart;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.ExpressionParser;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Operation;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Section;
import vn.dany.formats.xlsform.SurveyTree.Node;

/**
 * The sections behind the lines of a survey: the outermost groups, and one without a title for each run of questions
 * outside all groups. The rules of inner groups pass to their questions, their labels become notes.
 */
final class SurveyReading {

    /** What rules call the type of the unit that is asked. */
    static final String UNIT_TYPE = "unit_type";

    private static final List<String> WORDS = List.of("label", "hint", "required_message", "constraint_message");

    private final Table table;
    private final KindReading kinds;
    private final PictureCells pictures;
    private final Map<String, TableRow> rowsByCode = new LinkedHashMap<>();
    private final Set<String> groupNames = new HashSet<>();
    private final List<Section> sections = new ArrayList<>();
    private int standIns;

    SurveyReading(Table table, ChoiceLists lists, PictureCells pictures) {
        this.table = table;
        this.pictures = pictures;
        this.kinds = new KindReading(lists);
    }

    /** The sections; what is refused has a stand-in. */
    List<Section> sections() {
        List<Node> nodes = SurveyTree.of(table.rows());
        nodes.removeIf(SurveyReading::isUnitType);
        table.rows().forEach(row -> groupNames.add(row.text("name")));
        List<Node> loose = new ArrayList<>();
        for (Node node : nodes) {
            Optional<Node.Group> group = node.group().filter(inner -> !isTableList(inner.row()));
            if (group.isPresent()) {
                untitled(loose);
                sections.add(section(group.get()));
            } else {
                loose.add(node);
            }
        }
        untitled(loose);
        return sections;
    }

    /** Where a part of the section, question or matrix row with this code stands. */
    Optional<String> address(Finding.Place place) {
        QuestionPart part = Objects.requireNonNullElse(place.part(), QuestionPart.CODE);
        return Optional.ofNullable(rowsByCode.get(place.name())).map(row -> row.address(column(row, part)));
    }

    private static String column(TableRow row, QuestionPart part) {
        return switch (part) {
            case CODE -> "name";
            case RELEVANT -> "relevant";
            case REQUIRED -> "required";
            case CALCULATION -> KindReading.FORMULA;
            case KIND -> "type";
            case CHOICES -> row.text("choice_filter").isEmpty() ? "type" : "choice_filter";
            case CONSTRAINT -> "constraint";
            case DEFAULTS -> "default";
            case WORDS ->
                WORDS.stream()
                        .filter(words -> row.says(words, "${"))
                        .findFirst()
                        .orElse("label");
        };
    }

    private void untitled(List<Node> loose) {
        if (loose.isEmpty()) {
            return;
        }
        int number = sections.size() + 1;
        while (groupNames.contains("S" + number)) {
            number++;
        }
        groupNames.add("S" + number);
        sections.add(new Section("S" + number, null, null, questions(loose, null)));
        loose.clear();
    }

    private Section section(Node.Group group) {
        TableRow row = group.row();
        String code = row.text("name");
        if (code.isEmpty()) {
            row.refuse("name", WorkbookFinding.GROUP_NAME_MISSING);
        }
        rowsByCode.putIfAbsent(code, row);
        LocalizedText title = row.words("label");
        Expression relevant = row.rule("relevant");
        Appearance.checkGroup(row);
        row.refuseTheRest(WorkbookFinding.COLUMN_UNUSED);
        return new Section(code, title, relevant, filled(row, questions(group.nodes(), null)));
    }

    private static List<Question> filled(TableRow row, List<Question> questions) {
        if (questions.isEmpty()) {
            row.refuse("type", WorkbookFinding.GROUP_EMPTY);
        }
        return questions;
    }

    private List<Question> questions(List<Node> nodes, @Nullable Expression inherited) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Optional<Node.Leaf> header = node.leaf().filter(SurveyReading::isHeader);
            if (header.isPresent()) {
                List<Node.Leaf> rows = labelled(nodes, i);
                // The header takes no answer; tools copy the rows' demand onto it.
                node.row().demand("required");
                questions.addAll(matrix(node.row(), header.get().type(), rows, inherited));
                i += rows.size();
            } else {
                questions.addAll(node.match(new Node.Cases<>(
                        leaf -> question(leaf, inherited),
                        group -> isTableList(group.row()) ? tableList(group, inherited) : inner(group, inherited))));
            }
        }
        return questions;
    }

    private List<Question> inner(Node.Group group, @Nullable Expression inherited) {
        TableRow row = group.row();
        Expression relevant = both(row, inherited);
        LocalizedText label = row.words("label");
        Appearance.checkGroup(row);
        List<Question> questions = new ArrayList<>();
        if (label != null) {
            questions.add(Question.of(id(row), label, new QuestionKind.Note())
                    .withRelevant(relevant)
                    .withPicture(pictures.of(row)));
        }
        row.text("name");
        row.refuseTheRest(WorkbookFinding.COLUMN_UNUSED);
        questions.addAll(filled(row, questions(group.nodes(), relevant)));
        return questions;
    }

    private List<Question> tableList(Node.Group group, @Nullable Expression inherited) {
        List<Node.Leaf> rows = new ArrayList<>();
        for (Node node : group.nodes()) {
            node.leaf().ifPresentOrElse(rows::add, () -> node.row().refuse("type", WorkbookFinding.GROUP_IN_MATRIX));
        }
        return matrix(group.row(), rows.isEmpty() ? null : rows.get(0).type(), rows, inherited);
    }

    private List<Question> matrix(
            TableRow head, @Nullable QuestionType type, List<Node.Leaf> rows, @Nullable Expression inherited) {
        Question question = new MatrixReading(head, kinds, this::id)
                .question(rows, type, both(head, inherited))
                .withPicture(pictures.of(head));
        head.refuseTheRest(WorkbookFinding.COLUMN_UNUSED);
        rows.forEach(row -> row.row().refuseTheRest(WorkbookFinding.COLUMN_UNUSED_IN_MATRIX));
        return List.of(question);
    }

    private List<Question> question(Node.Leaf leaf, @Nullable Expression inherited) {
        TableRow row = leaf.row();
        return leaf.type()
                .match(new QuestionType.Cases<>(
                        select -> withOther(row, select, question(row, () -> kinds.select(row, select), inherited)),
                        ranked -> List.of(question(row, () -> kinds.ranking(row, ranked), inherited)),
                        plain -> List.of(question(row, () -> KindReading.plain(row, plain.word()), inherited)),
                        refused -> {
                            row.refuse(
                                    "type", refused.code(), refused.arguments().toArray());
                            return row.text("name").isEmpty()
                                    ? List.of()
                                    : List.of(Question.of(id(row), LocalizedText.of("…"), KindReading.standIn()));
                        }));
    }

    private Question question(TableRow row, Supplier<KindReading.Reading> kind, @Nullable Expression inherited) {
        QuestionId id = id(row);
        LocalizedText label = isCalculation(row) ? named(row, id) : row.someWords("label");
        LocalizedText hint = row.words("hint");
        KindReading.Reading reading = kind.get();
        reading.kind().rows().forEach(thing -> rowsByCode.putIfAbsent(thing.id().value(), row));
        Question question = Question.of(id, label, reading.kind())
                .withHint(hint)
                .withRequired(row.demand("required"), row.words("required_message"))
                .withRelevant(both(row, inherited))
                .withConstraint(reading.constraint(), row.words("constraint_message"))
                .withDefaults(KindReading.defaults(row, reading.kind()))
                .withPicture(isCalculation(row) ? null : pictures.of(row));
        Appearance.check(row);
        row.refuseTheRest(WorkbookFinding.COLUMN_UNUSED);
        return question;
    }

    private static boolean isCalculation(TableRow row) {
        return row.text("type").equalsIgnoreCase(QuestionType.CALCULATION);
    }

    /** What nobody sees needs no words; in reports stands its name then. */
    private static LocalizedText named(TableRow row, QuestionId id) {
        LocalizedText words = row.words("label");
        return words == null ? LocalizedText.of(id.value()) : words;
    }

    private static List<Question> withOther(TableRow row, QuestionType.Select select, Question question) {
        if (select.orOther()) {
            Question ask = OrOther.ask(question.id());
            if (ask != null) {
                return List.of(question, ask);
            }
            row.refuse("name", WorkbookFinding.NAME_TOO_LONG_FOR_OTHER);
        }
        return List.of(question);
    }

    /** The select_ones without labels of their own that follow the header at {@code index}. */
    private static List<Node.Leaf> labelled(List<Node> nodes, int index) {
        return nodes.stream()
                .skip(index + 1L)
                .map(Node::leaf)
                .takeWhile(leaf -> leaf.filter(row -> words(row.row()).contains("list-nolabel"))
                        .isPresent())
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isHeader(Node.Leaf leaf) {
        return leaf.type().select().isPresent() && words(leaf.row()).contains("label");
    }

    private static boolean isTableList(TableRow row) {
        return words(row).contains("table-list");
    }

    /** The type of unit is known wherever a form is asked; other programs need a line for it. */
    private static boolean isUnitType(Node node) {
        return node.row().text("type").equalsIgnoreCase(QuestionType.HIDDEN)
                && node.row().text("name").equals(UNIT_TYPE);
    }

    private static List<String> words(TableRow row) {
        return Arrays.asList(row.text("appearance").toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private QuestionId id(TableRow row) {
        String name = row.text("name");
        if (QuestionId.isWellFormed(name)) {
            rowsByCode.put(name, row);
            return new QuestionId(name);
        }
        if (name.isEmpty()) {
            row.refuse("name", WorkbookFinding.NAME_MISSING);
        } else {
            row.refuse("name", WorkbookFinding.NAME_UNFIT, name);
        }
        return new QuestionId("standIn" + ++standIns);
    }

    /** What must hold for the line to be asked: its own rule and that of the groups around it. */
    private static @Nullable Expression both(TableRow row, @Nullable Expression inherited) {
        Expression own = row.rule("relevant");
        if (own == null || inherited == null) {
            return own == null ? inherited : own;
        }
        Expression both = Operation.AND.of(inherited, own);
        try {
            ExpressionParser.parse(both.toString());
            return both;
        } catch (ExpressionParser.Unreadable e) {
            row.refuse("relevant", WorkbookFinding.RULES_TOO_LONG_TOGETHER);
            return null;
        }
    }
}
