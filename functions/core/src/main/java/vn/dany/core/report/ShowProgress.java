package vn.dany.core.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.disclosure.PaperShare;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** Shows how far a round is, by district and unit. */
public final class ShowProgress {

    private final FindCampaign findCampaign;
    private final DisclosedTallies disclosed;
    private final Headcounts headcounts;

    public ShowProgress(FindCampaign findCampaign, DisclosedTallies disclosed, Headcounts headcounts) {
        this.findCampaign = findCampaign;
        this.disclosed = disclosed;
        this.headcounts = headcounts;
    }

    /**
     * The progress of a round in the units that are {@code person}'s, as of its last count.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such round, or no unit of theirs in it
     */
    public Progress show(Person person, RoundId roundId) {
        Campaign campaign = findCampaign.find(person, Right.READ_PROGRESS, roundId);
        Round round = campaign.round(roundId.number()).orElseThrow();
        UnitRegister register = findCampaign.register();
        Optional<DisclosedTally> tally = disclosed.latest(roundId);
        Map<UnitId, Integer> declared = headcounts.of(campaign.id());
        Map<UnitId, List<UnitProgress>> byParent = new LinkedHashMap<>();
        for (UnitId id : campaign.unitIds()) {
            AdministrativeUnit unit = register.unit(id);
            long responses = tally.map(t -> t.responses(id)).orElse(0L);
            OptionalInt headcount =
                    declared.containsKey(id) ? OptionalInt.of(declared.getOrDefault(id, 0)) : OptionalInt.empty();
            byParent.computeIfAbsent(unit.parent().orElse(id), p -> new ArrayList<>())
                    .add(new UnitProgress(unit, responses, headcount));
        }
        List<Progress.Group> groups = new ArrayList<>();
        byParent.forEach((parent, units) ->
                groups.add(new Progress.Group(together(register.unit(parent), units), List.copyOf(units))));
        UnitProgress whole = together(
                register.smallestAround(campaign.unitIds()),
                groups.stream().map(Progress.Group::head).toList());
        return new Progress(
                campaign,
                round,
                tally.map(DisclosedTally::countedAt),
                whole,
                groups,
                fromPaper(tally, campaign),
                tally.map(counted -> flags(counted, findCampaign.questionnaire(campaign, round), groups))
                        .orElseGet(TreeMap::new));
    }

    private static SortedMap<UnitId, PaperShare> fromPaper(Optional<DisclosedTally> tally, Campaign campaign) {
        SortedMap<UnitId, PaperShare> theirs = new TreeMap<>();
        tally.ifPresent(counted -> theirs.putAll(counted.fromPaper()));
        theirs.keySet().retainAll(campaign.unitIds());
        return theirs;
    }

    /** What the tally doubts, and what can be told from what is shown. */
    private static SortedMap<UnitId, SortedMap<IntegrityFlag, Instant>> flags(
            DisclosedTally tally, Optional<Questionnaire> asked, List<Progress.Group> groups) {
        Doubts doubts = new Doubts(tally, asked);
        SortedMap<UnitId, SortedMap<IntegrityFlag, Instant>> flags = new TreeMap<>();
        for (Progress.Group group : groups) {
            for (UnitProgress unit : group.units()) {
                UnitId id = unit.unit().id();
                SortedMap<IntegrityFlag, Instant> up = doubts.of(
                        id, unit.headcount().isPresent() ? unit.headcount().getAsInt() : null);
                if (!up.isEmpty()) {
                    flags.put(id, up);
                }
            }
        }
        return flags;
    }

    private static UnitProgress together(AdministrativeUnit head, List<UnitProgress> units) {
        long responses = units.stream().mapToLong(UnitProgress::responses).sum();
        boolean complete = units.stream().allMatch(unit -> unit.headcount().isPresent());
        OptionalInt headcount = complete
                ? OptionalInt.of(units.stream()
                        .mapToInt(unit -> unit.headcount().orElse(0))
                        .sum())
                : OptionalInt.empty();
        return new UnitProgress(head, responses, headcount);
    }
}
