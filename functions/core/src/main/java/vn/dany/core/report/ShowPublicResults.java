package vn.dany.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.Registry;

/** Shows everybody what staff have released of a campaign, and of nothing else whether there is any. */
public final class ShowPublicResults {

    private final Registry registry;
    private final PublicResultsStore store;

    public ShowPublicResults(Registry registry, PublicResultsStore store) {
        this.registry = registry;
        this.store = store;
    }

    /**
     * What was found.
     *
     * @param released the rounds of which there are results, in their order
     * @param results of the one that was asked for; empty if nothing of it is released
     */
    public record Found(Campaign campaign, List<Round> released, Optional<PublicResults> results) {

        public Found {
            released = List.copyOf(released);
        }
    }

    /**
     * The results of a round.
     *
     * @param number of the round; empty for the last one of which there are any
     * @throws ProblemException with PageNotFound if no such campaign is published
     */
    public Found show(CampaignId campaignId, Optional<Integer> number) {
        Campaign campaign = registry.campaign(campaignId)
                .orElseThrow(() -> new ProblemException(Problem.of(Problem.Code.PAGE_NOT_FOUND)));
        List<Round> released = new ArrayList<>(campaign.rounds().stream()
                .filter(round -> round.released().isPresent())
                .toList());
        Optional<Round> wanted = released.stream()
                .filter(round -> number.isEmpty() || number.get() == round.id().number())
                .reduce((first, last) -> last);
        return new Found(
                campaign,
                released,
                wanted.flatMap(round ->
                        store.find(round.id(), round.released().orElseThrow().results())));
    }
}
