package vn.dany.core.response;

import java.util.Base64;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.digest.Sha256;

/**
 * Where a response is kept: derived from the submission key's nonce alone, so that a retry finds what was kept before.
 *
 * @param digest base64url of SHA-256(nonce), 43 characters
 */
public record ResponseKey(RoundId roundId, String digest) {

    /** The key for a nonce. */
    public static ResponseKey of(RoundId roundId, byte[] nonce) {
        return new ResponseKey(roundId, Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(nonce)));
    }

    /** Which of the round's 16 partitions holds it: the first nibble of the hash, 0 to 15. */
    public int bucket() {
        return (Base64.getUrlDecoder().decode(digest.substring(0, 4))[0] & 0xff) >>> 4;
    }
}
