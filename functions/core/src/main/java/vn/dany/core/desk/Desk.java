package vn.dany.core.desk;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import vn.dany.core.report.Pace;
import vn.dany.core.report.Progress;
import vn.dany.core.report.UnitPace;
import vn.dany.core.unit.UnitId;

/**
 * A round as somebody who runs it sees it.
 *
 * @param pushes those of the units that are theirs, the newest first
 * @param notes likewise
 * @param lists which units each member of staff looks after
 * @param mine the units that whoever looks has on their own list
 * @param pushable the units they may urge
 * @param readable the units whose answers they may see, and with them the flags that go by answers
 */
public record Desk(
        Progress progress,
        Pace pace,
        DeskPlan plan,
        List<Push> pushes,
        List<FlagNote> notes,
        SortedMap<String, List<UnitId>> lists,
        List<UnitId> mine,
        Set<UnitId> pushable,
        Set<UnitId> readable) {

    public Desk {
        pushes = List.copyOf(pushes);
        notes = List.copyOf(notes);
        mine = List.copyOf(mine);
        pushable = Set.copyOf(pushable);
        readable = Set.copyOf(readable);
    }

    /** The last push of a unit. */
    public Optional<Push> lastPush(UnitId unit) {
        return pushes.stream().filter(push -> push.unitId().equals(unit)).findFirst();
    }

    /** The units with flags that whoever looks may see, those with most of them first. */
    public List<UnitPace> flagged() {
        return pace.units().stream()
                .filter(unit -> readable.contains(unit.progress().unit().id()) && doubts(unit) > 0)
                .sorted(Comparator.comparingInt(unit -> -doubts(unit)))
                .toList();
    }

    private int doubts(UnitPace unit) {
        return progress.flags()
                .getOrDefault(unit.progress().unit().id(), Collections.emptySortedMap())
                .size();
    }

    /** The units that should be called, those that miss most of their plan first. */
    public List<UnitPace> wanting() {
        return pace.units().stream()
                .filter(unit -> unit.state().needsPush())
                .sorted(UnitPace.SLOWEST_FIRST)
                .toList();
    }
}
