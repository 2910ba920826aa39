package vn.dany.core.desk;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.report.Pace;
import vn.dany.core.report.Progress;
import vn.dany.core.report.ShowProgress;
import vn.dany.core.report.UnitProgress;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** Shows a round to those who run it, from one tally, one series of counts and what staff have noted. */
public final class ShowDesk {

    private final ShowProgress showProgress;
    private final FindCampaign findCampaign;
    private final DisclosedTallies disclosed;
    private final DeskStore store;
    private final Clock clock;

    public ShowDesk(
            ShowProgress showProgress,
            FindCampaign findCampaign,
            DisclosedTallies disclosed,
            DeskStore store,
            Clock clock) {
        this.showProgress = showProgress;
        this.findCampaign = findCampaign;
        this.disclosed = disclosed;
        this.store = store;
        this.clock = clock;
    }

    /**
     * The round as of now, in the units of {@code person}.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such round, or nothing of it is theirs
     */
    public Desk show(Person person, RoundId roundId) {
        Progress progress = showProgress.show(person, roundId);
        Campaign campaign = progress.campaign();
        UnitRegister register = findCampaign.register();
        DeskPlan plan = store.plan(campaign.id());
        Set<UnitId> shown = progress.units().stream()
                .map(UnitProgress::unit)
                .map(unit -> unit.id())
                .collect(Collectors.toSet());
        SortedMap<String, List<UnitId>> lists = lists(campaign.id(), shown);
        return new Desk(
                progress,
                Pace.of(progress, disclosed.series(roundId), register, plan.target(), clock.instant()),
                plan,
                store.pushes(roundId).stream()
                        .filter(push -> shown.contains(push.unitId()))
                        .toList(),
                store.notes(roundId).stream()
                        .filter(note -> shown.contains(note.unitId()))
                        .toList(),
                lists,
                lists.getOrDefault(person.identity(), List.of()),
                Set.copyOf(person.units(Right.PUSH, campaign, register)),
                Set.copyOf(person.units(Right.READ_RESULTS, campaign, register)));
    }

    /**
     * Who looks after which of the units that {@code person} may urge, by identity.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such campaign, or nothing of it is theirs
     */
    public SortedMap<String, List<UnitId>> lists(Person person, CampaignId campaignId) {
        return lists(
                campaignId,
                Set.copyOf(findCampaign.find(person, Right.PUSH, campaignId).unitIds()));
    }

    private SortedMap<String, List<UnitId>> lists(CampaignId campaignId, Set<UnitId> shown) {
        SortedMap<String, List<UnitId>> lists = new TreeMap<>();
        store.lists(campaignId).forEach((identity, units) -> {
            List<UnitId> theirs = units.stream().filter(shown::contains).toList();
            if (!theirs.isEmpty()) {
                lists.put(identity, theirs);
            }
        });
        return lists;
    }
}
