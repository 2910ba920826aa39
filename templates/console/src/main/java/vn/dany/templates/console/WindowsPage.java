package vn.dany.templates.console;

import java.util.List;

/** The windows of a campaign and the form that changes them. */
public record WindowsPage(
        Shell shell,
        String campaign,
        String action,
        boolean saved,
        List<String> problems,
        Typed typed,
        UnitPick pick,
        String everyUnit,
        List<RoundRow> rounds,
        Timeline timeline) {

    /** What somebody typed; empty texts before. */
    public record Typed(String round, String scope, String unit, String opensAt, String closesAt, String reason) {
        /** Nothing yet. */
        public static final Typed NOTHING = new Typed("", "", "", "", "", "");
    }

    /**
     * A round with its windows.
     *
     * @param changeable whether it may still be changed
     */
    public record RoundRow(
            String id,
            String name,
            boolean chosen,
            boolean changeable,
            String window,
            String state,
            String stateText,
            String link,
            List<String> exceptions) {}
}
