package vn.dany.core.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.unit.UnitId;

/**
 * What a change of windows would do, to be shown before it is made.
 *
 * @param before the round as it is; empty for a trial that is set for the first time
 * @param after the round as it would be
 * @param changed the units whose window changes, in the order of the campaign
 * @param ended those of them that are open and would close earlier
 * @param reopened those that are over and would take answers again
 * @param dropped windows of units' own that end, such as extensions
 * @param kept units that the change was meant for and cannot reach
 */
public record WindowEffect(
        Optional<Round> before,
        Round after,
        List<UnitId> changed,
        List<UnitId> ended,
        List<UnitId> reopened,
        SortedMap<UnitId, CollectionWindow> dropped,
        List<UnitId> kept) {

    /** What {@code change}, which makes {@code after} of {@code before}, does at {@code now}. */
    public static WindowEffect of(RoundChange change, Campaign before, Campaign after, Instant now) {
        Optional<Round> old = before.round(change.roundId().number());
        Round fresh = after.round(change.roundId().number()).orElseThrow();
        List<UnitId> changed = new ArrayList<>();
        List<UnitId> ended = new ArrayList<>();
        List<UnitId> reopened = new ArrayList<>();
        SortedMap<UnitId, CollectionWindow> dropped = new TreeMap<>();
        for (UnitId unit : after.unitIds()) {
            Optional<CollectionWindow> was = old.map(round -> round.window(unit));
            CollectionWindow is = fresh.window(unit);
            if (was.filter(is::equals).isPresent()) {
                continue;
            }
            changed.add(unit);
            if (was.filter(window -> window.contains(now) && is.closesAt().isBefore(window.closesAt()))
                    .isPresent()) {
                ended.add(unit);
            }
            if (was.filter(window -> !now.isBefore(window.closesAt())).isPresent() && now.isBefore(is.closesAt())) {
                reopened.add(unit);
            }
            boolean hadOwn =
                    old.filter(round -> round.exceptions().containsKey(unit)).isPresent();
            if (hadOwn && !fresh.exceptions().containsKey(unit)) {
                dropped.put(unit, was.orElseThrow());
            }
        }
        return new WindowEffect(
                old,
                fresh,
                List.copyOf(changed),
                List.copyOf(ended),
                List.copyOf(reopened),
                dropped,
                change.kept(before, now));
    }

    /**
     * The mark of the picture: other units, another window of before, another mark. The new times are the asker's own
     * and not part of it; a close as soon as possible moves on while somebody looks at it.
     */
    public String mark() {
        return StateMark.of(before, changed, ended, reopened, dropped, kept);
    }
}
