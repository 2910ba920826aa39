package vn.dany.core.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

/**
 * What is kept of a round from one count to the next; nobody but the tally may read it.
 *
 * <p>While the round is open a unit moves on by whole blocks and stays one behind: a state is released only once a block
 * more has come. So whatever comes later, the final state too, differs from it by a block. Units with fewer responses are
 * pooled only at the end: a pool shown earlier would be torn apart by each of its units that grows.
 *
 * @param readFrom when the count of {@code tally} began
 * @param readUntil when it had read the last response
 * @param pending by unit, the state that is released next
 */
public record TallyLedger(
        Tally tally,
        Instant readFrom,
        Instant readUntil,
        SortedMap<UnitId, Released> pending,
        DisclosedTally disclosed) {

    public TallyLedger {
        pending = Collections.unmodifiableSortedMap(new TreeMap<>(pending));
    }

    /** A round that was never counted. */
    public static TallyLedger none(RoundId roundId) {
        return new TallyLedger(
                new Tally(roundId, "", new TreeMap<>()),
                Instant.EPOCH,
                Instant.EPOCH,
                new TreeMap<>(),
                new DisclosedTally(roundId, 0, Instant.EPOCH, Optional.empty(), new TreeMap<>(), List.of()));
    }

    /**
     * The ledger after another count. Unchanged if the round is frozen, or if that count began before this one had read
     * everything: two counts that overlap may each have seen a response that the other has not, and blocks are
     * differences of states that contain each other.
     */
    public TallyLedger next(Tally counted, Instant from, Instant until, DisclosureRule rule) {
        if (disclosed.isFinal() || from.isBefore(readUntil)) {
            return this;
        }
        SortedMap<UnitId, Released> shown = new TreeMap<>();
        disclosed.released().forEach(part -> shown.put(part.units().first(), part));
        SortedMap<UnitId, Released> waiting = new TreeMap<>(pending);
        counted.units().forEach((unit, tally) -> {
            Released due = waiting.get(unit);
            long reached = due == null ? 0 : due.tally().responses();
            if (tally.responses() >= reached + rule.block()) {
                if (due != null) {
                    shown.put(unit, due);
                }
                waiting.put(unit, Released.of(List.of(unit), from, tally));
            }
        });
        return with(counted, from, until, waiting, Optional.empty(), List.copyOf(shown.values()));
    }

    /**
     * The ledger of a round that nothing more can come into: complete for every unit with a block of responses, pooled in
     * the district for the others, else in the province, else left out.
     */
    public TallyLedger last(Tally counted, Instant from, Instant until, DisclosureRule rule, UnitRegister register) {
        if (disclosed.isFinal()) {
            return this;
        }
        List<Released> shown = new ArrayList<>();
        Map<UnitLevel, SortedMap<UnitId, Pool>> open = new EnumMap<>(UnitLevel.class);
        counted.units().forEach((unit, tally) -> Pool.of(unit, tally).into(open, register, unit));
        List<UnitLevel> upwards = new ArrayList<>(List.of(UnitLevel.values()));
        Collections.reverse(upwards);
        for (UnitLevel level : upwards) {
            open.getOrDefault(level, Collections.emptySortedMap()).forEach((at, pool) -> {
                if (pool.tally().responses() >= rule.block()) {
                    shown.add(Released.of(pool.units(), from, pool.tally()));
                } else {
                    register.parentOf(at).ifPresent(above -> pool.into(open, register, above.id()));
                }
            });
        }
        return with(counted, from, until, new TreeMap<>(), Optional.of(counted.digest()), shown);
    }

    private TallyLedger with(
            Tally counted,
            Instant from,
            Instant until,
            SortedMap<UnitId, Released> waiting,
            Optional<String> digest,
            List<Released> shown) {
        SortedMap<UnitId, Long> responses = new TreeMap<>();
        counted.units().forEach((unit, tally) -> responses.put(unit, tally.responses()));
        return new TallyLedger(
                counted,
                from,
                until,
                waiting,
                new DisclosedTally(counted.roundId(), disclosed.number() + 1, from, digest, responses, shown));
    }

    /** Responses on their way up the tree, until they are a block. */
    private record Pool(List<UnitId> units, UnitTally tally) {

        static Pool of(UnitId unit, UnitTally tally) {
            return new Pool(List.of(unit), tally);
        }

        void into(Map<UnitLevel, SortedMap<UnitId, Pool>> open, UnitRegister register, UnitId at) {
            open.computeIfAbsent(register.unit(at).level(), level -> new TreeMap<>())
                    .merge(at, this, Pool::plus);
        }

        Pool plus(Pool other) {
            List<UnitId> both = new ArrayList<>(units);
            both.addAll(other.units);
            return new Pool(both, tally.plus(other.tally));
        }
    }
}
