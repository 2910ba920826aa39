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
        /** No counted response has it; whether anybody was given it is told to who comes from the receipt itself. */
        NO_RECEIPT,
        /** It is one of the trial, whose responses are not counted. */
        TRIAL,
        /** Its response is among the counted ones. */
        COUNTED,
        /** Its response was received; not every round of the campaign is frozen yet. */
        RECEIVED,
        /**
         * Every round is frozen, one of them before there were archives: its response is in none that can be checked, and
         * no more will ever be known.
         */
        BEFORE_ARCHIVES,
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
     * What may be said of the code. That it is genuine is only said to who names the entry code it was given out by: of all
     * codes of a campaign one or other might take an invented receipt for its own.
     *
     * @param from the entry code, as its receipt's page names it; may be empty or anything else
     * @throws ProblemException with PageNotFound if no such campaign is published
     */
    public Finding check(CampaignId campaignId, String typed, String from) {
        Campaign campaign = campaign(campaignId);
        Optional<ReceiptCode> parsed = ReceiptCode.parse(typed);
        if (parsed.isEmpty()) {
            return new Finding(campaign, Verdict.NO_RECEIPT, Optional.empty());
        }
        ReceiptCode code = parsed.get();
        Optional<EntryCode> entry = EntryCode.parse(from)
                .flatMap(registry::entry)
                .filter(one -> one.campaignId().equals(campaignId))
                .map(Entry::code);
        boolean genuine =
                entry.flatMap(one -> receipts.verify(campaign, one, code)).isPresent();
        Optional<Round> round = campaign.rounds().stream()
                .filter(CheckReceipt::isSettled)
                .filter(one -> counted.contains(one.id(), receipts.mark(campaign, one.id(), code)))
                .filter(one -> genuine || isIssued(campaign, code))
                .findFirst();
        if (round.isPresent()) {
            return new Finding(campaign, Verdict.COUNTED, round);
        }
        if (genuine) {
            return new Finding(campaign, uncounted(campaign), Optional.empty());
        }
        boolean trial =
                entry.flatMap(one -> receipts.verifyTrial(campaign, one, code)).isPresent();
        return new Finding(campaign, trial ? Verdict.TRIAL : Verdict.NO_RECEIPT, Optional.empty());
    }

    /** What is said of a receipt whose response was found in no round. */
    private static Verdict uncounted(Campaign campaign) {
        if (campaign.rounds().stream().allMatch(CheckReceipt::isSettled)) {
            return Verdict.NOT_COUNTED;
        }
        return campaign.rounds().stream().allMatch(round -> isSettled(round) || isBeforeArchives(round))
                ? Verdict.BEFORE_ARCHIVES
                : Verdict.RECEIVED;
    }

    private static boolean isBeforeArchives(Round round) {
        return round.frozen().filter(freeze -> freeze.archive().isEmpty()).isPresent();
    }

    /** Whether it is known of each receipt whether it was counted in the round. */
    private static boolean isSettled(Round round) {
        return round.frozen()
                .filter(freeze -> freeze.published() && freeze.archive().isPresent())
                .isPresent();
    }

    /** Whether any entry code of the campaign gave it, withdrawn ones too; asked only of what is among the counted. */
    private boolean isIssued(Campaign campaign, ReceiptCode code) {
        return registry.entries(campaign.id()).stream()
                .anyMatch(entry -> receipts.verify(campaign, entry.code(), code).isPresent());
    }
}
