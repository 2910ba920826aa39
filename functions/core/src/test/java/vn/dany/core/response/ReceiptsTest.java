package vn.dany.core.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.CodeAlphabet;
import vn.dany.core.entry.EntryCode;

class ReceiptsTest {

    private final Receipts receipts = new Receipts(new InMemorySecrets());
    private final Campaign campaign = Samples.fourRounds(new CampaignId("bon-dot"));
    private final RoundId roundId = campaign.rounds().get(0).id();
    private final EntryCode code = EntryCode.draw(new Random(1));
    private final ResponseKey key = key(1);
    private final ReceiptCode receipt = receipts.issue(campaign, code, key);

    @Test
    void receipt_isTheSameAtEveryCall() {
        assertThat(receipts.issue(campaign, code, key)).isEqualTo(receipt);
        assertThat(new Receipts(new InMemorySecrets()).issue(campaign, code, key))
                .isEqualTo(receipt);
    }

    private Optional<ReceiptCode> verify(String typed) {
        return ReceiptCode.parse(typed).flatMap(read -> receipts.verify(campaign, code, read));
    }

    @Test
    void receipt_provesItselfInEveryWayOfWritingIt() {
        assertThat(receipt.value()).hasSize(15).matches("[2-9A-HJKMNPR-Y]{15}");
        assertThat(verify(receipt.value())).contains(receipt);
        assertThat(verify(receipt.grouped())).contains(receipt);
        assertThat(verify(receipt.grouped().toLowerCase(Locale.ROOT))).contains(receipt);
        assertThat(receipt.grouped()).matches(".{5}-.{5}-.{5}");
    }

    @Test
    void differentResponses_haveDifferentReceipts() {
        Set<ReceiptCode> issued = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            ReceiptCode each = receipts.issue(campaign, code, key(i));
            assertThat(receipts.verify(campaign, code, each)).contains(each);
            issued.add(each);
        }
        assertThat(issued).hasSize(2000);
    }

    @Test
    void sameDigestInAnotherRound_hasAnotherReceipt() {
        ResponseKey elsewhere = new ResponseKey(new RoundId(campaign.id(), 2), key.digest());
        assertThat(receipts.issue(campaign, code, elsewhere)).isNotEqualTo(receipt);
    }

    @Test
    void foreignEntryCodeOrCampaign_refusesTheReceipt() {
        assertThat(receipts.verify(campaign, EntryCode.draw(new Random(2)), receipt))
                .isEmpty();
        assertThat(receipts.verify(Samples.fourRounds(new CampaignId("khac")), code, receipt))
                .isEmpty();
    }

    @Test
    void inventedCodes_neverPass() {
        Random random = new Random(3);
        for (int i = 0; i < 5000; i++) {
            // Well-formed, with the right check character: only the MAC can tell.
            String invented = CodeAlphabet.draw(14, random);
            assertThat(verify(invented)).as(invented).isEmpty();
        }
    }

    @Test
    void otherMacUnderAGenuineId_neverPasses() {
        long number = CodeAlphabet.decode(receipt.value());
        for (int i = 1; i < 2000; i++) {
            String forged = CodeAlphabet.encode(number ^ i, 14);
            assertThat(verify(forged)).as(forged).isEmpty();
        }
    }

    @Test
    void genuineMac_has24BitsAtLeast() {
        Set<Long> macs = new HashSet<>();
        long either = 0;
        long both = -1;
        for (int i = 0; i < 2000; i++) {
            long number =
                    CodeAlphabet.decode(receipts.issue(campaign, code, key(i)).value());
            either |= number;
            both &= number;
            macs.add(number & 0xffffff);
        }
        assertThat(either).as("each of the 64 bits is used").isEqualTo(-1L);
        assertThat(both).isZero();
        assertThat(macs).hasSizeGreaterThan(1_990);
    }

    @Test
    void secondWayToWriteTheSameNumber_neverPasses() {
        // 14 characters hold more than 64 bits: what wraps around is another code.
        BigInteger number = new BigInteger(Long.toUnsignedString(CodeAlphabet.decode(receipt.value())));
        BigInteger size = BigInteger.valueOf(29);
        for (BigInteger more = number.add(BigInteger.ONE.shiftLeft(64));
                more.compareTo(size.pow(14)) < 0;
                more = more.add(BigInteger.ONE.shiftLeft(64))) {
            StringBuilder code = new StringBuilder();
            BigInteger rest = more;
            for (int i = 0; i < 14; i++) {
                code.append(
                        "23456789ABCDEFGHJKMNPRSTUVWXY".charAt(rest.mod(size).intValue()));
                rest = rest.divide(size);
            }
            String typed = code.reverse().toString();
            "23456789ABCDEFGHJKMNPRSTUVWXY"
                    .chars()
                    .forEach(check -> assertThat(verify(typed + (char) check)).isEmpty());
        }
    }

    @Test
    void receipt_showsNothingOfWhereTheResponseIsKept() {
        assertThat(key.digest().toUpperCase(Locale.ROOT))
                .doesNotContain(receipt.value().substring(0, 8));
    }

    private ResponseKey key(long seed) {
        byte[] nonce = new byte[16];
        new Random(seed).nextBytes(nonce);
        return ResponseKey.of(roundId, nonce);
    }
}
