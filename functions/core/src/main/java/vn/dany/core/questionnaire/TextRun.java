package vn.dany.core.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stretch of a text with one emphasis. Authors mark {@code **strong**} and {@code *light*} emphasis as in XLSForm; a star
 * that marks nothing is a star.
 */
public record TextRun(String text, Emphasis emphasis) {

    private static final Pattern MARKED = Pattern.compile("\\*\\*(?=\\S)([^*]+)(?<=\\S)\\*\\*"
            + "|(?<![\\p{L}\\p{N}*])\\*(?=[\\p{L}\\p{N}“\"'])([^*\\n]+)(?<=\\S)\\*(?![\\p{L}\\p{N}*])");

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

    /** The runs of {@code marked}, none empty; their texts together are the text without its marks. */
    public static List<TextRun> of(String marked) {
        if (marked.indexOf('*') < 0) {
            return marked.isEmpty() ? List.of() : List.of(new TextRun(marked, Emphasis.NONE));
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

    /** {@code marked} without its marks. */
    public static String plain(String marked) {
        return marked.indexOf('*') < 0
                ? marked
                : of(marked).stream().map(TextRun::text).collect(Collectors.joining());
    }

    private static void add(List<TextRun> runs, String text, Emphasis emphasis) {
        if (!text.isEmpty()) {
            runs.add(new TextRun(text, emphasis));
        }
    }
}
