package vn.dany.core.response;

import java.time.Instant;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.EntryCode;

/**
 * Issued with a page; makes sending twice safe.
 *
 * @param issuedAt when the page was opened, to the second
 * @param nonce 128 random bits; never stored
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; verification happens on the signed text
public record SubmissionKey(RoundId roundId, EntryCode entryCode, Instant issuedAt, byte[] nonce) {

    /** The one place in the store that every retry of this key hits. */
    public ResponseKey responseKey() {
        return ResponseKey.of(roundId, nonce);
    }
}
