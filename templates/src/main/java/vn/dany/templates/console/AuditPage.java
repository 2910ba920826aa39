package vn.dany.templates.console;

import java.util.List;

/** Who changed what in a campaign. */
public record AuditPage(Shell shell, String campaign, List<Line> lines) {

    /** One change. */
    public record Line(String when, String who, String what, List<String> details, String reason) {}
}
