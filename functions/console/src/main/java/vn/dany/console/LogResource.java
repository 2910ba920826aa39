package vn.dany.console;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.staff.AuditLog;
import vn.dany.templates.Language;
import vn.dany.templates.console.AuditPage;

/** What was done that is about no campaign: who signed in. */
@Path("/console/log")
public class LogResource {

    private final Scope scope;
    private final AuditLog auditLog;

    public LogResource(Scope scope, AuditLog auditLog) {
        this.scope = scope;
        this.auditLog = auditLog;
    }

    /** Every line, and whether all are as they were written. */
    @GET
    public Response log(@QueryParam("lang") @DefaultValue("vi") Language language) {
        scope.person(Right.READ_LOG);
        return Html.page(200, AuditPage.ofConsole(scope.register(), auditLog.trail(AuditEntry.NO_CAMPAIGN), language));
    }
}
