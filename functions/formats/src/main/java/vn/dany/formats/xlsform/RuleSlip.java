package vn.dany.formats.xlsform;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people write in rules out of habit, from their own language, a spreadsheet or another program.
 *
 * @param typed the slip as it was typed
 * @param meant what the notation has for it
 */
record RuleSlip(String typed, String meant) {

    /** A text or a question: whatever stands there is no part of the notation. */
    private static final Pattern NOT_NOTATION = Pattern.compile("'[^']*'|\"[^\"]*\"|\\$\\{[^}]*}");

    /** As people write ten thousand. Here the point begins the decimals. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\w.])[1-9]\\d{0,2}(?:\\.\\d{3})+(?![\\w.])");

    private static final String NOT = "not(…)";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("và", "and"),
            Map.entry("hoặc", "or"),
            Map.entry("hay", "or"),
            Map.entry("không", NOT),
            Map.entry("không phải", NOT),
            Map.entry("nếu", "if(…, …, …)"),
            Map.entry("chia", "div"),
            Map.entry("not", NOT),
            Map.entry("&&", "and"),
            Map.entry("||", "or"),
            Map.entry("!", NOT),
            Map.entry("×", "*"),
            Map.entry("÷", "div"),
            Map.entry("/", "div"));

    /** A slash between numbers divides; within a path it means something else. */
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\d_-])(?:không phải|" + letters()
                    + ")(?![\\p{L}\\d_-])|&&|\\|\\||!(?!=)|[×÷]|(?<=[\\d)\\h])/(?=[\\d(\\h])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The first slip in a rule that cannot be read; empty if what is wrong with it is something else. */
    static Optional<RuleSlip> in(String rule) {
        String notation = notation(rule);
        return WORD.matcher(notation)
                .results()
                .filter(word -> !isCallOfNot(notation, word))
                .findFirst()
                .map(word -> new RuleSlip(
                        word.group(), WORDS.getOrDefault(word.group().toLowerCase(Locale.ROOT), "")))
                .or(() -> thousands(rule));
    }

    /** The first number of a rule that looks like thousands with points between them. */
    static Optional<RuleSlip> thousands(String rule) {
        return THOUSANDS
                .matcher(notation(rule))
                .results()
                .findFirst()
                .map(number -> new RuleSlip(number.group(), number.group().replace(".", "")));
    }

    private static boolean isCallOfNot(String notation, MatchResult word) {
        return word.group().equalsIgnoreCase("not")
                && notation.substring(word.end()).stripLeading().startsWith("(");
    }

    private static String notation(String rule) {
        return NOT_NOTATION
                .matcher(rule)
                .replaceAll(other -> "0".repeat(other.group().length()));
    }

    private static String letters() {
        return WORDS.keySet().stream()
                .filter(word -> Character.isLetter(word.charAt(0)))
                .sorted()
                .collect(Collectors.joining("|"));
    }
}
