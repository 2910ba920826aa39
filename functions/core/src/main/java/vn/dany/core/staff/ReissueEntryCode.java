package vn.dany.core.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.entrance.IssueEntryCodes;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.Finding;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;

/** Gives a placement a new entry code; the old one is withdrawn with it. */
public final class ReissueEntryCode {

    private final Registry registry;
    private final RegistryWriter writer;
    private final IssueEntryCodes codes;
    private final Clock clock;

    public ReissueEntryCode(Registry registry, RegistryWriter writer, IssueEntryCodes codes, Clock clock) {
        this.registry = registry;
        this.writer = writer;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * The new code in the place of {@code old}, which may have been withdrawn before.
     *
     * @param shown the mark of the effect that was said yes to, empty to see it first
     * @throws vn.dany.core.problem.ProblemException with NotInScope if nobody issued {@code old}, or {@code by} edits no
     *     campaigns
     */
    public ChangeOutcome<CodeEffect, Entry> reissue(EntryCode old, String reason, String shown, Person by) {
        by.require(Right.EDIT_CAMPAIGNS);
        Entry entry = CodeChanges.entry(registry, old);
        Optional<Finding> problem = CodeChanges.reasonProblem(reason);
        if (problem.isPresent()) {
            return new ChangeOutcome.Refused<>(problem.get());
        }
        boolean replaced = entry.isRevoked()
                && registry.entries(entry.campaignId()).stream()
                        .anyMatch(other -> other.unitId().equals(entry.unitId())
                                && other.placement().equals(entry.placement())
                                && !other.isRevoked());
        if (replaced) {
            return CodeChanges.changedMeanwhile();
        }
        return CodeChanges.change(registry, entry, shown, () -> {
            Instant now = clock.instant();
            Entry withdrawn = entry.withdrawn(now.truncatedTo(ChronoUnit.SECONDS));
            Entry fresh = new Entry(codes.unused(), entry.campaignId(), entry.unitId(), entry.placement(), null);
            AuditEntry line = CodeChanges.audit(
                    AuditAction.ENTRY_CODE_REISSUED, entry, Optional.of(fresh.code()), now, by.identity(), reason);
            return Optional.of(fresh).filter(made -> writer.reissue(withdrawn, made, line));
        });
    }
}
