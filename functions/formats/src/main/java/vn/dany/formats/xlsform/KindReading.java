package vn.dany.formats.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Scale;

/** What kind of answer a line of the survey asks for, and what its constraint says beyond that. */
final class KindReading {

    static final String STEP = "dany_step";
    static final String CONTACT = "dany_contact";
    static final String FORMULA = "calculation";
    static final int MAX_TEXT = 5_000;

    /** As much as is kept of contact details. */
    private static final int MAX_CONTACT = 500;

    /** Without a limit of its own a text has room for a long suggestion. */
    private static final int USUAL_TEXT = 1_000;

    /** As far as a number may have digits. */
    private static final BigDecimal USUAL_BOUND = BigDecimal.valueOf(999_999_999_999_999L);

    /** Other programs show a tick without words of the author's. */
    static final QuestionKind.MultipleChoice TICK =
            QuestionKind.MultipleChoice.tick(LocalizedText.of("Đã rõ", "Understood"));

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private final ChoiceLists lists;

    KindReading(ChoiceLists lists) {
        this.lists = lists;
    }

    /**
     * A kind with what is left of the constraint.
     *
     * @param constraint null if nothing is left
     */
    record Reading(QuestionKind kind, @Nullable Expression constraint) {}

    /** What stands for a question that is refused, so that others may refer to it. */
    static QuestionKind standIn() {
        return new QuestionKind.Text(USUAL_TEXT);
    }

    static Reading plain(TableRow row, String word) {
        return switch (word) {
            case "note" -> new Reading(new QuestionKind.Note(), null);
            case QuestionType.TICK -> new Reading(TICK, row.rule("constraint"));
            case "date" -> new Reading(new QuestionKind.Day(), row.rule("constraint"));
            case "time" -> new Reading(new QuestionKind.Time(false), row.rule("constraint"));
            case QuestionType.DATE_TIME -> new Reading(new QuestionKind.Time(true), row.rule("constraint"));
            case QuestionType.CALCULATION -> calculation(row);
            case "text" -> text(row);
            case "range" -> new Reading(slider(row), row.rule("constraint"));
            default -> number(row, word.equals("decimal"));
        };
    }

    private static Reading calculation(TableRow row) {
        if (row.text(FORMULA).isEmpty()) {
            row.refuse(FORMULA, WorkbookFinding.CELL_EMPTY, FORMULA);
        }
        Expression formula = row.rule(FORMULA);
        return new Reading(formula == null ? standIn() : new QuestionKind.Calculation(formula), null);
    }

    /** Whether the list of {@code select} exists; refuses it otherwise. */
    boolean isKnown(TableRow row, QuestionType.Select select) {
        return isKnown(row, select.list());
    }

    private boolean isKnown(TableRow row, String list) {
        if (!lists.has(list)) {
            row.refuse("type", WorkbookFinding.LIST_UNKNOWN, list, lists.names());
        }
        return lists.has(list);
    }

    Reading ranking(TableRow row, QuestionType.Ranked ranked) {
        Expression constraint = row.rule("constraint");
        String name = row.text("name");
        if (!isKnown(row, ranked.list()) || !QuestionId.isWellFormed(name)) {
            row.text("choice_filter");
            return new Reading(standIn(), null);
        }
        List<QuestionKind.Row> things = lists.ranked(ranked.list(), row, new QuestionId(name));
        return new Reading(things.isEmpty() ? standIn() : new QuestionKind.Ranking(things), constraint);
    }

    /** The list as a scale for the rows of a matrix. */
    Scale scale(String list) {
        return lists.scale(list);
    }

