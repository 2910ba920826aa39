package vn.dany.core.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.Registry;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.tally.TallyStore;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Conversion;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** Gives the results of a round by the boundaries of today. */
@Singleton
public final class ConvertResults {

    private final Registry registry;
    private final TallyStore tallies;
    private final Clock clock;

    @Inject
    public ConvertResults(Registry registry, TallyStore tallies, Clock clock) {
        this.registry = registry;
        this.tallies = tallies;
        this.clock = clock;
    }

    /**
     * A counted unit with its counts; the names of those it is made of are kept along, since small ones among them decide
     * what may be shown.
     */
    private record Counted(UnitTally tally, List<AdministrativeUnit> from, boolean anyTooSmall) {

        Counted plus(Counted other) {
            List<AdministrativeUnit> both = new ArrayList<>(from);
            both.addAll(other.from);
            return new Counted(tally.plus(other.tally), both, anyTooSmall || other.anyTooSmall);
        }
    }

    /**
     * How many responses each unit of today has.
     *
     * @throws ProblemException with NotInScope if there is no such round
     */
    public ConvertedResults show(RoundId roundId) {
        Asked asked = asked(roundId);
        Conversion<Counted> converted = converted(asked);
        List<ConvertedResults.Line> lines = converted.units().entrySet().stream()
                .map(entry -> new ConvertedResults.Line(
                        asked.register().unit(entry.getKey()),
                        entry.getValue().tally().responses(),
                        entry.getValue().from().stream()
                                .sorted(NameOrder.OF_UNITS)
                                .toList()))
                .sorted(Comparator.comparing(ConvertedResults.Line::unit, NameOrder.OF_UNITS))
                .toList();
        List<ConvertedResults.Undivided> undivided = converted.undivided().entrySet().stream()
                .map(entry -> new ConvertedResults.Undivided(
                        asked.register().unit(entry.getKey()),
                        entry.getValue().total().tally().responses(),
                        entry.getValue().reason()))
                .sorted(Comparator.comparing(ConvertedResults.Undivided::unit, NameOrder.OF_UNITS))
                .toList();
        return new ConvertedResults(
                asked.campaign(),
                asked.round(),
                today(),
                asked.snapshot().map(TallyStore.Snapshot::countedAt),
                asked.snapshot().map(snapshot -> snapshot.tally().responses()).orElse(0L),
                lines,
                undivided);
    }

    /**
     * What was answered in a unit of today. Shown from {@link Results#MINIMUM_CELL} responses on, and only if none of the
     * units it is made of had fewer: the difference to its neighbours would show what is hidden there.
     *
     * @throws ProblemException with NotInScope if there is no such round, or no surveyed unit is in {@code unitId} today
     */
    public Results show(RoundId roundId, UnitId unitId) {
        Asked asked = asked(roundId);
        SortedMap<UnitId, Counted> units = new TreeMap<>(converted(asked).units());
        units.keySet().removeIf(id -> !asked.register().isWithin(id, unitId));
        Counted counted = units.values().stream().reduce(Counted::plus).orElseThrow(ConvertResults::notInScope);
        long responses = counted.tally().responses();
        boolean shown = units.size() > 1 || responses >= Results.MINIMUM_CELL && !counted.anyTooSmall();
        return new Results(
                asked.campaign(),
                asked.round(),
                asked.questionnaire(),
                asked.register().unit(unitId),
                asked.snapshot().map(TallyStore.Snapshot::countedAt),
                responses,
                shown ? Optional.of(counted.tally()) : Optional.empty());
    }

    private record Asked(
            Campaign campaign,
            Round round,
            Questionnaire questionnaire,
            UnitRegister register,
            Optional<TallyStore.Snapshot> snapshot) {}

    private Asked asked(RoundId roundId) {
        Campaign campaign = registry.campaign(roundId.campaignId()).orElseThrow(ConvertResults::notInScope);
        return new Asked(
                campaign,
                campaign.round(roundId.number()).orElseThrow(ConvertResults::notInScope),
                registry.questionnaire(campaign.questionnaire()).orElseThrow(ConvertResults::notInScope),
                registry.register().orElseThrow(ConvertResults::notInScope),
                tallies.newest(roundId));
    }

    private Conversion<Counted> converted(Asked asked) {
        Map<UnitId, Counted> totals = new TreeMap<>();
        // A code's unit may have left the campaign since; what was counted there counts all the same.
        List<UnitId> ids = new ArrayList<>(asked.campaign().unitIds());
        asked.snapshot()
                .ifPresent(snapshot -> ids.addAll(snapshot.tally().units().keySet()));
        for (UnitId id : ids) {
            UnitTally tally =
                    asked.snapshot().map(snapshot -> snapshot.tally().unit(id)).orElse(UnitTally.EMPTY);
            boolean tooSmall = tally.responses() > 0 && tally.responses() < Results.MINIMUM_CELL;
            totals.put(id, new Counted(tally, List.of(asked.register().unit(id)), tooSmall));
        }
        LocalDate countedOn = LocalDate.ofInstant(asked.round().window().opensAt(), CollectionWindow.ZONE);
        return Conversion.of(totals, asked.register(), countedOn, today(), Counted::plus);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE);
    }

    private static ProblemException notInScope() {
        return new ProblemException(new Problem.NotInScope());
    }
}
