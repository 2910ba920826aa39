package vn.dany.console;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import vn.dany.core.access.Right;
import vn.dany.core.archive.ArchiveChecks;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundId;
import vn.dany.templates.Language;
import vn.dany.templates.console.ArchivePage;

/** Whether a round's archive is as it was written. It is the tally that looks; the console cannot read an archive. */
@Path("/console/rounds/{roundId}/archive")
public class ArchiveResource {

    private final Scope scope;
    private final ArchiveChecks checks;
    private final Clock clock;

    public ArchiveResource(Scope scope, ArchiveChecks checks, Clock clock) {
        this.scope = scope;
        this.checks = checks;
        this.clock = clock;
    }

    /** What the last check found. */
    @GET
    public Response archive(
            @PathParam("roundId") RoundId roundId, @QueryParam("lang") @DefaultValue("vi") Language language) {
        // For whoever takes results of the whole, and for whoever looks after those who do.
        Right right = scope.person().may(Right.READ_LOG) ? Right.READ_LOG : Right.TAKE_RESULTS;
        Campaign campaign = scope.campaign(right, roundId);
        return Html.page(
                200,
                ArchivePage.of(
                        campaign,
                        campaign.round(roundId.number()).orElseThrow(),
                        checks.latest(roundId),
                        clock.instant(),
                        language));
    }
}
