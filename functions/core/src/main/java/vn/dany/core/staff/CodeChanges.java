package vn.dany.core.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Reason;
import vn.dany.core.campaign.WindowChange;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.finding.ChangeFinding;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.Finding;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.Registry;

/** What the changes of entry codes have in common. */
final class CodeChanges {

    private CodeChanges() {}

    /** Makes the change once its effect was shown and said yes to; {@code make} gives what it made, if it did. */
    static ChangeOutcome<CodeEffect, Entry> change(
            Registry registry, Entry entry, String shown, Supplier<Optional<Entry>> make) {
        CodeEffect effect = CodeEffect.of(entry, registry.entries(entry.campaignId()));
        return ChangeOutcome.after(
                effect,
                effect.mark(),
                shown,
                () -> make.get()
                        .<ChangeOutcome<CodeEffect, Entry>>map(ChangeOutcome.Done::new)
                        .orElseGet(CodeChanges::changedMeanwhile));
    }

    static ChangeOutcome<CodeEffect, Entry> changedMeanwhile() {
        return new ChangeOutcome.Refused<>(Finding.at("", ChangeFinding.CODE_CHANGED_MEANWHILE));
    }

    /** The entry of {@code code} as its campaign lists it now, since reads by code may be 15 seconds old. */
    static Entry entry(Registry registry, EntryCode code) {
        return registry.entry(code).stream()
                .flatMap(known -> registry.entries(known.campaignId()).stream())
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.notInScope());
    }

    /** The reason if there is one of a sensible length. */
    static Optional<Finding> reasonProblem(String reason) {
        return Reason.isGiven(reason, WindowChange.LONGEST_REASON)
                ? Optional.empty()
                : Optional.of(Finding.at("reason", ChangeFinding.REASON_UNFIT, WindowChange.LONGEST_REASON));
    }

    static AuditEntry audit(
            AuditAction action, Entry entry, Optional<EntryCode> fresh, Instant at, String by, String reason) {
        SortedMap<String, String> details = new TreeMap<>();
        details.put("unit", entry.unitId().value());
        details.put("placement", entry.placement());
        details.put("before", entry.code().value());
        fresh.ifPresent(code -> details.put("after", code.value()));
        return new AuditEntry(entry.campaignId(), at, by, action, details, reason.strip());
    }
}
