package vn.dany.formats.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.QuestionFinding;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Operation;
import vn.dany.core.questionnaire.Picture;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Scale;

/** The lists of the sheet {@code choices}. */
final class ChoiceLists {

    /** The column that makes a list a scale: how many of its first levels count as favourable. */
    static final String FAVOURABLE = "dany_favourable";

    /** What the share of a scale's favourable levels is called; makes a list a scale too. */
    static final String INDICATOR = "dany_indicator";

    static final String EXCLUSIVE = "dany_exclusive";
    static final String DONT_KNOW = "dany_dont_know";
    static final String RELEVANT = "dany_relevant";

    /** Not looked at: remarks, and what tools note for themselves. */
    static final Set<String> IGNORED = Set.of("note", "notes", "comment", "comments", "$kuid", "kuid", "$autovalue");

    private static final Set<String> KNOWN = Set.of(
            "list_name", "name", "label", PictureCells.COLUMN, FAVOURABLE, INDICATOR, EXCLUSIVE, DONT_KNOW, RELEVANT);

    private static final int MAX_CHOICES = 500;

    /** Characters of filters, each read anew for each choice it decides on. */
    private static final int MAX_FILTERED = 300_000;

    /** Choices of all questions together. */
    private static final int MAX_OFFERED = 10_000;

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

    private final Table table;
    private final PictureCells pictures;
    private final Map<String, List<TableRow>> lists = new LinkedHashMap<>();
    private final Map<String, LocalizedText> indicators = new HashMap<>();
    private final Map<TableRow, Choice> plain = new HashMap<>();
    private int filtered;
    private int offered;

    private ChoiceLists(Table table, PictureCells pictures) {
        this.table = table;
        this.pictures = pictures;
    }

    /**
     * Reads the sheet.
     *
     * @param filters every {@code choice_filter}: the other columns that may be used
     */
    static ChoiceLists of(Table table, List<String> filters, PictureCells pictures) {
        ChoiceLists lists = new ChoiceLists(table, pictures);
        lists.read(filters);
        return lists;
    }

    private void read(List<String> filters) {
        Set<String> names = new HashSet<>(KNOWN);
        for (String filter : filters) {
            Matcher name = NAME.matcher(filter);
            while (name.find()) {
                names.add(name.group().toLowerCase(Locale.ROOT));
            }
        }
        table.allow(names, Column.OTHER_MEDIA);
        for (TableRow row : table.rows()) {
            String list = row.text("list_name");
            if (list.isEmpty()) {
                row.refuse("list_name", WorkbookFinding.LIST_NAME_MISSING);
                continue;
            }
            List<TableRow> rows = lists.computeIfAbsent(list, name -> new ArrayList<>());
            if (rows.size() == MAX_CHOICES) {
                row.refuse("list_name", WorkbookFinding.TOO_MANY_CHOICES, MAX_CHOICES);
            } else if (rows.size() < MAX_CHOICES) {
                rows.add(row);
                choice(row).ifPresent(choice -> plain.put(row, choice));
                indicator(list, row);
            }
        }
    }

    private void indicator(String list, TableRow row) {
        LocalizedText named = row.words(INDICATOR);
        if (named != null && !named.equals(indicators.computeIfAbsent(list, name -> named))) {
            row.refuse(INDICATOR, WorkbookFinding.INDICATOR_NAMED_TWICE, list);
        }
    }

    /** Whether there is such a list. */
    boolean has(String list) {
        return lists.containsKey(list);
    }

    /** The names of the lists, for messages. */
    String names() {
        return String.join(", ", lists.keySet().stream().limit(20).toList());
    }

    /** Whether the list is marked as a scale. */
    boolean isScale(String list) {
        return indicators.containsKey(list)
                || (table.has(FAVOURABLE)
                        && rows(list).stream()
                                .anyMatch(row -> !row.text(FAVOURABLE).isEmpty()));
    }

