package vn.dany.templates.console;

import java.util.List;

/** The headcounts of a campaign, and the form that declares them. */
public record HeadcountsPage(
        Shell shell,
        String campaign,
        String declared,
        String action,
        String fileLink,
        boolean saved,
        List<String> problems,
        List<DistrictRows> districts) {

    /** The units of a district with what they declared. */
    public record DistrictRows(String name, String summary, List<UnitRow> units) {}

    /** A unit. */
    public record UnitRow(String code, String name, String headcount) {}
}
