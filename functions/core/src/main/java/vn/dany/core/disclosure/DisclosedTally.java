package vn.dany.core.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * What may be seen of a round: how many responses each unit has, and the answers that are released. All that pages,
 * workbooks and reports know of a round's answers.
 *
 * @param number grows with every state of the round; two states with one number are equal
 * @param countedAt when the count of {@code responses} began
 * @param digest that of the complete tally once the round is frozen, empty before: what is released is then final
 * @param block how many responses a block has at least
 * @param responses how many responses each unit has; units without one are absent
 * @param released in the order of the first unit of each, which is how those of a unit are found
 * @param flags doubts about units, with the count at which each came up; once up, it stays
 * @param fromPaper how many were filled in on paper, of units of which that is told
 */
public record DisclosedTally(
        RoundId roundId,
        long number,
        Instant countedAt,
        Optional<String> digest,
        int block,
        SortedMap<UnitId, Long> responses,
        List<Released> released,
        SortedMap<UnitId, SortedMap<IntegrityFlag, Instant>> flags,
        SortedMap<UnitId, PaperShare> fromPaper) {

    public DisclosedTally {
        responses = Collections.unmodifiableSortedMap(new TreeMap<>(responses));
        released = released.stream()
                .sorted(Comparator.comparing(part -> part.units().first()))
                .toList();
        SortedMap<UnitId, SortedMap<IntegrityFlag, Instant>> up = new TreeMap<>();
        flags.forEach((unit, since) -> up.put(unit, Collections.unmodifiableSortedMap(new TreeMap<>(since))));
        flags = Collections.unmodifiableSortedMap(up);
        fromPaper = Collections.unmodifiableSortedMap(new TreeMap<>(fromPaper));
    }

    /** A state of which nothing is told from paper. */
    public DisclosedTally(
            RoundId roundId,
            long number,
            Instant countedAt,
            Optional<String> digest,
            int block,
            SortedMap<UnitId, Long> responses,
            List<Released> released,
            SortedMap<UnitId, SortedMap<IntegrityFlag, Instant>> flags) {
        this(roundId, number, countedAt, digest, block, responses, released, flags, new TreeMap<>());
    }

    /** A state about which there are no doubts, and of which nothing is told from paper. */
    public DisclosedTally(
            RoundId roundId,
            long number,
            Instant countedAt,
            Optional<String> digest,
            int block,
            SortedMap<UnitId, Long> responses,
            List<Released> released) {
        this(roundId, number, countedAt, digest, block, responses, released, new TreeMap<>());
    }

    /** A round that was never counted. */
    static DisclosedTally none(RoundId roundId) {
        return new DisclosedTally(
                roundId, 0, Instant.EPOCH, Optional.empty(), DisclosureRule.LEAST, new TreeMap<>(), List.of());
    }

    /**
     * What may be seen of the same state by a coarser rule: each answer in a sum of whole parts that is a block of that
     * rule, or not at all. Doubts about units and how many were filled in on paper are left out.
     */
    public DisclosedTally coarser(DisclosureRule rule, UnitRegister register) {
        return new DisclosedTally(
                roundId,
                number,
                countedAt,
                digest,
                Math.max(block, rule.block()),
                responses,
                new Pools(rule, register, countedAt).coarser(released));
    }

    /** Whether this is what the round ended with. */
    public boolean isFinal() {
        return digest.isPresent();
    }

    /** Whether this state of the same round came after {@code other}; nothing comes after what the round ended with. */
    public boolean isAfter(DisclosedTally other) {
        return !other.isFinal() && (isFinal() || number > other.number);
    }

    /** How many responses there are in all. */
    public long total() {
        return responses.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many responses one unit has. */
    public long responses(UnitId unit) {
        return responses.getOrDefault(unit, 0L);
    }

    /** What is shown of {@code units} together: every released part that lies wholly within them. */
    public Shown of(Collection<UnitId> units) {
        Set<UnitId> scope = Set.copyOf(units);
        List<Released> parts = new ArrayList<>();
        // A part lies within them only if its first unit does: pages and documents ask for each of thousands of units.
        for (UnitId unit : scope) {
            for (int i = firstFrom(unit);
                    i < released.size() && released.get(i).units().first().equals(unit);
                    i++) {
                if (scope.containsAll(released.get(i).units())) {
                    parts.add(released.get(i));
                }
            }
        }
        return new Shown(
                scope.stream().mapToLong(this::responses).sum(),
                UnitTally.sum(parts.stream().map(Released::tally).toList()),
                block,
                parts.stream().map(Released::asOf).min(Comparator.naturalOrder()),
                parts.stream().map(Released::asOf).max(Comparator.naturalOrder()));
    }

    /** Where the parts begin whose first unit is {@code unit} or comes after it. */
    private int firstFrom(UnitId unit) {
        int from = 0;
        int to = released.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (released.get(middle).units().first().compareTo(unit) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
