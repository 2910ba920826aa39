package vn.dany.core.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.WindowChange;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.finding.ChangeFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.Registry;

/** What the changes of entry codes have in common. */
final class CodeChanges {

    static final Finding CHANGED_MEANWHILE = Finding.at("", ChangeFinding.CODE_CHANGED_MEANWHILE);

    private CodeChanges() {}

    /** The effect to be shown, unless its mark is {@code shown} and the yes to it has come. */
    static Optional<CodeOutcome> toBeShown(Registry registry, Entry entry, String shown) {
        CodeEffect effect = CodeEffect.of(entry, registry.entries(entry.campaignId()));
        return effect.mark().equals(shown)
                ? Optional.empty()
                : Optional.of(new CodeOutcome.Shown(effect, !shown.isEmpty()));
    }

    /** The entry of {@code code} as its campaign lists it now, since reads by code may be 15 seconds old. */
    static Entry entry(Registry registry, EntryCode code) {
        return registry.entry(code).stream()
                .flatMap(known -> registry.entries(known.campaignId()).stream())
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.NotInScope()));
    }

    /** The reason if there is one of a sensible length. */
    static Optional<Finding> reasonProblem(String reason) {
        return reason.isBlank() || reason.length() > WindowChange.LONGEST_REASON
                ? Optional.of(Finding.at("reason", ChangeFinding.REASON_UNFIT, WindowChange.LONGEST_REASON))
                : Optional.empty();
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
