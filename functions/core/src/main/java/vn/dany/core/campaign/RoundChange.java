package vn.dany.core.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dany.core.finding.Verdict;
import vn.dany.core.unit.UnitId;

/** A change of the windows of one round, with its reason. */
public sealed interface RoundChange permits WindowChange, WindowRestoration {

    /** Detail of an audit line that keeps all windows of the round before the change. */
    String WINDOWS_BEFORE = "windowsBefore";

    /** Which round. */
    RoundId roundId();

    /** {@code campaign} with this change, if it may be made at {@code now}. */
    Verdict<Campaign> apply(Campaign campaign, Instant now);

    /** The units that the change is meant for and cannot reach: they keep the window they have. */
    default List<UnitId> kept(Campaign campaign, Instant now) {
        return List.of();
    }

    /** The line this change leaves on the audit log; it keeps the windows {@code before}. */
    AuditEntry entry(Campaign before, String by, Instant now);

    /**
     * The change that takes back what {@code line} tells of: in the unit it was about, or in all. Empty if the line tells
     * of no change of windows, or does not know what they were.
     */
    static Optional<RoundChange> inverse(AuditEntry line, String reason) {
        Optional<RoundId> round =
                Optional.ofNullable(line.details().get("round")).flatMap(RoundId::parse);
        Optional<RoundWindows> before =
                Optional.ofNullable(line.details().get(WINDOWS_BEFORE)).flatMap(RoundWindows::parse);
        if (round.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitId> unit = Optional.ofNullable(line.details().get("unit")).map(UnitId::new);
        return Optional.of(new WindowRestoration(round.get(), unit, before.get(), reason));
    }
}
