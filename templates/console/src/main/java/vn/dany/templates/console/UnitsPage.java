package vn.dany.templates.console;

import java.util.List;

/**
 * The tree of one day, or what a search found.
 *
 * @param on the day as a date field writes it
 * @param days days on which the register changed
 * @param groups districts with their units; the province with all of them where there are no districts
 */
public record UnitsPage(
        Shell shell,
        String on,
        String summary,
        String query,
        boolean applied,
        List<Day> days,
        String reformLink,
        List<Found> found,
        String foundText,
        List<Group> groups) {

    /** A day to look at. */
    public record Day(String text, String link, boolean chosen) {}

    /** A district and its units. */
    public record Group(String name, String link, String count, List<Unit> units) {}

    /** A unit in the picture; {@code fresh} if it began on that day. */
    public record Unit(String name, String link, boolean fresh) {}

    /** A unit that a search found. */
    public record Found(String code, String name, String link, String above, String validity) {}
}
