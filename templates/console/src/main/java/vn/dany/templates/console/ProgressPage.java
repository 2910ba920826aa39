package vn.dany.templates.console;

import java.util.List;

/** How far a round is. */
public record ProgressPage(
        Shell shell,
        String campaign,
        String state,
        String stateText,
        String window,
        String counted,
        List<Figure> figures,
        String resultsLink,
        String orderAction,
        String headcountsLink,
        String contactsLink,
        boolean countedOnce,
        List<Step> legend,
        List<DistrictBlock> districts,
        List<DistrictBlock> urgent) {

    /**
     * A headline number.
     *
     * @param bar length of a bar below it, empty for none
     */
    public record Figure(String label, String value, String note, String bar) {}

    /** What a colour of the overview means. */
    public record Step(String style, String text) {}

    /**
     * A district.
     *
     * @param anchor id of its table on the page
     * @param units by name in the overview, by what is missing in the tables
     */
    public record DistrictBlock(
            String anchor,
            String name,
            String responses,
            String headcount,
            String rate,
            String bar,
            String summary,
            String alternative,
            String resultsLink,
            boolean wanting,
            List<UnitLine> units) {}

    /** A unit, as a tile of the overview and as a line of a table. */
    public record UnitLine(
            String name,
            String code,
            String step,
            String responses,
            String headcount,
            String missing,
            String rate,
            String warning,
            String tile,
            String resultsLink,
            String qrLink) {}
}
