package vn.dany.core.headcount;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.StateMark;
import vn.dany.core.unit.UnitId;

/**
 * What a declaration of headcounts would do, to be shown before it is made.
 *
 * @param added units that had none
 * @param replaced units that had another: what they had, what they would have
 * @param withdrawn units that would have none any more, with what they had
 * @param before every headcount as it is
 */
public record HeadcountEffect(
        SortedMap<UnitId, Integer> added,
        SortedMap<UnitId, Replaced> replaced,
        SortedMap<UnitId, Integer> withdrawn,
        SortedMap<UnitId, Integer> before) {

    /** One headcount in the place of another. */
    public record Replaced(int before, int after) {}

    /** The effect of declaring {@code declared} and leaving {@code emptied} without, where {@code before} stands. */
    public static HeadcountEffect of(Map<UnitId, Integer> before, Map<UnitId, Integer> declared, Set<UnitId> emptied) {
        SortedMap<UnitId, Integer> added = new TreeMap<>();
        SortedMap<UnitId, Replaced> replaced = new TreeMap<>();
        SortedMap<UnitId, Integer> withdrawn = new TreeMap<>();
        declared.forEach((unit, headcount) -> {
            Integer had = before.get(unit);
            if (had == null) {
                added.put(unit, headcount);
            } else if (!had.equals(headcount)) {
                replaced.put(unit, new Replaced(had, headcount));
            }
        });
        emptied.stream().filter(before::containsKey).forEach(unit -> withdrawn.put(unit, before.get(unit)));
        return new HeadcountEffect(added, replaced, withdrawn, new TreeMap<>(before));
    }

    /** Whether everything stays as it is. */
    public boolean isNone() {
        return added.isEmpty() && replaced.isEmpty() && withdrawn.isEmpty();
    }

    /** How many people are declared in all units now. */
    public long peopleBefore() {
        return before.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** How many would be. */
    public long peopleAfter() {
        return peopleBefore()
                + added.values().stream().mapToLong(Integer::longValue).sum()
                + replaced.values().stream()
                        .mapToLong(change -> change.after() - change.before())
                        .sum()
                - withdrawn.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** How many units would change. */
    public int units() {
        return added.size() + replaced.size() + withdrawn.size();
    }

    /** The mark of this picture. */
    public String mark() {
        return StateMark.of(added, replaced, withdrawn, before);
    }
}
