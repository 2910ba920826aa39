package vn.dany.core.response;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.digest.HmacSha256;
import vn.dany.core.entry.CodeAlphabet;
import vn.dany.core.entry.EntryCode;

/**
 * Makes and verifies receipt codes. receiptId = 40 bits of HMAC(receipt secret, response key); the code is receiptId and
 * 24 bits of a MAC over entry code and receiptId. It verifies itself: showing a receipt reads nothing, and a code that
 * somebody made up, with whatever receiptId and the right check character, passes with a chance of one in 2^24, about
 * 17 million.
 */
public final class Receipts {

    private static final int MAC_BITS = 24;
    private static final long SECONDS_PER_HOUR = 3600;

    private final Secrets secrets;

    public Receipts(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The receipt for a response; the same at every call. */
    public ReceiptCode issue(Campaign campaign, EntryCode entryCode, ResponseKey key) {
        return code(secret(campaign, key.roundId().isTrial()), entryCode, id(campaign, key));
    }

    /** The 40 bits by which receipts name a response; without the secret nothing leads from them to it. */
    public long id(Campaign campaign, ResponseKey key) {
        return id(secret(campaign, key.roundId().isTrial()), key);
    }

    /** The same bits of a receipt; those of one that is not genuine name nothing. */
    public static long id(ReceiptCode code) {
        return CodeAlphabet.decode(code.value()) >>> MAC_BITS;
    }

    private static long id(byte[] secret, ResponseKey key) {
        return bits(HmacSha256.of(secret, "id|" + key.roundId() + "|" + key.digest()), 40);
    }

    /**
     * What stands for the response's receipt in a list of those that were counted: 16 hexadecimal digits, from which
     * neither the receipt nor the response can be found without the secret.
     */
    public String mark(Campaign campaign, ResponseKey key) {
        byte[] secret = secret(campaign, false);
        return mark(secret, key.roundId(), id(secret, key));
    }

    /** The same for a receipt that was issued in the round; of any other, what is in no list. */
    public String mark(Campaign campaign, RoundId roundId, ReceiptCode code) {
        return mark(secret(campaign, false), roundId, id(code));
    }

    private static String mark(byte[] secret, RoundId roundId, long receiptId) {
        return String.format("%016x", bits(HmacSha256.of(secret, "counted|" + roundId + "|" + receiptId), 64));
    }

    /**
     * The code if it was issued for this entry code in a round that counts; empty for anything else,
     * a receipt of the trial too.
     */
    public Optional<ReceiptCode> verify(Campaign campaign, EntryCode entryCode, ReceiptCode code) {
        return verify(campaign, entryCode, code, false);
    }

    /** The same for receipts of the trial, and for no others. */
    public Optional<ReceiptCode> verifyTrial(Campaign campaign, EntryCode entryCode, ReceiptCode code) {
        return verify(campaign, entryCode, code, true);
    }

    private Optional<ReceiptCode> verify(Campaign campaign, EntryCode entryCode, ReceiptCode code, boolean trial) {
        return Optional.of(code(secret(campaign, trial), entryCode, id(code))).filter(code::equals);
    }

    private static ReceiptCode code(byte[] secret, EntryCode entryCode, long receiptId) {
        long mac = bits(HmacSha256.of(secret, "mac|" + entryCode + "|" + receiptId), MAC_BITS);
        return new ReceiptCode(CodeAlphabet.encode(receiptId << MAC_BITS | mac, ReceiptCode.LENGTH));
    }

    /**
     * A stamp that tells the hour of {@code moment}, rounded, on a receipt's address. The hour is kept nowhere else: it
     * stays with whoever holds the receipt.
     */
    public String stamp(Campaign campaign, ReceiptCode receipt, Instant moment) {
        long hour = moment.plus(Duration.ofMinutes(30)).getEpochSecond() / SECONDS_PER_HOUR;
        return Long.toString(hour, 36) + "-" + Long.toString(stampMac(campaign, receipt, hour), 36);
    }

    /** The hour on a stamp that was made for this receipt; empty for any other. */
    public Optional<Instant> hour(Campaign campaign, ReceiptCode receipt, String stamp) {
        try {
            long hour = Long.parseLong(stamp.substring(0, Math.max(0, stamp.indexOf('-'))), 36);
            return Optional.of(Instant.ofEpochSecond(Math.multiplyExact(hour, SECONDS_PER_HOUR)))
                    .filter(found -> stamp(campaign, receipt, found).equals(stamp));
        } catch (NumberFormatException | ArithmeticException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private long stampMac(Campaign campaign, ReceiptCode receipt, long hour) {
        return bits(HmacSha256.of(secret(campaign, false), "hour|" + receipt + "|" + hour), 40);
    }

    /** Of the trial's own, so that its receipts prove nothing about a round that counts. */
    private byte[] secret(Campaign campaign, boolean trial) {
        return HmacSha256.of(
                secrets.master(campaign.secretVersion()), (trial ? "trial-receipt|" : "receipt|") + campaign.id());
    }

    private static long bits(byte[] hash, int count) {
        return ByteBuffer.wrap(hash).getLong() >>> (64 - count);
    }
}
