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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.Conversion;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** Gives the results of a round by the boundaries of today. */
public final class ConvertResults {

    private final FindCampaign findCampaign;
    private final Registry registry;
    private final DisclosedTallies disclosed;
    private final Clock clock;

    public ConvertResults(FindCampaign findCampaign, Registry registry, DisclosedTallies disclosed, Clock clock) {
        this.findCampaign = findCampaign;
        this.registry = registry;
        this.disclosed = disclosed;
        this.clock = clock;
    }

    /**
     * How many responses each unit of today has from the surveyed units that are {@code person}'s.
     *
     * @throws ProblemException with NotInScope if there is no such round, or no unit of theirs in it
     */
    public ConvertedResults show(Person person, RoundId roundId) {
        Asked asked = asked(person, roundId);
        Conversion<Set<UnitId>> converted = converted(asked, asked.surveyed());
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
                asked.responses(asked.surveyed()),
                lines,
                undivided);
    }

    /**
     * Which unit of today each surveyed unit is in; empty if nothing has changed since they were asked.
     *
     * @throws ProblemException likewise
     */
    public Optional<ConvertedUnits> units(Person person, RoundId roundId) {
        return ConvertedUnits.of(show(person, roundId), findCampaign.register());
    }

    /**
     * What may be seen of a unit of today: what is released of the surveyed units that are in it.
     *
     * @throws ProblemException with NotInScope if there is no such round, no surveyed unit is in {@code unitId} today, or
     *     not all of those are {@code person}'s
     */
    public Results show(Person person, RoundId roundId, UnitId unitId) {
        Asked asked = asked(person, roundId);
        Set<UnitId> from = within(unitId, asked, asked.surveyed());
        if (from.isEmpty() || !from.equals(within(unitId, asked, asked.everywhere()))) {
            throw ProblemException.notInScope();
        }
        return Results.of(
                asked.campaign(),
                asked.round(),
                asked.questionnaire(),
                asked.register().unit(unitId),
                asked.tally(),
                from);
    }

    private Set<UnitId> within(UnitId unitId, Asked asked, Set<UnitId> surveyed) {
        Set<UnitId> from = new TreeSet<>();
        converted(asked, surveyed).units().forEach((today, units) -> {
            if (asked.register().isWithin(today, unitId)) {
                from.addAll(units);
            }
        });
        return from;
    }

    /**
     * What was asked.
     *
     * @param everywhere the surveyed units, those that have left the campaign since too
     * @param surveyed those of them that are theirs
     */
    private record Asked(
            Campaign campaign,
            Round round,
            Questionnaire questionnaire,
            UnitRegister register,
            Optional<DisclosedTally> tally,
            Set<UnitId> everywhere,
            Set<UnitId> surveyed) {

        long responses(Set<UnitId> units) {
            return tally.map(known -> known.of(units).responses()).orElse(0L);
        }
    }

    private Asked asked(Person person, RoundId roundId) {
        Campaign theirs = findCampaign.find(person, Right.READ_RESULTS, roundId);
        Campaign whole = registry.campaign(theirs.id()).orElseThrow(ProblemException::notInScope);
        UnitRegister register = findCampaign.register();
        Optional<DisclosedTally> tally = disclosed.latest(roundId);
        // A code's unit may have left the campaign since; what was counted there counts all the same.
        Set<UnitId> everywhere = new TreeSet<>(whole.unitIds());
        tally.ifPresent(known -> everywhere.addAll(known.responses().keySet()));
        Predicate<UnitId> isTheirs = person.theirs(Right.READ_RESULTS, whole, register);
        return new Asked(
                theirs,
                theirs.round(roundId.number()).orElseThrow(),
                registry.questionnaire(theirs.questionnaire()).orElseThrow(ProblemException::notInScope),
                register,
                tally,
                everywhere,
                everywhere.stream().filter(isTheirs).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The surveyed units by the unit of today they are in. */
    private Conversion<Set<UnitId>> converted(Asked asked, Set<UnitId> units) {
        Map<UnitId, Set<UnitId>> surveyed = new TreeMap<>();
        units.forEach(id -> surveyed.put(id, Set.of(id)));
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
}
