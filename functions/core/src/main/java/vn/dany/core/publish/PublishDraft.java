package vn.dany.core.publish;

import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.finding.Verdict;
import vn.dany.core.order.OrderKit;

/**
 * Publishes what staff have planned, with all that follows: the campaign, the end of its draft, the order of its kit.
 * Each step may be taken twice; where this ends in between, doing it again finishes it.
 */
public final class PublishDraft {

    private final PublishPlan publishPlan;
    private final CampaignDrafts drafts;
    private final OrderKit orderKit;

    public PublishDraft(PublishPlan publishPlan, CampaignDrafts drafts, OrderKit orderKit) {
        this.publishPlan = publishPlan;
        this.drafts = drafts;
        this.orderKit = orderKit;
    }

    /** What came of it: refused with every problem, or published and followed by the rest. */
    public Verdict<Campaign> publish(CampaignPlan plan, String by) {
        Verdict<Campaign> verdict = publishPlan.publish(plan, by);
        verdict.sound().map(Campaign::id).ifPresent(id -> {
            orderKit.order(id);
            // Last: as long as the draft is there, somebody is reminded that this is not done.
            drafts.discard(id);
        });
        return verdict;
    }
}