    /** The choices of the list, as {@code question}'s filter offers them. */
    List<Choice> choices(String list, TableRow question) {
        List<Choice> choices = new ArrayList<>();
        String filter = question.text("choice_filter");
        offered += rows(list).size();
        filtered += rows(list).size() * filter.length();
        if (offered > MAX_OFFERED || filtered > MAX_FILTERED) {
            question.refuse(filter.isEmpty() ? "type" : "choice_filter", WorkbookFinding.TOO_MANY_CHOICES_TOGETHER);
            return choices;
        }
        for (TableRow row : rows(list)) {
            Choice choice = plain.get(row);
            if (choice != null) {
                (filter.isEmpty() ? Optional.of(choice) : filtered(choice, row, question)).ifPresent(choices::add);
            }
        }
        return choices;
    }

    /** The list as what the question {@code id} puts into an order; what cannot be is refused, and then there is nothing. */
    List<QuestionKind.Row> ranked(String list, TableRow question, QuestionId id) {
        List<Choice> choices = choices(list, question);
        if (choices.stream().anyMatch(choice -> choice.relevant() != null)) {
            question.refuse(
                    question.text("choice_filter").isEmpty() ? "type" : "choice_filter",
                    WorkbookFinding.RANKING_FILTERED);
            return List.of();
        }
        List<QuestionKind.Row> things = new ArrayList<>();
        for (TableRow row : rows(list)) {
            Choice choice = plain.get(row);
            if (choice == null || !choices.contains(choice)) {
                continue;
            }
            String code = QuestionKind.Ranking.rowCode(id, choice.code());
            if (choice.picture() != null) {
                row.refuse(PictureCells.COLUMN, WorkbookFinding.PICTURE_NOT_HERE);
            } else if (choice.exclusive() || choice.dontKnow()) {
                row.refuse(choice.exclusive() ? EXCLUSIVE : DONT_KNOW, WorkbookFinding.RANKING_OF_NO_OPINION);
            } else if (!QuestionId.isWellFormed(code)) {
                row.refuse("name", WorkbookFinding.RANKING_CODE_TOO_LONG, choice.code(), id, code);
            } else {
                things.add(new QuestionKind.Row(new QuestionId(code), choice.label()));
            }
        }
        return things.size() < choices.size() ? List.of() : things;
    }

    /** The list as a scale: the upper half counts as favourable unless the list says otherwise. */
    Scale scale(String list) {
        List<Choice> choices =
                rows(list).stream().map(plain::get).filter(Objects::nonNull).toList();
        int levels = (int) choices.stream().filter(choice -> !choice.dontKnow()).count();
        int favourable = Math.max(1, levels / 2);
        for (TableRow row : rows(list)) {
            favourable = row.wholeNumber(FAVOURABLE, 1, Math.max(1, levels), favourable);
        }
        return new Scale(list, choices, favourable, indicators.get(list));
    }

    private List<TableRow> rows(String list) {
        return lists.getOrDefault(list, List.of());
    }

    private Optional<Choice> choice(TableRow row) {
        String code = row.text("name");
        LocalizedText label = row.someWords("label");
        Picture picture = pictures.of(row);
        row.refuseMedia();
        boolean exclusive = row.flag(EXCLUSIVE);
        boolean dontKnow = row.flag(DONT_KNOW);
        Expression relevant = row.rule(RELEVANT);
        try {
            return Optional.of(new Choice(code, label, exclusive, dontKnow, relevant, picture));
        } catch (IllegalArgumentException e) {
            row.refuse("name", QuestionFinding.CHOICE_CODE_UNFIT, code);
            // A list that is short of it would be refused for that as well.
            return Optional.of(new Choice("standIn" + row.number(), label, exclusive, dontKnow, relevant, picture));
        }
    }

    /** The choice under the question's filter, in which each column stands for what the choice has in it. */
    private Optional<Choice> filtered(Choice choice, TableRow row, TableRow question) {
        Map<String, String> names = new HashMap<>();
        for (Column column : table.columns()) {
            names.put(column.name(), row.text(column.name()));
            names.put(column.heading(), row.text(column.name()));
        }
        Expression filter = question.rule("choice_filter", names);
        if (filter == null) {
            return Optional.of(choice);
        }
        if (!filter.isFixed()) {
            return Optional.of(choice.withRelevant(both(choice.relevant(), filter)));
        }
        return filter.holds(Expression.Scope.NOTHING) ? Optional.of(choice) : Optional.empty();
    }

    private static Expression both(@Nullable Expression first, Expression second) {
        return first == null ? second : Operation.AND.of(first, second);
    }
}
