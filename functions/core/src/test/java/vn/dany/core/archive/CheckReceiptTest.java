package vn.dany.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.counting.FreezeRounds;
import vn.dany.core.entry.CodeAlphabet;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.response.ReceiptCode;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;

class CheckReceiptTest {

    private final SampleProvince province = new SampleProvince(Samples.fourRounds(new CampaignId("bien-nhan")));
    private final Campaign campaign = province.campaign;
    private final CheckReceipt check = new CheckReceipt(province.registry, province.receipts, province.countedReceipts);

    @Test
    void receiptOfACountedResponse_isFoundInItsRoundAndReadsNoResponse() {
        ReceiptCode first = receipt(record(1, 1));
        ReceiptCode second = receipt(record(2, 2));
        assertThat(check(first)).isEqualTo(CheckReceipt.Verdict.RECEIVED);
        freeze(1);
        assertThat(found(first).round().map(Round::id)).contains(new RoundId(campaign.id(), 1));
        assertThat(check(second)).isEqualTo(CheckReceipt.Verdict.RECEIVED);
        freeze(4);
        assertThat(found(first).round().map(Round::id)).contains(new RoundId(campaign.id(), 1));
        assertThat(found(second).round().map(Round::id)).contains(new RoundId(campaign.id(), 2));
    }

    @Test
    void receiptWhoseResponseIsInNoRound_isToldSoOnceAllAreFrozen() {
        Response never =
                new RandomAnswers(Samples.questionnaire(), 3).response(new RoundId(campaign.id(), 3), Samples.COMMUNES);
        record(1, 4);
        freeze(3);
        assertThat(check(receipt(never))).isEqualTo(CheckReceipt.Verdict.RECEIVED);
        freeze(4);
        assertThat(check(receipt(never))).isEqualTo(CheckReceipt.Verdict.NOT_COUNTED);
    }

    @Test
    void inventedCode_isNeverConfirmedWhateverWasCounted() {
        for (int seed = 10; seed < 60; seed++) {
            record(1, seed);
        }
        freeze(4);
        Random random = new Random(8);
        for (int i = 0; i < 2_000; i++) {
            ReceiptCode invented = ReceiptCode.parse(CodeAlphabet.encode(random.nextLong(), 14))
                    .orElseThrow();
            assertThat(check(invented)).isEqualTo(CheckReceipt.Verdict.NO_RECEIPT);
        }
        for (String typed : new String[] {"", "x", "O0O0O-O0O0O-O0O0O", "\u202e", "A".repeat(10_000)}) {
            assertThat(check.check(campaign.id(), typed, "").verdict()).isEqualTo(CheckReceipt.Verdict.NO_RECEIPT);
        }
    }

    @Test
    void genuineCode_isSaidToBeOneOnlyToWhoNamesItsEntryCode() {
        ReceiptCode counted = receipt(record(1, 7));
        ReceiptCode never = receipt(new RandomAnswers(Samples.questionnaire(), 8)
                .response(new RoundId(campaign.id(), 1), Samples.COMMUNES));
        freeze(4);
        for (String from :
                new String[] {"", "x", campaign.id().value(), otherCode().value()}) {
            assertThat(check.check(campaign.id(), counted.value(), from).verdict())
                    .isEqualTo(CheckReceipt.Verdict.COUNTED);
            assertThat(check.check(campaign.id(), never.value(), from).verdict())
                    .as("who invents codes has one chance, not one for each of the campaign's entry codes")
                    .isEqualTo(CheckReceipt.Verdict.NO_RECEIPT);
        }
    }

    @Test
    void receiptOfAnotherCampaign_isNone() {
        Response response = record(1, 5);
        Campaign other = Samples.oneRound(new CampaignId("dot-khac"));
        province.publish(other);
        ReceiptCode code = province.receipts.issue(other, province.code(other, Samples.PHUC_SON), response.key());
        assertThat(check(code)).isEqualTo(CheckReceipt.Verdict.NO_RECEIPT);
    }

    @Test
    void receiptOfTheTrial_isToldAsSuch() {
        ResponseKey key = ResponseKey.of(new RoundId(campaign.id(), RoundId.TRIAL), new byte[] {1, 2});
        ReceiptCode code = province.receipts.issue(campaign, province.code(Samples.PHUC_SON), key);
        assertThat(check(code)).isEqualTo(CheckReceipt.Verdict.TRIAL);
    }

    @Test
    void roundFrozenBeforeThereWereArchives_isNotHeldAgainstAReceiptAndSaidToBeOne() {
        ReceiptCode code = receipt(record(1, 6));
        freeze(3);
        forgetArchiveOfTheFirst();
        assertThat(check(code)).as("a later round may have it").isEqualTo(CheckReceipt.Verdict.RECEIVED);
        freeze(4);
        assertThat(check(code)).isEqualTo(CheckReceipt.Verdict.BEFORE_ARCHIVES);
    }

    private void forgetArchiveOfTheFirst() {
        Campaign stored = province.registry.campaign(campaign.id()).orElseThrow();
        Round first = stored.rounds().get(0);
        province.registry.put(stored.with(
                first.frozen(new Round.Freeze(first.lastClosesAt(), "0f".repeat(32), Optional.empty(), true))));
    }

    @Test
    void campaignThatIsNone_isNotFound() {
        assertThatThrownBy(() -> check.check(new CampaignId("khong-co"), "x", ""))
                .isInstanceOf(ProblemException.class);
    }

    private Response record(int round, long seed) {
        Response response = new RandomAnswers(Samples.questionnaire(), seed)
                .response(new RoundId(campaign.id(), round), Samples.COMMUNES);
        province.responses.record(response);
        return response;
    }

    private ReceiptCode receipt(Response response) {
        return province.receipts.issue(campaign, province.code(response.unitId()), response.key());
    }

    private void freeze(int round) {
        province.clock.set(campaign.rounds()
                .get(round - 1)
                .lastClosesAt()
                .plus(FreezeRounds.AFTER_CLOSE)
                .plus(Duration.ofMinutes(1)));
        province.freezeRounds(province.responses)
                .freeze(turn -> assertThat(turn.failure()).isEmpty());
    }

    private CheckReceipt.Verdict check(ReceiptCode code) {
        return found(code).verdict();
    }

    private CheckReceipt.Finding found(ReceiptCode code) {
        return province.registry.entries(campaign.id()).stream()
                .map(entry ->
                        check.check(campaign.id(), code.grouped(), entry.code().value()))
                .filter(finding -> finding.verdict() != CheckReceipt.Verdict.NO_RECEIPT)
                .findFirst()
                .orElseGet(() -> check.check(campaign.id(), code.grouped(), ""));
    }

    /** A good code of another campaign. */
    private EntryCode otherCode() {
        Campaign other = Samples.oneRound(new CampaignId("dot-khac-nua"));
        province.publish(other);
        return province.code(other, Samples.PHUC_SON);
    }
}
