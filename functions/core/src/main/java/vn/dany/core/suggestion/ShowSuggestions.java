package vn.dany.core.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;

/** Shows what was written to those who may read it. */
public final class ShowSuggestions {

    /** With more units it is one query for all of them, each of which is then theirs or not. */
    private static final int QUERIES = 30;

    private final FindCampaign findCampaign;
    private final SuggestionStore store;
    private final ReleasedSuggestions released;
    private final Clock clock;

    public ShowSuggestions(
            FindCampaign findCampaign, SuggestionStore store, ReleasedSuggestions released, Clock clock) {
        this.findCampaign = findCampaign;
        this.store = store;
        this.released = released;
        this.clock = clock;
    }

    /**
     * What was written in the units that are {@code person}'s.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such campaign, or no unit of theirs in it
     */
    public Inbox show(Person person, CampaignId campaignId) {
        Campaign campaign = findCampaign.find(person, Right.READ_SUGGESTIONS, campaignId);
        return new Inbox(
                campaign,
                findCampaign.questionnaire(campaign).orElseThrow(),
                store.plan(campaignId),
                theirs(campaign),
                released.of(campaign.id()),
                LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE));
    }

    private List<Suggestion> theirs(Campaign campaign) {
        return campaign.unitIds().size() <= QUERIES
                ? campaign.unitIds().stream()
                        .flatMap(unit -> store.of(campaign.id(), unit).stream())
                        .toList()
                : store.of(campaign.id()).stream()
                        .filter(one -> campaign.unitIds().contains(one.unitId()))
                        .toList();
    }
}
