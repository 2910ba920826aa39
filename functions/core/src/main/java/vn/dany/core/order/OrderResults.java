package vn.dany.core.order;

import java.time.Clock;
import java.util.Optional;
import java.util.TreeMap;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.headcount.Headcounts;

/** Orders a document of a round's results from its newest count. Two people asking at once place one order. */
public final class OrderResults {

    private final FindCampaign findCampaign;
    private final DisclosedTallies disclosed;
    private final Headcounts headcounts;
    private final GatherFacts gatherFacts;
    private final OrderStore orders;
    private final Clock clock;

    public OrderResults(
            FindCampaign findCampaign,
            DisclosedTallies disclosed,
            Headcounts headcounts,
            GatherFacts gatherFacts,
            OrderStore orders,
            Clock clock) {
        this.findCampaign = findCampaign;
        this.disclosed = disclosed;
        this.headcounts = headcounts;
        this.gatherFacts = gatherFacts;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * The order that was placed; empty if the round was never counted, or has no archive the document could be made from, or
     * none any more.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such round, or {@code person} takes no
     *     results
     */
    public Optional<ResultsOrder> order(Person person, RoundId roundId, ResultsDocument document) {
        Optional<ResultsOrder> order =
                wanted(person, roundId, document).filter(wanted -> !isTooLate(person, roundId, document));
        order.ifPresent(orders::place);
        return order;
    }

    /**
     * The same order as it would be placed now, and nothing placed: looking whether a file is there must start no work.
     *
     * @throws vn.dany.core.problem.ProblemException likewise
     */
    public Optional<ResultsOrder> wanted(Person person, RoundId roundId, ResultsDocument document) {
        Campaign campaign = findCampaign.find(person, Right.TAKE_RESULTS, roundId);
        return disclosed
                .latest(roundId)
                .filter(tally -> !document.isOfFrozen() || (tally.isFinal() && isArchived(campaign, roundId)))
                .map(tally -> new ResultsOrder(
                        document,
                        tally,
                        new TreeMap<>(headcounts.of(roundId.campaignId())),
                        document.saysMore() ? gatherFacts.gather(person, document, tally) : ReportFacts.NONE));
    }

    /**
     * Whether the document is drawn from responses that are kept no longer: what was made of them before is all there will be.
     *
     * @throws vn.dany.core.problem.ProblemException likewise
     */
    public boolean isTooLate(Person person, RoundId roundId, ResultsDocument document) {
        return document.readsResponses()
                && findCampaign
                        .find(person, Right.TAKE_RESULTS, roundId)
                        .round(roundId.number())
                        .filter(round -> round.isPastRetention(clock.instant()))
                        .isPresent();
    }

    private static boolean isArchived(Campaign campaign, RoundId roundId) {
        return campaign.round(roundId.number())
                .flatMap(Round::frozen)
                .flatMap(Round.Freeze::archive)
                .isPresent();
    }
}
