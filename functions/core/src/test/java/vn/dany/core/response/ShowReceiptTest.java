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
    private final ReceiptCode receipt = submitted();

    @Test
    void genuineCode_isShownInCanonicalFormWithItsUnit() {
        String value = receipt.value();
        for (String typed : List.of(value, value.toLowerCase(Locale.ROOT), receipt.grouped())) {
            ShowReceipt.Genuine shown =
                    showReceipt.show(code, ReceiptCode.parse(typed).orElseThrow(), "");
            assertThat(shown.receipt()).isEqualTo(receipt);
            assertThat(shown.entrance().unit().id()).isEqualTo(Samples.PHUC_SON);
        }
    }

    @Test
    void genuineCode_isStillGoodLongAfterClosing() {
        province.clock.advance(Duration.ofDays(400));
        assertThat(showReceipt.show(code, receipt, "").receipt()).isEqualTo(receipt);
    }

    @Test
    void stamp_tellsTheHourRoundedAndNothingCloser() {
        Instant early = Samples.vietnam("2024-04-01T08:29:59");
        Instant late = Samples.vietnam("2024-04-01T07:30:00");
        String stamp = province.receipts.stamp(province.campaign, receipt, early);

        assertThat(province.receipts.stamp(province.campaign, receipt, late)).isEqualTo(stamp);
        assertThat(showReceipt.show(code, receipt, stamp).hour()).contains(Samples.vietnam("2024-04-01T08:00:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "abc", "9dfk-1", "-5-5", "zzzzzzzzzzzzzzzz-1", "zzzzzzzzzzz-1", "1y2p0ij32e8e7-1"})
    void inventedStamp_tellsNoHour(String stamp) {
        assertThat(showReceipt.show(code, receipt, stamp).hour()).isEmpty();
    }

    @Test
    void everySingleWrongCharacter_isRefused() {
        String good = receipt.value();
        for (int at = 0; at < good.length(); at++) {
            for (char wrong : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                if (wrong != good.charAt(at)) {
                    assertRefused(code, good.substring(0, at) + wrong + good.substring(at + 1));
                }
            }
        }
    }

    @Test
    void everySwapOfNeighbours_isRefused() {
        String good = receipt.value();
        for (int at = 0; at < good.length() - 1; at++) {
            if (good.charAt(at) != good.charAt(at + 1)) {
                assertRefused(
                        code, good.substring(0, at) + good.charAt(at + 1) + good.charAt(at) + good.substring(at + 2));
            }
        }
    }

    @Test
    void inventedCode_isRefused() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            assertRefused(code, CodeAlphabet.draw(14, random));
        }
    }

    @Test
    void receiptOfAnotherUnit_isRefused() {
        assertRefused(province.code(Samples.NHA_NAM), receipt.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "22222", "<script>", "null"})
    void nonsense_isNoReceiptCode(String typed) {
        assertThat(ReceiptCode.parse(typed)).isEmpty();
    }

    @Test
    void unknownEntryCode_saysSo() {
        EntryCode unknown = EntryCode.draw(new Random(7));
        assertThatThrownBy(() -> showReceipt.show(unknown, receipt, ""))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.of(Problem.Code.ENTRY_CODE_UNKNOWN)));
    }

    private ReceiptCode submitted() {
        Map<String, List<String>> fields = new RandomAnswers(Samples.questionnaire(), 1).fields();
        SubmissionOutcome outcome =
                province.submitResponse().submit(province.submission(code, province.openForm(code), fields));
        return ((SubmissionOutcome.Received) outcome).receipt();
    }

    private void assertRefused(EntryCode at, String typed) {
        // What is no receipt code at all is refused where the address is read.
        ReceiptCode.parse(typed)
                .ifPresent(read -> assertThatThrownBy(() -> showReceipt.show(at, read, ""))
                        .as(typed)
                        .isInstanceOfSatisfying(
                                ProblemException.class,
                                e -> assertThat(e.problem()).isEqualTo(Problem.of(Problem.Code.RECEIPT_CODE_INVALID))));
    }
}