    Reading select(TableRow row, QuestionType.Select select) {
        Expression constraint = row.rule("constraint");
        if (!isKnown(row, select)) {
            row.text("choice_filter");
            return new Reading(standIn(), null);
        }
        if (!select.several() && !select.orOther() && lists.isScale(select.list())) {
            return new Reading(new QuestionKind.Rating(lists.scale(select.list())), constraint);
        }
        List<Choice> choices = new ArrayList<>(lists.choices(select.list(), row));
        if (select.orOther()) {
            OrOther.add(choices);
        }
        if (!select.several()) {
            return new Reading(new QuestionKind.SingleChoice(choices), constraint);
        }
        Optional<Limits.Most> most = Limits.choices(constraint).filter(m -> isWhole(m.most(), choices.size()));
        return most.isPresent()
                ? new Reading(
                        new QuestionKind.MultipleChoice(
                                choices, most.get().most().intValueExact()),
                        most.get().rest())
                : new Reading(new QuestionKind.MultipleChoice(choices, Math.max(1, choices.size())), constraint);
    }

    private static Reading text(TableRow row) {
        Expression constraint = row.rule("constraint");
        boolean contact = row.flag(CONTACT);
        int room = contact ? MAX_CONTACT : MAX_TEXT;
        return Limits.characters(constraint)
                .filter(most -> isWhole(most.most(), room))
                .map(most -> new Reading(written(most.most().intValueExact(), contact), most.rest()))
                .orElseGet(() -> new Reading(written(Math.min(USUAL_TEXT, room), contact), constraint));
    }

    private static QuestionKind written(int maxLength, boolean contact) {
        return contact ? new QuestionKind.Contact(maxLength) : new QuestionKind.Text(maxLength);
    }

    private static boolean isWhole(BigDecimal number, int max) {
        return number.scale() <= 0
                && number.compareTo(BigDecimal.ONE) >= 0
                && number.compareTo(BigDecimal.valueOf(max)) <= 0;
    }

    private static Reading number(TableRow row, boolean decimals) {
        Expression constraint = row.rule("constraint");
        BigDecimal step = decimal(row, STEP, row.text(STEP));
        return Limits.bounds(constraint)
                .filter(bounds -> bounds.min().compareTo(bounds.max()) <= 0)
                .filter(bounds ->
                        decimals || (bounds.min().scale() <= 0 && bounds.max().scale() <= 0))
                .map(bounds -> new Reading(
                        new QuestionKind.Number(bounds.min(), bounds.max(), decimals, step, false), bounds.rest()))
                .orElseGet(() -> new Reading(
                        new QuestionKind.Number(USUAL_BOUND.negate(), USUAL_BOUND, decimals, step, false), constraint));
    }

    /** XLSForm's {@code range}, which goes from 1 to 10 in steps of 1 if it says nothing else. */
    private static QuestionKind slider(TableRow row) {
        Map<String, String> parameters = new HashMap<>();
        for (String parameter : row.text("parameters").split("[\\s,;]+")) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            if (!parameter.isEmpty()
                    && (equals < 0
                            || !Set.of("start", "end", "step").contains(name)
                            || parameters.put(name, parameter.substring(equals + 1)) != null)) {
                row.refuse("parameters", WorkbookFinding.PARAMETER_UNKNOWN, parameter);
            }
        }
        boolean decimals = parameters.values().stream().anyMatch(value -> value.contains("."));
        BigDecimal start = decimal(row, "parameters", parameters.getOrDefault("start", "1"));
        BigDecimal end = decimal(row, "parameters", parameters.getOrDefault("end", "10"));
        BigDecimal step = decimal(row, "parameters", parameters.getOrDefault("step", decimals ? "1" : ""));
        return start == null || end == null ? standIn() : new QuestionKind.Number(start, end, decimals, step, true);
    }

    private static @Nullable BigDecimal decimal(TableRow row, String column, String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            row.refuse(column, WorkbookFinding.NOT_A_NUMBER, text);
            return null;
        }
        return new BigDecimal(text);
    }

    /** What an empty form starts with. */
    static List<String> defaults(TableRow row, QuestionKind kind) {
        return switch (kind.answering()) {
            case ONE_CHOICE, SEVERAL_CHOICES ->
                row.codes("default", kind.answering() == QuestionKind.Answering.SEVERAL_CHOICES);
            case BY_CALENDAR ->
                Stream.of(row.textOrDay("default"))
                        .filter(day -> !day.isEmpty())
                        .toList();
            default ->
                Stream.of(row.text("default")).filter(text -> !text.isEmpty()).toList();
        };
    }
}
