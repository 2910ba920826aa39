package vn.dany.core.response;

import java.util.Arrays;
import java.util.Base64;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.digest.HmacSha256;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.unit.UnitId;

/**
 * Names suggestions by what a receipt and a response have in common, under a secret of the campaign: whoever has the
 * receipt finds the suggestion, and whoever reads the suggestions finds neither receipt nor response.
 */
public final class SuggestionIds {

    private static final int BYTES = 16;

    private final Secrets secrets;
    private final Receipts receipts;

    public SuggestionIds(Secrets secrets) {
        this.secrets = secrets;
        this.receipts = new Receipts(secrets);
    }

    /** The id of what was written with a response; the same at every call. */
    public String of(Campaign campaign, UnitId unitId, ResponseKey key) {
        return id(campaign, unitId, receipts.id(campaign, key));
    }

    /** The same for whoever has the response's receipt, which must be genuine and of a round that counts. */
    public String of(Campaign campaign, UnitId unitId, ReceiptCode receipt) {
        return id(campaign, unitId, Receipts.id(receipt));
    }

    /** The id of one text of a response where nobody looks up a reply: two of a response have nothing in common. */
    public String of(Campaign campaign, UnitId unitId, ResponseKey key, QuestionId text) {
        return id(campaign, unitId + "|" + text, receipts.id(campaign, key));
    }

    private String id(Campaign campaign, Object what, long receiptId) {
        byte[] secret = HmacSha256.of(secrets.master(campaign.secretVersion()), "suggestion|" + campaign.id());
        byte[] mac = HmacSha256.of(secret, what + "|" + receiptId);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, BYTES));
    }
}
