package vn.dany.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.unit.UnitId;

/** Ids as they come in forms. What is no id at all is answered like one that nothing has. */
final class Ids {

    private static final Pattern CONTACT = Pattern.compile("[A-Za-z0-9_-]{22}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private Ids() {}

    static UnitId unit(String text) {
        return UnitId.parse(text).orElseThrow(ProblemException::notInScope);
    }

    static int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw ProblemException.notInScope();
        }
        return Integer.parseInt(text);
    }

    /** A day as a field of a form sends it. */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemException.notInScope();
        }
    }

    static String contact(@Nullable String text) {
        if (text == null || !CONTACT.matcher(text).matches()) {
            throw ProblemException.notInScope();
        }
        return text;
    }
}
