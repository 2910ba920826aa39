package vn.dany.core.archive;

import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.Registry;
import vn.dany.core.response.ReceiptCode;
import vn.dany.core.response.Receipts;

/**
 * Says of a receipt code whether its response is among those a round was frozen with. It reads no response, so it can tell
 * nothing about one; and a code that nobody was given is no receipt, whatever was counted.
 */
public final class CheckReceipt {

    private final Registry registry;
    private final Receipts receipts;
    private final CountedReceipts counted;

    public CheckReceipt(Registry registry, Receipts receipts, CountedReceipts counted) {
        this.registry = registry;
        this.receipts = receipts;
        this.counted = counted;
    }

    /** What may be said of a code. */
    public enum Verdict {
        /** Nobody was given it in this campaign. */
        NO_RECEIPT,
        /** It is one of the trial, whose responses are not counted. */
        TRIAL,
        /** Its response is among the counted ones. */
        COUNTED,
        /** Its response was received; not every round of the campaign is frozen yet. */
        RECEIVED,
        /** Every round is frozen, and its response is in none. */
        NOT_COUNTED
    }

    /**
     * What was found.
     *
     * @param round the round its response was counted in, if it was
     */
    public record Finding(Campaign campaign, Verdict verdict, Optional<Round> round) {}

    /** The campaign alone, for a page that asks for a code. */
    public Campaign campaign(CampaignId campaignId) {
        return registry.campaign(campaignId)
                .orElseThrow(() -> new ProblemException(Problem.of(Problem.Code.PAGE_NOT_FOUND)));
    }

    /**
     * What may be said of the code.
     *
     * @throws ProblemException with PageNotFound if no such campaign is published
     */
    public Finding check(CampaignId campaignId, String typed) {
        Campaign campaign = campaign(campaignId);
        Optional<ReceiptCode> code = ReceiptCode.parse(typed);
        if (code.isEmpty() || !isGenuine(campaign, code.get(), receipts::verify)) {
            boolean trial = code.filter(one -> isGenuine(campaign, one, receipts::verifyTrial))
                    .isPresent();
            return new Finding(campaign, trial ? Verdict.TRIAL : Verdict.NO_RECEIPT, Optional.empty());
        }
        Optional<Round> round = campaign.rounds().stream()
                .filter(CheckReceipt::isSettled)
                .filter(one -> counted.contains(one.id(), receipts.mark(campaign, one.id(), code.get())))
                .findFirst();
        Verdict missing =
                campaign.rounds().stream().allMatch(CheckReceipt::isSettled) ? Verdict.NOT_COUNTED : Verdict.RECEIVED;
        return new Finding(campaign, round.isPresent() ? Verdict.COUNTED : missing, round);
    }

    /** Whether it is known of each receipt whether it was counted in the round. */
    private static boolean isSettled(Round round) {
        return round.frozen()
                .filter(freeze -> freeze.published() && freeze.archive().isPresent())
                .isPresent();
    }

    /** A code tells not where it was given out: it is one if any entry code of the campaign gave it, withdrawn ones too. */
    private boolean isGenuine(Campaign campaign, ReceiptCode code, Verifying verifying) {
        return registry.entries(campaign.id()).stream()
                .map(Entry::code)
                .anyMatch(entry -> verifying.verify(campaign, entry, code).isPresent());
    }

    private interface Verifying {
        Optional<ReceiptCode> verify(Campaign campaign, EntryCode entry, ReceiptCode code);
    }
}
