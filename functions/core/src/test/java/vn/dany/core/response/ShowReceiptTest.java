package vn.dany.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.CodeAlphabet;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

class ShowReceiptTest {

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mau-2024")));
    private final ShowReceipt showReceipt = new ShowReceipt(province.entrances, province.receipts);
    private final EntryCode code = province.code(Samples.PHUC_SON);
    private final String receipt = submitted();

    @Test
    void genuineCode_isShownInCanonicalFormWithItsUnit() {
        for (String typed : List.of(receipt, receipt.toLowerCase(Locale.ROOT), new ReceiptCode(receipt).grouped())) {
            ShowReceipt.Genuine shown = showReceipt.show(code.value(), typed, "");
            assertThat(shown.receipt().value()).isEqualTo(receipt);
            assertThat(shown.entrance().unit().id()).isEqualTo(Samples.PHUC_SON);
        }
    }

    @Test
    void genuineCode_isStillGoodLongAfterClosing() {
        province.clock.advance(Duration.ofDays(400));
        assertThat(showReceipt.show(code.value(), receipt, "").receipt().value())
                .isEqualTo(receipt);
    }

    @Test
    void stamp_tellsTheHourRoundedAndNothingCloser() {
        Instant early = Samples.vietnam("2024-04-01T08:29:59");
        Instant late = Samples.vietnam("2024-04-01T07:30:00");
        ReceiptCode code14 = new ReceiptCode(receipt);
        String stamp = province.receipts.stamp(province.campaign, code14, early);

        assertThat(province.receipts.stamp(province.campaign, code14, late)).isEqualTo(stamp);
        assertThat(showReceipt.show(code.value(), receipt, stamp).hour())
                .contains(Samples.vietnam("2024-04-01T08:00:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "abc", "9dfk-1", "-5-5", "zzzzzzzzzzzzzzzz-1", "zzzzzzzzzzz-1", "1y2p0ij32e8e7-1"})
    void inventedStamp_tellsNoHour(String stamp) {
        assertThat(showReceipt.show(code.value(), receipt, stamp).hour()).isEmpty();
    }

    @Test
    void everySingleWrongCharacter_isRefused() {
        for (int at = 0; at < receipt.length(); at++) {
            for (char wrong : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                if (wrong != receipt.charAt(at)) {
                    assertRefused(code, receipt.substring(0, at) + wrong + receipt.substring(at + 1));
                }
            }
        }
    }

    @Test
    void everySwapOfNeighbours_isRefused() {
        for (int at = 0; at < receipt.length() - 1; at++) {
            if (receipt.charAt(at) != receipt.charAt(at + 1)) {
                assertRefused(
                        code,
                        receipt.substring(0, at)
                                + receipt.charAt(at + 1)
                                + receipt.charAt(at)
                                + receipt.substring(at + 2));
            }
        }
    }

    @Test
    void inventedCode_isRefused() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            assertRefused(code, CodeAlphabet.draw(13, random));
        }
    }

    @Test
    void receiptOfAnotherUnit_isRefused() {
        assertRefused(province.code(Samples.NHA_NAM), receipt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "22222", "<script>", "null"})
    void nonsense_isRefused(String typed) {
        assertRefused(code, typed);
    }

    @Test
    void unknownEntryCode_saysSo() {
        String unknown = EntryCode.draw(new Random(7)).value();
        assertThatThrownBy(() -> showReceipt.show(unknown, receipt, ""))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(new Problem.EntryCodeUnknown()));
    }

    private String submitted() {
        Map<String, List<String>> fields = new RandomAnswers(Samples.questionnaire(), 1).fields();
        SubmissionOutcome outcome =
                province.submitResponse().submit(province.submission(code, province.openForm(code), fields));
        return ((SubmissionOutcome.Received) outcome).receipt().value();
    }

    private void assertRefused(EntryCode at, String typed) {
        assertThatThrownBy(() -> showReceipt.show(at.value(), typed, ""))
                .as(typed)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(new Problem.ReceiptCodeInvalid()));
    }
}
