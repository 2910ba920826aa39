package vn.dany.core.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.disclosure.CountSeries;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * How fast a round goes: from mark to mark, today, and against its plan. The plan of a unit is a part of its headcount at
 * the end of its window, in even steps over the hours of the day, from {@link #WAKES} to {@link #SLEEPS}.
 *
 * @param now when this is
 * @param target which part of the headcount is wanted, in percent
 * @param hourly whether the marks are hours rather than days
 * @param marks the ends of the hours or days since the opening, the last one now or when nothing more came
 * @param ahead the ends of the hours or days still to come, up to the last close
 * @param planned how many responses all units together should have at each mark, past and ahead; empty unless all declare
 *     a headcount
 * @param clusters the units by district, or by the groups staff have put together
 */
public record Pace(
        Progress progress,
        Instant now,
        int target,
        boolean hourly,
        List<Instant> marks,
        List<Instant> ahead,
        List<Long> planned,
        List<Cluster> clusters) {

    /** When in the morning responses are expected from. */
    public static final LocalTime WAKES = LocalTime.of(6, 0);

    /** Until when in the evening responses are expected. */
    public static final LocalTime SLEEPS = LocalTime.of(22, 0);

    /** Rounds up to this long are drawn by hours. */
    private static final Duration BY_HOURS = Duration.ofDays(2);

    /**
     * Units that are looked at together.
     *
     * @param id tells it from the others on a page
     */
    public record Cluster(String id, String name, List<UnitPace> units) {

        public Cluster {
            units = List.copyOf(units);
        }

        /** The sum of a figure. */
        public long sum(ToLongFunction<UnitPace> figure) {
            return units.stream().mapToLong(figure).sum();
        }

        /** How many responses there are. */
        public long responses() {
            return sum(unit -> unit.progress().responses());
        }

        /** How many people; empty unless every unit declares them. */
        public OptionalLong headcount() {
            return all(
                    units,
                    unit -> unit.progress().headcount().isPresent()
                            ? OptionalLong.of(unit.progress().headcount().getAsInt())
                            : OptionalLong.empty());
        }

        /** How many are still wanted; empty likewise. */
        public OptionalLong missing() {
            return all(units, UnitPace::missing);
        }

        /** How many units stand like this. */
        public long count(UnitPace.State state) {
            return units.stream().filter(unit -> unit.state() == state).count();
        }

        /** Where its units stand together; a plan there is only if each has one. */
        public UnitPace.State state() {
            boolean open = count(UnitPace.State.NOT_OPEN) < units.size();
            return UnitPace.state(responses(), open, all(units, UnitPace::planned), all(units, UnitPace::wanted));
        }

        /** How many responses there were at each mark. */
        public List<Long> course() {
            int marks = units.isEmpty() ? 0 : units.get(0).course().size();
            return IntStream.range(0, marks)
                    .mapToObj(mark -> sum(unit -> unit.course().get(mark)))
                    .toList();
        }
    }

    public Pace {
        marks = List.copyOf(marks);
        ahead = List.copyOf(ahead);
        planned = List.copyOf(planned);
        clusters = List.copyOf(clusters);
    }

    /** The pace of {@code progress}, which may be of some units of a round only. */
    public static Pace of(Progress progress, CountSeries series, UnitRegister register, int target, Instant now) {
        Round round = progress.round();
        boolean hourly =
                Duration.between(round.firstOpensAt(), round.lastClosesAt()).compareTo(BY_HOURS) <= 0;
        Instant end = now.isBefore(round.lastGraceEndsAt()) ? now : round.lastGraceEndsAt();
        List<Instant> marks = end.isBefore(round.firstOpensAt()) ? List.of() : marks(round.firstOpensAt(), end, hourly);
        List<Instant> ahead = marks(end, round.lastClosesAt(), hourly);
        Instant midnight = day(now, 0);
        List<Instant> moments = new ArrayList<>(marks);
        List<Instant> asides = List.of(day(now, -1), now.minus(Duration.ofDays(1)), midnight);
        moments.addAll(asides);
        moments.sort(Comparator.naturalOrder());
        Map<Instant, SortedMap<UnitId, Long>> states = new TreeMap<>();
        List<SortedMap<UnitId, Long>> found = series.at(moments);
        for (int i = 0; i < moments.size(); i++) {
            states.put(moments.get(i), found.get(i));
        }
        Map<UnitId, UnitPace> paces = new LinkedHashMap<>();
        progress.groups().stream()
                .flatMap(group -> group.units().stream())
                .forEach(unit -> paces.put(unit.unit().id(), pace(unit, round, marks, states, asides, target, now)));
        List<UnitPace> all = List.copyOf(paces.values());
        List<Long> planned = new ArrayList<>();
        for (Instant mark : Stream.concat(marks.stream(), ahead.stream()).toList()) {
            all(all, unit -> planned(unit.progress(), round, target, mark)).ifPresent(planned::add);
        }
        return new Pace(progress, now, target, hourly, marks, ahead, planned, clusters(progress, paces, register));
    }

    /** Every unit, by cluster. */
    public List<UnitPace> units() {
        return clusters.stream().flatMap(cluster -> cluster.units().stream()).toList();
    }

    /** All units together. */
    public Cluster whole() {
        return new Cluster("", progress.whole().unit().fullName(), units());
    }

    private static UnitPace pace(
            UnitProgress unit,
            Round round,
            List<Instant> marks,
            Map<Instant, SortedMap<UnitId, Long>> states,
            List<Instant> asides,
            int target,
            Instant now) {
        UnitId id = unit.unit().id();
        ToLongFunction<Instant> at =
                moment -> states.getOrDefault(moment, new TreeMap<>()).getOrDefault(id, 0L);
        List<Long> course = new ArrayList<>(marks.stream().map(at::applyAsLong).toList());
        if (!course.isEmpty()) {
            // The tally may be a moment ahead of the series, never the other way round.
            course.set(course.size() - 1, unit.responses());
        }
        OptionalLong planned = planned(unit, round, target, now);
        OptionalLong wanted = wanted(unit, target);
        boolean open = !now.isBefore(round.window(id).opensAt());
        return new UnitPace(
                unit,
                course,
                unit.responses() - at.applyAsLong(asides.get(2)),
                at.applyAsLong(asides.get(1)) - at.applyAsLong(asides.get(0)),
                planned,
                wanted,
                UnitPace.state(unit.responses(), open, planned, wanted));
    }

    /** The ends of the hours or days between two instants, the second one last. */
    private static List<Instant> marks(Instant from, Instant until, boolean hourly) {
        List<Instant> marks = new ArrayList<>();
        Instant mark = after(from, hourly);
        for (; mark.isBefore(until); mark = after(mark, hourly)) {
            marks.add(mark);
        }
        if (from.isBefore(until)) {
            marks.add(until);
        }
        return marks;
    }

    private static Instant after(Instant instant, boolean hourly) {
        return hourly ? instant.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1)) : day(instant, 1);
    }

    /** Midnight in Vietnam, {@code days} after the day of {@code instant}. */
    private static Instant day(Instant instant, int days) {
        return LocalDate.ofInstant(instant, CollectionWindow.ZONE)
                .plusDays(days)
                .atStartOfDay(CollectionWindow.ZONE)
                .toInstant();
    }

    private static OptionalLong wanted(UnitProgress unit, int target) {
        return unit.headcount().isPresent()
                ? OptionalLong.of((unit.headcount().getAsInt() * (long) target + 99) / 100)
                : OptionalLong.empty();
    }

    private static OptionalLong planned(UnitProgress unit, Round round, int target, Instant at) {
        CollectionWindow window = round.window(unit.unit().id());
        OptionalLong wanted = wanted(unit, target);
        if (wanted.isEmpty()) {
            return wanted;
        }
        Instant until = at.isBefore(window.closesAt()) ? at : window.closesAt();
        long whole = waking(window.opensAt(), window.closesAt());
        long gone = waking(window.opensAt(), until);
        return OptionalLong.of(whole == 0 ? 0 : wanted.getAsLong() * gone / whole);
    }

    /** How many seconds of waking hours there are between two instants. */
    private static long waking(Instant from, Instant until) {
        long seconds = 0;
        for (Instant day = day(from, 0); day.isBefore(until); day = day(day, 1)) {
            LocalDate date = LocalDate.ofInstant(day, CollectionWindow.ZONE);
            Instant wakes = date.atTime(WAKES).atZone(CollectionWindow.ZONE).toInstant();
            Instant sleeps = date.atTime(SLEEPS).atZone(CollectionWindow.ZONE).toInstant();
            Instant begin = wakes.isBefore(from) ? from : wakes;
            Instant end = sleeps.isBefore(until) ? sleeps : until;
            seconds += Math.max(0, Duration.between(begin, end).toSeconds());
        }
        return seconds;
    }

    /** The groups staff have put together, where the units stand right under the province and some are in one. */
    private static List<Cluster> clusters(Progress progress, Map<UnitId, UnitPace> paces, UnitRegister register) {
        List<Cluster> clusters = new ArrayList<>();
        Map<UnitId, UnitPace> left = new LinkedHashMap<>(paces);
        if (progress.groups().size() == 1) {
            int number = 0;
            for (UnitGroup group : register.groups()) {
                number++;
                List<UnitPace> units = group.unitIds().stream()
                        .filter(left::containsKey)
                        .map(left::remove)
                        .toList();
                if (!units.isEmpty()) {
                    clusters.add(new Cluster("g" + number, group.name(), units));
                }
            }
        }
        for (Progress.Group group : progress.groups()) {
            List<UnitPace> units = group.units().stream()
                    .map(unit -> left.get(unit.unit().id()))
                    .filter(Objects::nonNull)
                    .toList();
            if (!units.isEmpty()) {
                clusters.add(new Cluster(
                        "d" + group.head().unit().id(), group.head().unit().fullName(), units));
            }
        }
        return clusters;
    }

    private static OptionalLong all(List<UnitPace> units, Function<UnitPace, OptionalLong> figure) {
        long sum = 0;
        for (UnitPace unit : units) {
            OptionalLong one = figure.apply(unit);
            if (one.isEmpty()) {
                return one;
            }
            sum += one.getAsLong();
        }
        return units.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
    }
}
