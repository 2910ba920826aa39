package vn.dany.core.publish;

import java.util.List;
import java.util.Optional;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.PlanFinding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.order.OrderKit;
import vn.dany.core.registry.RegistryWriter;

/**
 * Publishes what staff have planned, with all that follows: the campaign, the end of its draft, the order of its kit. The
 * plan is a draft until the last step, also where it never was one before; each step may be taken twice, and where this
 * ends in between, doing it again finishes it.
 */
public final class PublishDraft {

    private final PublishPlan publishPlan;
    private final RegistryWriter writer;
    private final CampaignDrafts drafts;
    private final OrderKit orderKit;

    public PublishDraft(PublishPlan publishPlan, RegistryWriter writer, CampaignDrafts drafts, OrderKit orderKit) {
        this.publishPlan = publishPlan;
        this.writer = writer;
        this.drafts = drafts;
        this.orderKit = orderKit;
    }

    /** What stands against beginning {@code plan} as a new one: its id, unless this is the very plan that has it. */
    public List<Finding> againstBeginning(CampaignPlan plan) {
        return CampaignId.parse(plan.id())
                .filter(id -> !drafts.find(id).equals(Optional.of(plan)))
                .filter(id -> writer.latest(id).isPresent() || drafts.find(id).isPresent())
                .map(id -> List.of(Finding.at("id", PlanFinding.ID_TAKEN)))
                .orElse(List.of());
    }

    /**
     * What came of it: refused with every problem, or published and followed by the rest.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if {@code by} edits no campaigns
     */
    public Verdict<Campaign> publish(CampaignPlan plan, Person by) {
        by.require(Right.EDIT_CAMPAIGNS);
        Verdict<Campaign> verdict = publishPlan.publish(
                plan, by.identity(), () -> CampaignId.parse(plan.id()).ifPresent(id -> drafts.keep(id, plan)));
        verdict.sound().map(Campaign::id).ifPresent(id -> {
            orderKit.order(id);
            // Last: as long as the draft is there, somebody is reminded that this is not done.
            drafts.discard(id);
        });
        return verdict;
    }
}
