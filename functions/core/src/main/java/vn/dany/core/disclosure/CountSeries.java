package vn.dany.core.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.unit.UnitId;

/**
 * How many responses each unit had from count to count. Numbers of responses only: they are no answers.
 *
 * @param points the oldest first; a count that changed nothing is none
 */
public record CountSeries(RoundId roundId, List<Point> points) {

    /**
     * A count.
     *
     * @param at when it began
     * @param changed the units whose number of responses is another than before, with that number
     */
    public record Point(Instant at, SortedMap<UnitId, Long> changed) {

        public Point {
            changed = Collections.unmodifiableSortedMap(new TreeMap<>(changed));
        }
    }

    public CountSeries {
        points = List.copyOf(points);
    }

    /** How many responses each unit had at the end. */
    public SortedMap<UnitId, Long> last() {
        SortedMap<UnitId, Long> responses = new TreeMap<>();
        points.forEach(point -> responses.putAll(point.changed()));
        return responses;
    }

    /** The series with one more count; the same if that count is older than the last one or equal to it. */
    public CountSeries with(DisclosedTally tally) {
        if (!points.isEmpty()
                && !tally.countedAt().isAfter(points.get(points.size() - 1).at())) {
            return this;
        }
        SortedMap<UnitId, Long> changed = new TreeMap<>(tally.responses());
        changed.entrySet().removeAll(last().entrySet());
        if (changed.isEmpty()) {
            return this;
        }
        List<Point> more = new ArrayList<>(points);
        more.add(new Point(tally.countedAt(), changed));
        return new CountSeries(roundId, more);
    }
}
