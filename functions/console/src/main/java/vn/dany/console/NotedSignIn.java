package vn.dany.console;

import io.quarkus.oidc.AuthenticationCompletionAction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.util.Map;
import vn.dany.core.access.StaffMember;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.staff.NoteAccess;

/** Notes who signs in, once for each time; whoever cannot be noted is not signed in. */
@ApplicationScoped
public class NotedSignIn implements AuthenticationCompletionAction {

    private final NoteAccess noteAccess;
    private final SignInConfig config;

    public NotedSignIn(NoteAccess noteAccess, SignInConfig config) {
        this.noteAccess = noteAccess;
        this.config = config;
    }

    @Override
    public Uni<Void> action(AuthenticationCompletionContext completed) {
        Principal principal = completed.identity().getPrincipal();
        if (!SignedIn.isVouchedFor(principal, config)) {
            // Nobody signed in: the name would be what somebody claims to be called.
            return Uni.createFrom().voidItem();
        }
        String identity = StaffMember.identity(principal.getName());
        return completed
                .requestContext()
                .runBlocking(() -> {
                    noteAccess.note(AuditEntry.NO_CAMPAIGN, AuditAction.SIGNED_IN, Map.of(), identity);
                    return completed.identity();
                })
                .replaceWithVoid();
    }
}
