package vn.dany.core.campaign;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number where people are helped, as a campaign's contact has it.
 *
 * @param shown as it was written, such as {@code 0204.3855 888}
 * @param dialled its digits, behind a plus sign where one was written
 */
public record HelpLine(String shown, String dialled) {

    /**
     * Numbers of ten or eleven digits with the zero in front, the same with +84 in its place, and the service numbers that
     * begin with 1800 or 1900 (numbering plan of Circular 22/2014/TT-BTTTT); with spaces, dots or hyphens in between.
     */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d+])" + "(?:(?:\\+84|0)(?:[ .-]?\\d){9,10}|1[89]00(?:[ .-]?\\d){4,6})" + "(?![ .-]?\\d)");

    /** The first number in {@code contact}. */
    public static Optional<HelpLine> in(String contact) {
        Matcher number = NUMBER.matcher(contact);
        return number.find()
                ? Optional.of(new HelpLine(number.group(), number.group().replaceAll("[ .-]", "")))
                : Optional.empty();
    }
}
