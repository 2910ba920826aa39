package vn.dany.templates.console;

import java.util.List;

/** One unit: what it is, what it was formed from, what it became, and who else carried its code. */
public record UnitPage(
        Shell shell,
        String name,
        String code,
        String validity,
        String above,
        String codeHistory,
        List<Edge> predecessors,
        List<Edge> successors,
        List<UnitsPage.Found> holders) {

    /**
     * A step from one unit to another.
     *
     * @param sourceLink address of the source, empty if it is none
     */
    public record Edge(
            String name, String link, String on, String kind, String basis, String source, String sourceLink) {}
}
