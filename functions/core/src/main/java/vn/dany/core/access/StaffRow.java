package vn.dany.core.access;

/**
 * An assignment as somebody wrote it down, in a file or in a form.
 *
 * @param line its number, for what is to be said of it
 * @param role in the words of the pages
 * @param unit code or name of a unit; several as {@code name: unit; unit}
 * @param from the first day, empty for today
 * @param until the last day on which it holds, empty if that is not known
 */
public record StaffRow(int line, String identity, String name, String role, String unit, String from, String until) {

    /** Whether nothing is said of an assignment. */
    public boolean isEmpty() {
        return role.isBlank() && unit.isBlank();
    }
}
