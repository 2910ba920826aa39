package vn.dany.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.ProblemException;

class SubmissionKeysTest {

    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final SubmissionKeys keys = new SubmissionKeys(new InMemorySecrets());
    private final Campaign campaign = Samples.fourRounds(new CampaignId("bon-dot"));
    private final Round round = campaign.rounds().get(1);
    private final EntryCode code = EntryCode.draw(new Random(1));
    private final Instant at = Samples.vietnam("2024-04-01T08:00");
    private final byte[] nonce = nonce(1);
    private final String key = keys.issue(campaign, round, code, at, nonce);

    @Test
    void issuedKey_isReadBack() {
        SubmissionKey read = keys.verify(campaign, code, key).orElseThrow();
        assertThat(read.roundId()).isEqualTo(round.id());
        assertThat(read.entryCode()).isEqualTo(code);
        assertThat(read.issuedAt()).isEqualTo(at);
        assertThat(read.nonce()).isEqualTo(nonce);
        assertThat(read.responseKey()).isEqualTo(ResponseKey.of(round.id(), nonce));
    }

    @Test
    void key_isSafeInAFormField() {
        assertThat(key).matches("[A-Za-z0-9_-]{55}");
    }

    @Test
    void everyFlippedBit_isRefused() {
        byte[] whole = Base64.getUrlDecoder().decode(key);
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(flipped);
            assertThat(keys.verify(campaign, code, text)).as("bit " + bit).isEmpty();
        }
    }

    @Test
    void everyOtherCharacter_isRefused() {
        for (int i = 0; i < key.length(); i++) {
            for (char other : (BASE64 + "=+/ .ä\n").toCharArray()) {
                if (other != key.charAt(i)) {
                    String text = key.substring(0, i) + other + key.substring(i + 1);
                    assertThat(keys.verify(campaign, code, text)).as(text).isEmpty();
                }
            }
        }
    }

    @Test
    void everyTruncation_isRefused() {
        for (int length = 0; length < key.length(); length++) {
            assertThat(keys.verify(campaign, code, key.substring(0, length))).isEmpty();
        }
    }

    @Test
    void anotherCodeCampaignOrSecret_refusesTheKey() {
        EntryCode other = EntryCode.draw(new Random(2));
        assertThat(keys.verify(campaign, other, key)).isEmpty();
        assertThat(keys.verify(Samples.fourRounds(new CampaignId("khac")), code, key))
                .isEmpty();
        assertThat(keys.verify(withSecret(2), code, key)).isEmpty();
    }

    @Test
    void roundTheCampaignDoesNotHave_isRefused() {
        assertThat(keys.verify(Samples.oneRound(campaign.id()), code, key)).isEmpty();
    }

    @Test
    void newerMasterSecret_leavesOpenFormsOfOlderCampaignsGood() {
        String newer = keys.issue(withSecret(2), round, code, at, nonce);
        assertThat(newer).isNotEqualTo(key);
        assertThat(keys.verify(withSecret(2), code, newer)).isPresent();
        assertThat(keys.verify(campaign, code, newer)).isEmpty();
        assertThat(keys.verify(campaign, code, key)).isPresent();
    }

    @Test
    void secretNotHereYet_isAskedForLaterAndNoSilentRefusal() {
        Campaign lost = withSecret(10);
        assertThatThrownBy(() -> keys.verify(lost, code, key)).isInstanceOf(ProblemException.class);
    }

    @Test
    void nonces_spreadOverAllPartitions() {
        int[] counts = new int[16];
        for (int i = 0; i < 16_000; i++) {
            counts[ResponseKey.of(round.id(), nonce(i)).bucket()]++;
        }
        assertThat(Arrays.stream(counts).min().getAsInt()).isGreaterThan(850);
        assertThat(Arrays.stream(counts).max().getAsInt()).isLessThan(1150);
    }

    @Test
    void bucket_isTheFirstNibbleOfTheHash() throws Exception {
        for (int i = 0; i < 100; i++) {
            byte[] hash = java.security.MessageDigest.getInstance("SHA-256").digest(nonce(i));
            ResponseKey responseKey = ResponseKey.of(round.id(), nonce(i));
            assertThat(Integer.toHexString(responseKey.bucket()))
                    .isEqualTo(java.util.HexFormat.of().formatHex(hash).substring(0, 1));
            assertThat(responseKey.digest())
                    .hasSize(43)
                    .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        }
    }

    private Campaign withSecret(int version) {
        return new Campaign(
                campaign.id(),
                campaign.title(),
                campaign.organ(),
                campaign.legalBasis(),
                campaign.purpose(),
                campaign.population(),
                campaign.contact(),
                campaign.questionnaire(),
                campaign.unitIds(),
                version,
                campaign.rounds(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static byte[] nonce(long seed) {
        byte[] nonce = new byte[SubmissionKeys.NONCE_BYTES];
        new Random(seed).nextBytes(nonce);
        return nonce;
    }
}
