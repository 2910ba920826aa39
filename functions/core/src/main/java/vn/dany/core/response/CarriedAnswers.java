package vn.dany.core.response;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.digest.HmacSha256;

/**
 * Seals the answers that a page carries on from earlier pages, so that they come back as the server sent them: for one
 * submission key, under a secret of its round.
 */
public final class CarriedAnswers {

    private static final int SEAL_BYTES = 16;

    private final Secrets secrets;

    public CarriedAnswers(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The seal over {@code carried}; the order of the names does not matter. */
    public String seal(Campaign campaign, SubmissionKey key, Map<String, List<String>> carried) {
        byte[] secret = HmacSha256.of(secrets.master(campaign.secretVersion()), "carried|" + key.roundId());
        byte[] own = HmacSha256.of(secret, key.responseKey().digest());
        byte[] mac = HmacSha256.of(own, text(carried).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, SEAL_BYTES));
    }

    /** Whether {@code seal} was made for exactly these answers. */
    public boolean isIntact(Campaign campaign, SubmissionKey key, Map<String, List<String>> carried, String seal) {
        return MessageDigest.isEqual(
                seal(campaign, key, carried).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }

    /** Each name and value with its length, so that no two sets of answers run together to the same text. */
    private static String text(Map<String, List<String>> carried) {
        StringBuilder whole = new StringBuilder();
        new TreeMap<>(carried)
                .forEach((name, values) -> values.forEach(value -> {
                    // A browser sends line breaks as CRLF, whatever the page held.
                    String sent = value.replace("\r\n", "\n").replace('\r', '\n');
                    whole.append(name)
                            .append(' ')
                            .append(sent.length())
                            .append(' ')
                            .append(sent)
                            .append('\n');
                }));
        return whole.toString();
    }
}
