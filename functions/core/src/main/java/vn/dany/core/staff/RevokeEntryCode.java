package vn.dany.core.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.Finding;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;

/** Withdraws an entry code: within 15 seconds it leads to a page that says where to find a good one. */
public final class RevokeEntryCode {

    private final Registry registry;
    private final RegistryWriter writer;
    private final Clock clock;

    public RevokeEntryCode(Registry registry, RegistryWriter writer, Clock clock) {
        this.registry = registry;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Withdraws {@code code}; refused if it is no good code of a placement any more.
     *
     * @param shown the mark of the effect that was said yes to, empty to see it first
     * @throws vn.dany.core.problem.ProblemException with NotInScope if nobody issued it, or {@code by} edits no campaigns
     */
    public ChangeOutcome<CodeEffect, Entry> revoke(EntryCode code, String reason, String shown, Person by) {
        by.require(Right.EDIT_CAMPAIGNS);
        Entry entry = CodeChanges.entry(registry, code);
        Optional<Finding> problem = CodeChanges.reasonProblem(reason);
        if (problem.isPresent()) {
            return new ChangeOutcome.Refused<>(problem.get());
        }
        if (entry.isRevoked()) {
            return CodeChanges.changedMeanwhile();
        }
        Instant now = clock.instant();
        AuditEntry line =
                CodeChanges.audit(AuditAction.ENTRY_CODE_REVOKED, entry, Optional.empty(), now, by.identity(), reason);
        return CodeChanges.change(
                registry,
                entry,
                shown,
                () -> Optional.of(entry.withdrawn(now.truncatedTo(ChronoUnit.SECONDS)))
                        .filter(withdrawn -> writer.revoke(withdrawn, line)));
    }
}
