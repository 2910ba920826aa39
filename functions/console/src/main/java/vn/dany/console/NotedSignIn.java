package vn.dany.console;

import io.quarkus.oidc.AuthenticationCompletionAction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.dany.core.access.StaffMember;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.staff.NoteAccess;

/** Notes who signs in, once for each time; whoever cannot be noted is not signed in. */
@ApplicationScoped
public class NotedSignIn implements AuthenticationCompletionAction {

    private final NoteAccess noteAccess;

    public NotedSignIn(NoteAccess noteAccess) {
        this.noteAccess = noteAccess;
    }

    @Override
    public Uni<Void> action(AuthenticationCompletionContext completed) {
        String identity =
                StaffMember.identity(completed.identity().getPrincipal().getName());
        return completed
                .requestContext()
                .runBlocking(() -> {
                    noteAccess.note(AuditEntry.NO_CAMPAIGN, AuditAction.SIGNED_IN, Map.of(), identity);
                    return completed.identity();
                })
                .replaceWithVoid();
    }
}
