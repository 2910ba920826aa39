package vn.dany.core.questionnaire;

import java.util.Arrays;
import java.util.Locale;

/** How the questions are spread over pages. */
public enum Layout {
    /** All on one page: fewest requests. */
    ONE_PAGE,
    /** One section a page, and every answer once more before sending: less to scroll where there is much to ask. */
    SECTIONS;

    /** The word in files, such as {@code one-page}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The layout a file calls {@code word}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Layout parse(String word) {
        return Arrays.stream(values())
                .filter(layout -> layout.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no layout " + word));
    }

    /** From this many variables on, one page is too long to find one's way in. */
    private static final int LONG = 60;

    /** The layout by length, where staff have chosen none. */
    static Layout byLength(int variables) {
        return variables < LONG ? ONE_PAGE : SECTIONS;
    }
}
