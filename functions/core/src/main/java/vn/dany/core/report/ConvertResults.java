package vn.dany.core.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.Conversion;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** Gives the results of a round by the boundaries of today. */
public final class ConvertResults {

    private final Registry registry;
    private final DisclosedTallies disclosed;
    private final Clock clock;

    public ConvertResults(Registry registry, DisclosedTallies disclosed, Clock clock) {
        this.registry = registry;
        this.disclosed = disclosed;
        this.clock = clock;
    }

    /**
     * How many responses each unit of today has.
     *
     * @throws ProblemException with NotInScope if there is no such round
     */
    public ConvertedResults show(RoundId roundId) {
        Asked asked = asked(roundId);
        Conversion<Set<UnitId>> converted = converted(asked);
        List<ConvertedResults.Line> lines = converted.units().entrySet().stream()
                .map(entry -> new ConvertedResults.Line(
                        asked.register().unit(entry.getKey()),
                        asked.responses(entry.getValue()),
                        entry.getValue().stream()
                                .map(asked.register()::unit)
                                .sorted(NameOrder.OF_UNITS)
                                .toList()))
                .sorted(Comparator.comparing(ConvertedResults.Line::unit, NameOrder.OF_UNITS))
                .toList();
        List<ConvertedResults.Undivided> undivided = converted.undivided().entrySet().stream()
                .map(entry -> new ConvertedResults.Undivided(
                        asked.register().unit(entry.getKey()),
                        asked.responses(entry.getValue().total()),
                        entry.getValue().reason()))
                .sorted(Comparator.comparing(ConvertedResults.Undivided::unit, NameOrder.OF_UNITS))
                .toList();
        return new ConvertedResults(
                asked.campaign(),
                asked.round(),
                today(),
                asked.tally().map(DisclosedTally::countedAt),
                asked.tally().map(DisclosedTally::total).orElse(0L),
                lines,
                undivided);
    }

    /**
     * What may be seen of a unit of today: what is released of the surveyed units that are in it.
     *
     * @throws ProblemException with NotInScope if there is no such round, or no surveyed unit is in {@code unitId} today
     */
    public Results show(RoundId roundId, UnitId unitId) {
        Asked asked = asked(roundId);
        Set<UnitId> from = new TreeSet<>();
        converted(asked).units().forEach((today, surveyed) -> {
            if (asked.register().isWithin(today, unitId)) {
                from.addAll(surveyed);
            }
        });
        if (from.isEmpty()) {
            throw notInScope();
        }
        return Results.of(
                asked.campaign(),
                asked.round(),
                asked.questionnaire(),
                asked.register().unit(unitId),
                asked.tally(),
                from);
    }

    private record Asked(
            Campaign campaign,
            Round round,
            Questionnaire questionnaire,
            UnitRegister register,
            Optional<DisclosedTally> tally) {

        long responses(Set<UnitId> units) {
            return tally.map(known -> known.of(units).responses()).orElse(0L);
        }
    }

    private Asked asked(RoundId roundId) {
        Campaign campaign = registry.campaign(roundId.campaignId()).orElseThrow(ConvertResults::notInScope);
        return new Asked(
                campaign,
                campaign.round(roundId.number()).orElseThrow(ConvertResults::notInScope),
                registry.questionnaire(campaign.questionnaire()).orElseThrow(ConvertResults::notInScope),
                registry.register().orElseThrow(ConvertResults::notInScope),
                disclosed.latest(roundId));
    }

    /** The surveyed units by the unit of today they are in. */
    private Conversion<Set<UnitId>> converted(Asked asked) {
        Map<UnitId, Set<UnitId>> surveyed = new TreeMap<>();
        // A code's unit may have left the campaign since; what was counted there counts all the same.
        asked.campaign().unitIds().forEach(id -> surveyed.put(id, Set.of(id)));
        asked.tally().ifPresent(tally -> tally.responses().keySet().forEach(id -> surveyed.put(id, Set.of(id))));
        LocalDate countedOn = LocalDate.ofInstant(asked.round().window().opensAt(), CollectionWindow.ZONE);
        return Conversion.of(surveyed, asked.register(), countedOn, today(), ConvertResults::both);
    }

    private static Set<UnitId> both(Set<UnitId> one, Set<UnitId> other) {
        Set<UnitId> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE);
    }

    private static ProblemException notInScope() {
        return new ProblemException(Problem.of(Problem.Code.NOT_IN_SCOPE));
    }
}
