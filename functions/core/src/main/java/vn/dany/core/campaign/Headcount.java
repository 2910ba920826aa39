package vn.dany.core.campaign;

import java.util.Optional;
import java.util.regex.Pattern;

/** How many people a unit declares, as people write it in a file, a table or a plan. */
public final class Headcount {

    /** Plain, or with the points or spaces people set between thousands. */
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,6}|\\d{1,3}[. \u00a0\u202f]\\d{3}");

    private Headcount() {}

    /** The number that {@code text} says, from 0 to 999999; empty if it says none. */
    public static Optional<Integer> read(String text) {
        String written = text.strip();
        return WRITTEN.matcher(written).matches()
                ? Optional.of(Integer.parseInt(written.replaceAll("\\D", "")))
                : Optional.empty();
    }
}
