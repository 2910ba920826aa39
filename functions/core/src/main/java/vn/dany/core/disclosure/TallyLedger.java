package vn.dany.core.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.Traces;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * What is kept of a round from one count to the next; nobody but the tally may read it.
 *
 * <p>While the round is open a unit moves on by whole blocks and stays one behind: a state is released only once a block
 * more has come. So whatever comes later, the final state too, differs from it by a block. A question that only some were
 * asked moves on with the states of its unit, and only by a block of those who were asked. Units with fewer responses are
 * pooled only at the end: a pool shown earlier would be torn apart by each of its units that grows.
 *
 * <p>Doubts about a unit's responses come up at the states that are to be released, and at no others: two states that were
 * judged differ by a block, so that no doubt ever points at fewer. Only a burst goes by the numbers of responses, which are
 * always shown.
 *
 * @param readFrom when the count of {@code tally} began
 * @param readUntil when it had read the last response
 * @param pending by unit, the state that is released next
 * @param untold by unit, the sheets of each batch that are told of within the unit's number alone
 */
public record TallyLedger(
        Tally tally,
        Instant readFrom,
        Instant readUntil,
        SortedMap<UnitId, Released> pending,
        SortedMap<UnitId, SortedMap<String, Long>> untold,
        DisclosedTally disclosed) {

    /**
     * A count is taken if it begins this long after the one before has ended, and not sooner: clocks of different machines
     * may differ by as much.
     */
    public static final Duration BETWEEN_COUNTS = Duration.ofSeconds(1);

    /** Counts further apart say nothing about a burst. */
    static final Duration BURST = Duration.ofMinutes(15);

    public TallyLedger {
        pending = Collections.unmodifiableSortedMap(new TreeMap<>(pending));
        untold = Collections.unmodifiableSortedMap(new TreeMap<>(untold));
    }

    /** A round that was never counted. */
    public static TallyLedger none(RoundId roundId) {
        return new TallyLedger(
                new Tally(roundId, "", new TreeMap<>()),
                Instant.EPOCH,
                Instant.EPOCH,
                new TreeMap<>(),
                new TreeMap<>(),
                DisclosedTally.none(roundId));
    }

    /**
     * The ledger after another count. Unchanged if the round is frozen, or if that count began before this one had read
     * everything: two counts that overlap may each have seen a response that the other has not, and blocks are
     * differences of states that contain each other.
     */
    public TallyLedger next(
            Tally counted, SortedMap<UnitId, Traces> traces, Instant from, Instant until, DisclosureRule rule) {
        if (disclosed.isFinal() || from.isBefore(readUntil.plus(BETWEEN_COUNTS))) {
            return this;
        }
        SortedMap<UnitId, Released> shown = new TreeMap<>(shownUnits());
        SortedMap<UnitId, Released> waiting = new TreeMap<>(pending);
        Doubts doubts = new Doubts(disclosed.flags(), from);
        counted.units().forEach((unit, tally) -> {
            Released due = waiting.get(unit);
            long reached = due == null ? 0 : due.tally().responses();
            if (rule.isBlock(tally.responses() - reached)) {
                if (due != null) {
                    shown.put(unit, due.after(shown.get(unit), rule));
                }
                waiting.put(unit, Released.of(List.of(unit), from, tally));
                doubts.judge(unit, traces);
            }
            if (from.isBefore(readFrom.plus(BURST))) {
                doubts.burst(unit, this.tally.unit(unit).responses(), tally.responses());
            }
        });
        return with(counted, traces, from, until, waiting, Optional.empty(), rule, List.copyOf(shown.values()), doubts);
    }

    /** The ledger of a round that nothing more can come into: complete but for what {@link Pools} leave out. */
    public TallyLedger last(
            Tally counted,
            SortedMap<UnitId, Traces> traces,
            Instant from,
            Instant until,
            DisclosureRule rule,
            UnitRegister register) {
        if (disclosed.isFinal()) {
            return this;
        }
        List<Released> shown = new Pools(rule, register, from).release(counted, shownUnits());
        Doubts doubts = new Doubts(disclosed.flags(), from);
        counted.units().forEach((unit, tally) -> {
            Released due = pending.get(unit);
            if (rule.isBlock(tally.responses() - (due == null ? 0 : due.tally().responses()))) {
                doubts.judge(unit, traces);
            }
        });
        return with(counted, traces, from, until, new TreeMap<>(), Optional.of(counted.digest()), rule, shown, doubts);
    }

    /**
     * The ledger of a round whose responses are gone: with what is shown and no counts, for where one person answered these are
     * that person's sheet.
     */
    public TallyLedger withoutCounts() {
        return new TallyLedger(
                none(tally.roundId()).tally(), readFrom, readUntil, new TreeMap<>(), new TreeMap<>(), disclosed);
    }

    /** What is doubted after a count: what was before, and what has come up. */
    private static final class Doubts {
        private final SortedMap<UnitId, SortedMap<IntegrityFlag, Instant>> flags = new TreeMap<>();
        private final Instant at;

        Doubts(SortedMap<UnitId, SortedMap<IntegrityFlag, Instant>> before, Instant at) {
            before.forEach((unit, since) -> flags.put(unit, new TreeMap<>(since)));
            this.at = at;
        }

        void judge(UnitId unit, SortedMap<UnitId, Traces> traces) {
            IntegrityFlag.of(traces.getOrDefault(unit, Traces.NONE)).forEach(flag -> raise(unit, flag));
        }

        void burst(UnitId unit, long before, long now) {
            if (IntegrityFlag.BURST.isLit(now - before, now)) {
                raise(unit, IntegrityFlag.BURST);
            }
        }

        private void raise(UnitId unit, IntegrityFlag flag) {
            flags.computeIfAbsent(unit, u -> new TreeMap<>()).putIfAbsent(flag, at);
        }
    }

    /** While a round is open every released part is of one unit. */
    private SortedMap<UnitId, Released> shownUnits() {
        SortedMap<UnitId, Released> shown = new TreeMap<>();
        disclosed.released().forEach(part -> shown.put(part.units().first(), part));
        return shown;
    }

    private TallyLedger with(
            Tally counted,
            SortedMap<UnitId, Traces> traces,
            Instant from,
            Instant until,
            SortedMap<UnitId, Released> waiting,
            Optional<String> digest,
            DisclosureRule rule,
            List<Released> shown,
            Doubts doubts) {
        SortedMap<UnitId, Long> responses = new TreeMap<>();
        counted.units().forEach((unit, tally) -> responses.put(unit, tally.responses()));
        SortedMap<UnitId, PaperCount> paper = paper(counted, traces, rule);
        return new TallyLedger(
                counted,
                from,
                until,
                waiting,
                each(paper, PaperCount::untold, Map::isEmpty),
                new DisclosedTally(
                        counted.roundId(),
                        disclosed.number() + 1,
                        from,
                        digest,
                        rule.block(),
                        responses,
                        shown,
                        doubts.flags,
                        each(paper, PaperCount::told, PaperShare.NONE::equals)));
    }

    private SortedMap<UnitId, PaperCount> paper(Tally counted, SortedMap<UnitId, Traces> traces, DisclosureRule rule) {
        SortedMap<UnitId, PaperCount> paper = new TreeMap<>();
        disclosed
                .fromPaper()
                .forEach((unit, told) ->
                        paper.put(unit, new PaperCount(told, untold.getOrDefault(unit, new TreeMap<>()))));
        traces.forEach((unit, trace) -> paper.put(
                unit,
                paper.getOrDefault(unit, PaperCount.NONE)
                        .next(trace.sheets(), counted.unit(unit).responses(), rule)));
        return paper;
    }

    /** A part of each count, without those that are nothing. */
    private static <T> SortedMap<UnitId, T> each(
            SortedMap<UnitId, PaperCount> paper, Function<PaperCount, T> part, Predicate<T> isNothing) {
        SortedMap<UnitId, T> parts = new TreeMap<>();
        paper.forEach((unit, count) -> parts.put(unit, part.apply(count)));
        parts.values().removeIf(isNothing);
        return parts;
    }
}
