package vn.dany.templates.console;

import java.util.List;

/** Who changed what in a campaign. */
public record AuditPage(Shell shell, String campaign, String restoreAction, List<Line> lines) {

    /**
     * One line.
     *
     * @param restore names the line whose change can be taken back, empty for those that cannot
     */
    public record Line(String when, String who, String what, List<String> details, String reason, String restore) {}
}
