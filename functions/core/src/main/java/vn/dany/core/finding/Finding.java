package vn.dany.core.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in what somebody filled in or sent as a file, or one thing that would change.
 *
 * @param arguments what the sentence names, as many as the code says: texts, numbers, dates, localized texts, findings
 */
public record Finding(Place place, Code code, List<Object> arguments) {

    /** What is the matter; each constant has one sentence in each language. */
    public sealed interface Code
            permits ChangeFinding,
                    FieldFinding,
                    FileFinding,
                    OrderFinding,
                    PlanFinding,
                    QuestionFinding,
                    StaffFinding,
                    TeamFinding,
                    UnitFinding,
                    WorkbookFinding {

        /** The constant's name. */
        String name();

        /** How many arguments its sentence has. */
        int arguments();

        /** Where its sentence is found, such as {@code FileFinding.EMPTY}. */
        default String key() {
            return getClass().getSimpleName() + "." + name();
        }
    }

    /**
     * Where it is.
     *
     * @param line line of a file, the header being 1; 0 where lines do not count
     * @param name a field such as {@code rounds[1].opensAt}, a cell, the code of a question; empty for the whole
     * @param part of the question that has this code; null elsewhere
     */
    public record Place(int line, String name, @Nullable QuestionPart part) {}

    public Finding {
        arguments = List.copyOf(arguments);
        if (arguments.size() != code.arguments()) {
            throw new IllegalArgumentException(code + " takes " + code.arguments() + " arguments: " + arguments);
        }
    }

    /** A finding in a field or cell; an empty {@code name} means the whole. */
    public static Finding at(String name, Code code, Object... arguments) {
        return new Finding(new Place(0, name, null), code, List.of(arguments));
    }

    /** A finding on a line of a file. */
    public static Finding line(int line, Code code, Object... arguments) {
        return new Finding(new Place(line, "", null), code, List.of(arguments));
    }

    /** A finding in a part of the section, question or matrix row with the code {@code name}. */
    public static Finding of(String name, QuestionPart part, Code code, Object... arguments) {
        return new Finding(new Place(0, name, part), code, List.of(arguments));
    }

    /** The same in the field or cell {@code name}. */
    public Finding movedTo(String name) {
        return new Finding(new Place(0, name, null), code, arguments);
    }

    /** The line it is on. */
    public int line() {
        return place.line();
    }

    /** The field, cell or code it is in. */
    public String where() {
        return place.name();
    }

    @Override
    public String toString() {
        return (place.line() > 0 ? "line " + place.line() : place.name()) + ": " + code.key() + arguments;
    }
}
