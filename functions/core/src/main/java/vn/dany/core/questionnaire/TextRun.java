package vn.dany.core.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stretch of a text with one emphasis, or the answer to an earlier question. Authors mark {@code **strong**} and
 * {@code *light*} emphasis and answers, {@code ${B2}}, as in XLSForm; a star that marks nothing is a star.
 *
 * @param text what stands there; for an answer, what stands for one nobody knows
 * @param answer the question whose answer stands there
 */
public record TextRun(String text, Emphasis emphasis, Optional<QuestionId> answer) {

    /** What stands for an answer nobody knows. */
    public static final String UNKNOWN = "…";

    private static final Pattern MARKED = Pattern.compile("\\*\\*(?=\\S)([^*]+)(?<=\\S)\\*\\*"
            + "|(?<![\\p{L}\\p{N}*])\\*(?=[\\p{L}\\p{N}“\"'$])([^*\\n]+)(?<=\\S)\\*(?![\\p{L}\\p{N}*])");
    private static final Pattern ANSWER = Pattern.compile("\\$\\{([^{}]*)}");

    /** How much a stretch stands out. */
    public enum Emphasis {
        NONE,
        LIGHT,
        STRONG
    }

    /** Whether it stands out a little. */
    public boolean isLight() {
        return emphasis == Emphasis.LIGHT;
    }

    /** Whether it stands out. */
    public boolean isStrong() {
        return emphasis == Emphasis.STRONG;
    }

    /** The runs of {@code marked}, none empty. */
    public static List<TextRun> of(String marked) {
        if (isPlain(marked)) {
            return marked.isEmpty() ? List.of() : List.of(new TextRun(marked, Emphasis.NONE, Optional.empty()));
        }
        List<TextRun> runs = new ArrayList<>();
        Matcher found = MARKED.matcher(marked);
        int at = 0;
        while (found.find()) {
            add(runs, marked.substring(at, found.start()), Emphasis.NONE);
            boolean strong = found.group(1) != null;
            add(runs, found.group(strong ? 1 : 2), strong ? Emphasis.STRONG : Emphasis.LIGHT);
            at = found.end();
        }
        add(runs, marked.substring(at), Emphasis.NONE);
        return List.copyOf(runs);
    }

    /** {@code marked} without its marks, for whoever knows no answers. */
    public static String plain(String marked) {
        return isPlain(marked) ? marked : of(marked).stream().map(TextRun::text).collect(Collectors.joining());
    }

    /** The names whose answers {@code marked} asks for, even those that no question can have. */
    static Stream<String> namesIn(String marked) {
        return ANSWER.matcher(marked).results().map(found -> found.group(1).strip());
    }

    private static boolean isPlain(String marked) {
        return marked.indexOf('*') < 0 && !marked.contains("${");
    }

    private static void add(List<TextRun> runs, String text, Emphasis emphasis) {
        Matcher found = ANSWER.matcher(text);
        int at = 0;
        while (found.find()) {
            String name = found.group(1).strip();
            if (QuestionId.isWellFormed(name)) {
                addWords(runs, text.substring(at, found.start()), emphasis);
                runs.add(new TextRun(UNKNOWN, emphasis, Optional.of(new QuestionId(name))));
                at = found.end();
            }
        }
        addWords(runs, text.substring(at), emphasis);
    }

    private static void addWords(List<TextRun> runs, String text, Emphasis emphasis) {
        if (!text.isEmpty()) {
            runs.add(new TextRun(text, emphasis, Optional.empty()));
        }
    }
}
