package vn.dany.core.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.unit.UnitId;

/**
 * How many responses each unit had from count to count. Numbers of responses only: they are no answers.
 *
 * <p>The further back, the coarser: every count of the last {@link #EACH_COUNT}, before that the last of each hour, and
 * before {@link #EACH_HOUR} the last of each day in Vietnam. So a round of months stays one small object, and the end of
 * every day is kept for good.
 *
 * @param points the oldest first; a count that changed nothing is none, but for the first of all: it says since when there
 *     are counts
 */
public record CountSeries(RoundId roundId, List<Point> points) {

    /** How far back every count is kept: long enough to compare with the same hour of yesterday. */
    public static final Duration EACH_COUNT = Duration.ofHours(26);

    /** How far back the last count of each hour is kept. */
    public static final Duration EACH_HOUR = Duration.ofDays(8);

    /**
     * A count.
     *
     * @param at when it began, in milliseconds
     * @param changed the units whose number of responses is another than before, with that number
     */
    public record Point(Instant at, SortedMap<UnitId, Long> changed) {

        public Point {
            at = at.truncatedTo(ChronoUnit.MILLIS);
            changed = Collections.unmodifiableSortedMap(new TreeMap<>(changed));
        }

        private Point followedBy(Point later) {
            SortedMap<UnitId, Long> both = new TreeMap<>(changed);
            both.putAll(later.changed);
            return new Point(later.at, both);
        }
    }

    public CountSeries {
        points = List.copyOf(points);
    }

    /** How many responses each unit had at the end. */
    public SortedMap<UnitId, Long> last() {
        return at(List.of(Instant.MAX)).get(0);
    }

    /**
     * How many responses each unit had at each of {@code moments}, which go forward; units without one are absent. Between
     * two counts it is the earlier one that is known.
     */
    public List<SortedMap<UnitId, Long>> at(List<Instant> moments) {
        List<SortedMap<UnitId, Long>> states = new ArrayList<>();
        SortedMap<UnitId, Long> responses = new TreeMap<>();
        int next = 0;
        for (Instant moment : moments) {
            for (; next < points.size() && !points.get(next).at().isAfter(moment); next++) {
                responses.putAll(points.get(next).changed());
            }
            states.add(Collections.unmodifiableSortedMap(new TreeMap<>(responses)));
        }
        return states;
    }

    /** What of it led to {@code tally}: the last count of each day in Vietnam, with the tally's own at the end. */
    public CountSeries daysUntil(DisclosedTally tally) {
        Instant end = tally.countedAt().truncatedTo(ChronoUnit.MILLIS);
        List<Point> known =
                points.stream().filter(point -> !point.at().isAfter(end)).toList();
        List<Point> days = new ArrayList<>();
        for (Point point : new CountSeries(roundId, known).with(tally).points) {
            int before = days.size() - 1;
            if (before >= 0 && day(days.get(before)).equals(day(point))) {
                days.set(before, days.get(before).followedBy(point));
            } else {
                days.add(point);
            }
        }
        return new CountSeries(roundId, days);
    }

    /**
     * How many responses more each unit had at the end of each day in Vietnam than at its beginning; days on which none
     * were counted are absent, and so are units. All of them together are the last count.
     */
    public SortedMap<LocalDate, SortedMap<UnitId, Long>> gains() {
        SortedMap<LocalDate, SortedMap<UnitId, Long>> gains = new TreeMap<>();
        SortedMap<UnitId, Long> before = new TreeMap<>();
        for (Point point : points) {
            point.changed().forEach((unit, responses) -> {
                long gain = responses - before.getOrDefault(unit, 0L);
                gains.computeIfAbsent(day(point), day -> new TreeMap<>()).merge(unit, gain, Long::sum);
            });
            before.putAll(point.changed());
        }
        return gains;
    }

    private static LocalDate day(Point point) {
        return LocalDate.ofInstant(point.at(), CollectionWindow.ZONE);
    }

    /** The series with one more count; the same if that count is older than the last one or equal to it. */
    public CountSeries with(DisclosedTally tally) {
        Instant at = tally.countedAt().truncatedTo(ChronoUnit.MILLIS);
        if (!points.isEmpty() && !at.isAfter(points.get(points.size() - 1).at())) {
            return this;
        }
        SortedMap<UnitId, Long> changed = new TreeMap<>(tally.responses());
        changed.entrySet().removeAll(last().entrySet());
        if (changed.isEmpty() && !points.isEmpty()) {
            return this;
        }
        List<Point> more = new ArrayList<>(points);
        more.add(new Point(at, changed));
        return new CountSeries(roundId, more).thinned();
    }

    /** The last count of each span that is kept, seen from the newest; the same if it is so already. */
    public CountSeries thinned() {
        if (points.isEmpty()) {
            return this;
        }
        Instant newest = points.get(points.size() - 1).at();
        List<Point> kept = new ArrayList<>();
        for (Point point : points) {
            int before = kept.size() - 1;
            if (before >= 0 && span(kept.get(before).at(), newest).equals(span(point.at(), newest))) {
                kept.set(before, kept.get(before).followedBy(point));
            } else {
                kept.add(point);
            }
        }
        return new CountSeries(roundId, kept);
    }

    /** The beginning of the span of which one count is kept, seen from the newest. */
    private static Instant span(Instant at, Instant newest) {
        Duration age = Duration.between(at, newest);
        if (age.compareTo(EACH_COUNT) <= 0) {
            return at;
        }
        ZonedDateTime local = at.atZone(CollectionWindow.ZONE);
        return local.truncatedTo(age.compareTo(EACH_HOUR) <= 0 ? ChronoUnit.HOURS : ChronoUnit.DAYS)
                .toInstant();
    }
}
