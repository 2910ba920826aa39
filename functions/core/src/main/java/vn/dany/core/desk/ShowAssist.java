package vn.dany.core.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.Standing;
import vn.dany.core.disclosure.PaperShare;
import vn.dany.core.entry.Entry;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.Registry;
import vn.dany.core.staff.OpenPaperBatch;
import vn.dany.core.unit.UnitId;

/** Shows a unit's codes and its numbers to those who help there. */
public final class ShowAssist {

    private static final Comparator<Entry> WHOLE_FIRST =
            Comparator.comparing((Entry entry) -> !entry.isWholeUnit()).thenComparing(Entry::placement);

    private final FindCampaign findCampaign;
    private final ShowDesk showDesk;
    private final Registry registry;
    private final Clock clock;

    public ShowAssist(FindCampaign findCampaign, ShowDesk showDesk, Registry registry, Clock clock) {
        this.findCampaign = findCampaign;
        this.showDesk = showDesk;
        this.registry = registry;
        this.clock = clock;
    }

    /**
     * What is shown in one unit of a campaign.
     *
     * @throws ProblemException with NotInScope if there is no such campaign, or its codes in the unit are not theirs
     */
    public Assist show(Person person, CampaignId campaignId, UnitId unitId) {
        Instant now = clock.instant();
        Campaign campaign = find(person, campaignId, unitId).seenBy(unitId);
        Round round = round(campaign.at(now));
        Desk desk = showDesk.show(person, round.id());
        List<Entry> good = registry.entries(campaign.id()).stream()
                .filter(entry -> entry.unitId().equals(unitId) && !entry.isRevoked())
                .toList();
        return new Assist(
                campaign,
                round,
                now,
                desk.pace().units().stream()
                        .filter(unit -> unit.progress().unit().id().equals(unitId))
                        .findFirst()
                        .orElseThrow(ProblemException::notInScope),
                desk.progress().countedAt(),
                desk.progress().fromPaper().getOrDefault(unitId, PaperShare.NONE),
                good.stream()
                        .filter(entry -> !entry.isForPaper())
                        .sorted(WHOLE_FIRST)
                        .toList(),
                good.stream()
                        .filter(Entry::isForPaper)
                        .sorted(Comparator.comparingInt(
                                        (Entry entry) -> entry.placement().length())
                                .thenComparing(Entry::placement))
                        .toList(),
                !campaign.at(now).isOver() && OpenPaperBatch.mayOpen(person, campaign, unitId, findCampaign.register()),
                findCampaign
                        .questionnaire(campaign)
                        .orElseThrow()
                        .askedIn(findCampaign.register().unit(unitId).type()),
                findCampaign.all(person, Right.READ_KITS).stream()
                        .filter(other -> !other.id().equals(campaignId)
                                && other.unitIds().contains(unitId)
                                && !other.seenBy(unitId).at(now).isOver())
                        .toList());
    }

    private Campaign find(Person person, CampaignId campaignId, UnitId unitId) {
        Campaign campaign = findCampaign.find(person, Right.READ_KITS, campaignId);
        if (!campaign.unitIds().contains(unitId)) {
            throw ProblemException.notInScope();
        }
        return campaign;
    }

    private static Round round(Standing standing) {
        return standing.match(new Standing.Cases<>(
                notYetOpen -> notYetOpen.next(),
                open -> open.round(),
                between -> between.next(),
                closed -> closed.last()));
    }
}
