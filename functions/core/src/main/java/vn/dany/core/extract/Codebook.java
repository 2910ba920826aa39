package vn.dany.core.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Variable;

/**
 * The columns of the data files of one questionnaire and the numbers that stand for answers there. Free texts, numbers, days and
 * times have a column that says whether they were given, and no other.
 *
 * @param traits by what people say about themselves
 * @param answers one for each variable, or for each choice where several may be taken
 */
public record Codebook(DataWords words, List<Column> traits, List<Column> answers) {

    /** The column that names what a row counts. */
    public static final String VARIABLE = "variable";

    /** The column that says how many. */
    public static final String NUMBER = "n";

    /** What {@link #VARIABLE} says of rows that count responses as such. */
    public static final String RESPONSES = "responses";

    /** What is not told of people who would be too few. */
    public static final int NOT_TOLD = 997;

    /** No opinion. */
    public static final int DONT_KNOW = 998;

    /** Left empty. */
    public static final int SKIPPED = 999;

    static final int CHOSEN = 1;
    private static final int NOT_CHOSEN = 0;

    /** Codes that are numbers as numbers are written stand for themselves; all others are counted from here. */
    private static final int OTHERS = 1_000;

    private static final Pattern OWN_NUMBER = Pattern.compile("0|[1-8]\\d{0,2}|9\\d?");

    /** Statistical programs know a name of at most 64 letters, and these not at all. */
    private static final int LONGEST_NAME = 60;

    private static final Set<String> RESERVED =
            Set.of("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with", VARIABLE, NUMBER);

    public Codebook {
        traits = List.copyOf(traits);
        answers = List.copyOf(answers);
    }

    /**
     * One column.
     *
     * @param name a letter, then letters, digits and underscores; no two alike but for case
     * @param variable what was asked
     * @param choice the choice it is about, where several may be taken
     */
    public record Column(
            String name, QuestionId variable, Optional<String> choice, LocalizedText label, List<Coding> codings) {

        public Column {
            codings = List.copyOf(codings);
        }

        /** The number that stands for a choice; that of an answer left empty for {@link Traits#NONE}. */
        int number(String code) {
            return codings.stream()
                    .filter(coding -> !code.isEmpty() && coding.code().equals(code))
                    .mapToInt(Coding::number)
                    .findFirst()
                    .orElse(SKIPPED);
        }
    }

    /**
     * One number in a column.
     *
     * @param code the choice's stable code, empty for what is no choice
     * @param missing whether it is kept out of every base
     */
    public record Coding(int number, String code, LocalizedText label, boolean missing) {}

    /** The codebook of a questionnaire. */
    public static Codebook of(Questionnaire questionnaire, Traits traits, DataWords words) {
        Names names = new Names();
        List<Column> by = traits.variables().stream()
                .map(variable -> new Column(
                        names.free("by_" + variable.id(), 0),
                        variable.id(),
                        Optional.empty(),
                        variable.label(),
                        Stream.concat(
                                        choices(variable).stream(),
                                        Stream.of(
                                                coding(NOT_TOLD, words.notTold(), false),
                                                coding(SKIPPED, words.none(), false)))
                                .toList()))
                .toList();
        List<Column> answers = new ArrayList<>();
        questionnaire.variables().stream()
                .filter(variable -> !traits.contains(variable))
                .forEach(variable -> answers.addAll(columns(variable, names, words)));
        return new Codebook(words, by, answers);
    }

    private static List<Column> columns(Variable variable, Names names, DataWords words) {
        if (variable.question().kind().answering() == QuestionKind.Answering.SEVERAL_CHOICES) {
            List<Choice> choices = opinions(variable);
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < choices.size(); i++) {
                Choice choice = choices.get(i);
                columns.add(new Column(
                        names.free(variable.id() + "_" + choice.code(), i + 1),
                        variable.id(),
                        Optional.of(choice.code()),
                        both(label(variable), choice.label()),
                        withMissing(
                                variable,
                                List.of(
                                        coding(NOT_CHOSEN, words.notChosen(), false),
                                        coding(CHOSEN, words.chosen(), false)),
                                words)));
            }
            return columns;
        }
        List<Coding> given = variable.question().choices().isEmpty()
                ? List.of(coding(CHOSEN, words.answered(), false))
                : choices(variable).stream()
                        .filter(coding -> opinions(variable).stream()
                                .anyMatch(choice -> choice.code().equals(coding.code())))
                        .toList();
        return List.of(new Column(
                names.free(variable.id().value(), 0),
                variable.id(),
                Optional.empty(),
                label(variable),
                withMissing(variable, given, words)));
    }

    private static List<Coding> withMissing(Variable variable, List<Coding> given, DataWords words) {
        List<Coding> codings = new ArrayList<>(given);
        List<Choice> noOpinion =
                variable.question().choices().stream().filter(Choice::dontKnow).toList();
        if (!noOpinion.isEmpty()) {
            LocalizedText label = noOpinion.size() == 1 ? noOpinion.get(0).label() : LocalizedText.of(words.dontKnow());
            codings.add(new Coding(DONT_KNOW, "", label, true));
        }
        codings.add(coding(SKIPPED, words.skipped(), true));
        return codings;
    }

    private static List<Choice> opinions(Variable variable) {
        return variable.question().choices().stream()
                .filter(choice -> !choice.dontKnow())
                .toList();
    }

    private static List<Coding> choices(Variable variable) {
        List<Choice> choices = variable.question().choices();
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            String code = choices.get(i).code();
            int number = OWN_NUMBER.matcher(code).matches() ? Integer.parseInt(code) : OTHERS + i + 1;
            codings.add(new Coding(number, code, choices.get(i).label(), false));
        }
        return codings;
    }

    private static Coding coding(int number, String label, boolean missing) {
        return new Coding(number, "", LocalizedText.of(label), missing);
    }

    private static LocalizedText label(Variable variable) {
        return variable.isRow() ? both(variable.question().label(), variable.label()) : variable.label();
    }

    private static LocalizedText both(LocalizedText one, LocalizedText other) {
        return one.speaks("en") && other.speaks("en")
                ? LocalizedText.of(one.vi() + " – " + other.vi(), one.in("en") + " – " + other.in("en"))
                : LocalizedText.of(one.vi() + " – " + other.vi());
    }

    /** Gives each column a name of its own. */
    private static final class Names {
        private final Set<String> taken = new HashSet<>(RESERVED);

        /** @param place said instead of a name that is taken or too long; told among the columns of one variable */
        String free(String wanted, int place) {
            String name = wanted.replaceAll("[^A-Za-z0-9_]", "_").replaceAll("_+$", "");
            String stem = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 4) + place : name;
            String free = stem;
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = stem + "_" + i;
            }
            return free;
        }
    }
}
