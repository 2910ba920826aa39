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

    /**
     * The units of a district with what they declared.
     *
     * @param open whether something in it is to be mended
     */
    public record DistrictRows(String name, String summary, boolean open, List<UnitRow> units) {}

    /**
     * A unit.
     *
     * @param headcount as it is declared, or as it was typed
     * @param problem what is wrong with it, empty if nothing
     */
    public record UnitRow(String id, String name, String label, String headcount, String problem) {}
}
