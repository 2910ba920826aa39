package vn.dany.core.response;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.digest.HmacSha256;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;

/**
 * Signs and verifies submission keys. Text form: base64url of round number (1 byte), issuedAt (8 bytes, epoch seconds),
 * nonce (16 bytes) and MAC (16 bytes). The MAC covers round, entry code, issuedAt and nonce under a key derived for the
 * round from the campaign's master secret.
 */
public final class SubmissionKeys {

    /** Bytes of the nonce. */
    public static final int NONCE_BYTES = 16;

    private static final int SIGNED_BYTES = 1 + 8 + NONCE_BYTES;
    private static final int MAC_BYTES = 16;
    private static final int TEXT_LENGTH = 55;

    private final Secrets secrets;

    public SubmissionKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The signed text of a new key; {@code nonce} must be {@link #NONCE_BYTES} strong random bytes. */
    public String issue(Campaign campaign, Round round, EntryCode entryCode, Instant issuedAt, byte[] nonce) {
        byte[] signed = ByteBuffer.allocate(SIGNED_BYTES)
                .put((byte) round.id().number())
                .putLong(issuedAt.getEpochSecond())
                .put(nonce)
                .array();
        byte[] whole = ByteBuffer.allocate(SIGNED_BYTES + MAC_BYTES)
                .put(signed)
                .put(mac(campaign, round.id(), entryCode, signed))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** The key behind {@code text}; empty if it was not issued for this campaign and entry code, or altered. */
    public Optional<SubmissionKey> verify(Campaign campaign, EntryCode entryCode, String text) {
        if (text.length() != TEXT_LENGTH) {
            return Optional.empty();
        }
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        // The last character has two bits to spare; a key has one spelling only.
        if (!Base64.getUrlEncoder().withoutPadding().encodeToString(whole).equals(text)) {
            return Optional.empty();
        }
        int number = whole[0];
        if (campaign.round(number).isEmpty()) {
            return Optional.empty();
        }
        byte[] signed = Arrays.copyOf(whole, SIGNED_BYTES);
        RoundId roundId = new RoundId(campaign.id(), number);
        byte[] expected = mac(campaign, roundId, entryCode, signed);
        if (!MessageDigest.isEqual(expected, Arrays.copyOfRange(whole, SIGNED_BYTES, whole.length))) {
            return Optional.empty();
        }
        ByteBuffer parts = ByteBuffer.wrap(signed, 1, SIGNED_BYTES - 1);
        Instant issuedAt = Instant.ofEpochSecond(parts.getLong());
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        return Optional.of(new SubmissionKey(roundId, entryCode, issuedAt, nonce));
    }

    /**
     * The key of a form of {@code entrance}; empty if it was not issued for its campaign and code, or only after the code
     * was withdrawn.
     */
    public Optional<SubmissionKey> verify(Entrance entrance, String text) {
        Entry entry = entrance.entry();
        return verify(entrance.campaign(), entry.code(), text).filter(key -> entry.opened(key.issuedAt()));
    }

    /**
     * The id under which contact details left with this key are kept: the same at every retry, and without the secret
     * nothing leads from it to the response.
     */
    public String contactId(Campaign campaign, SubmissionKey key) {
        byte[] secret = HmacSha256.of(secrets.master(campaign.secretVersion()), "contact|" + key.roundId());
        byte[] mac = HmacSha256.of(secret, key.responseKey().digest());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, MAC_BYTES));
    }

    private byte[] mac(Campaign campaign, RoundId roundId, EntryCode entryCode, byte[] signed) {
        byte[] roundKey = HmacSha256.of(secrets.master(campaign.secretVersion()), "submission-key|" + roundId);
        byte[] code = HmacSha256.of(roundKey, entryCode.value());
        return Arrays.copyOf(HmacSha256.of(code, signed), MAC_BYTES);
    }
}
