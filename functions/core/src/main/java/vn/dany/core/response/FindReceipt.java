package vn.dany.core.response;

import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.UnitId;

/**
 * Finds the entry code that a receipt belongs to, for somebody who has the receipt and knows the unit. Only the codes of
 * that unit are tried: among all of a campaign a code that somebody made up would pass two hundred times as often.
 */
public final class FindReceipt {

    private final Registry registry;
    private final Receipts receipts;

    public FindReceipt(Registry registry, Receipts receipts) {
        this.registry = registry;
        this.receipts = receipts;
    }

    /**
     * The code, withdrawn or not; empty if none of the unit's issued this receipt.
     *
     * @throws ProblemException with PageNotFound if no such campaign is published
     */
    public Optional<EntryCode> find(CampaignId campaignId, UnitId unitId, ReceiptCode receipt) {
        Campaign campaign = registry.campaign(campaignId)
                .orElseThrow(() -> new ProblemException(Problem.of(Problem.Code.PAGE_NOT_FOUND)));
        return registry.entries(campaignId).stream()
                .filter(entry -> entry.unitId().equals(unitId))
                .map(Entry::code)
                .filter(code -> receipts.verify(campaign, code, receipt)
                        .or(() -> receipts.verifyTrial(campaign, code, receipt))
                        .isPresent())
                .findFirst();
    }
}
