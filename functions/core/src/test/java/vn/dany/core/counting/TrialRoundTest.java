package vn.dany.core.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.campaign.WindowChange;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.report.ShowProgress;
import vn.dany.core.report.ShowResults;
import vn.dany.core.response.Opening;
import vn.dany.core.response.ReceiptCode;
import vn.dany.core.response.ShowReceipt;
import vn.dany.core.response.SubmissionOutcome;
import vn.dany.core.staff.Agreed;
import vn.dany.core.staff.ChangeWindow;

/** Nothing of the trial is ever taken for something that counts. */
class TrialRoundTest {

    private static final Map<String, List<String>> ANSWERS = Map.of(
            "A1", List.of("2"), "B1a", List.of("1"), "B1b", List.of("2"), "B2", List.of("1"), "C1", List.of("2"));
    private static final Instant DRY_RUN = Samples.vietnam("2024-03-30T08:00");

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("co-chay-thu")));
    private final RoundId trial = new RoundId(province.campaign.id(), RoundId.TRIAL);
    private final EntryCode code = province.code(Samples.PHUC_SON);

    @BeforeEach
    void setTheTrial() {
        province.clock.set(DRY_RUN.minusSeconds(3600));
        assertThat(Agreed.change(
                        new ChangeWindow(province.registry, province.clock),
                        new WindowChange(trial, Optional.empty(), DRY_RUN, Samples.OPENS, "tập huấn"),
                        People.EDITOR))
                .isInstanceOf(ChangeOutcome.Done.class);
        province.clock.set(DRY_RUN);
    }

    @Test
    void printedCode_opensTheTrialAndThenTheRealRound() {
        assertThat(((Opening.Questions) province.questionnaires.open(code))
                        .round()
                        .id())
                .isEqualTo(trial);
        province.clock.set(Samples.OPENS.minusSeconds(1));
        assertThat(((Opening.Questions) province.questionnaires.open(code))
                        .round()
                        .id())
                .isEqualTo(trial);
        province.clock.set(Samples.OPENS);
        assertThat(((Opening.Questions) province.questionnaires.open(code))
                        .round()
                        .id())
                .isEqualTo(province.firstRound);
    }

    @Test
    void trialResponses_areKeptCountedAndShownApart() {
        send(province.openForm(code));
        send(province.openForm(code));
        province.clock.set(Samples.OPENS);
        send(province.openForm(code));
        TallyRound tallyRound = province.tallyRound();
        new TallyOpenRounds(province.registry, tallyRound, province.copySuggestions(), province.clock)
                .tally(turn -> {});

        assertThat(province.responses.all())
                .extracting(response -> response.key().roundId())
                .containsExactlyInAnyOrder(trial, trial, province.firstRound);
        assertThat(province.tally(trial).responses()).isEqualTo(2);
        ShowProgress progress = new ShowProgress(province.findCampaign, province.disclosed, province.headcounts);
        assertThat(progress.show(People.EDITOR, province.firstRound).whole().responses())
                .isEqualTo(1);
        assertThat(progress.show(People.EDITOR, trial).round().id().isTrial()).isTrue();
        assertThat(new ShowResults(province.findCampaign, province.registry, province.disclosed)
                        .show(People.EDITOR, province.firstRound, Samples.PROVINCE)
                        .shown()
                        .responses())
                .isEqualTo(1);
        assertThat(province.registry
                        .campaign(province.campaign.id())
                        .orElseThrow()
                        .rounds())
                .noneMatch(round -> round.id().isTrial());
    }

    @Test
    void formOfTheTrialSentAfterTheRealOpening_isStillATrialOrNothing() {
        String key = province.openForm(code);
        province.clock.set(Samples.OPENS.plusSeconds(60));
        send(key);
        assertThat(province.responses.all())
                .singleElement()
                .satisfies(response -> assertThat(response.key().roundId()).isEqualTo(trial));
        byte[] forged = java.util.Base64.getUrlDecoder().decode(key);
        forged[0] = 1;
        String real = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
        assertThatThrownBy(() -> province.submitResponse().submit(province.submission(code, real, ANSWERS)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.of(Problem.Code.SUBMISSION_KEY_INVALID)));
    }

    @Test
    void receiptOfTheTrial_provesNothingButATrial() {
        ReceiptCode receipt = send(province.openForm(code));
        ShowReceipt showReceipt = new ShowReceipt(province.entrances, province.receipts);
        assertThat(showReceipt.show(code, receipt, "").trial()).isTrue();
        assertThat(province.receipts.verify(province.campaign, code, receipt)).isEmpty();
        province.clock.set(Samples.OPENS);
        ReceiptCode real = send(province.openForm(code));
        assertThat(showReceipt.show(code, real, "").trial()).isFalse();
        assertThat(province.receipts.verifyTrial(province.campaign, code, real)).isEmpty();
    }

    @Test
    void trial_isNeverFrozen() {
        province.clock.set(Samples.CLOSES.plusSeconds(86_400));
        province.freezeRounds(province.responses)
                .freeze(result -> assertThat(result.roundId()).isEqualTo(province.firstRound));
        assertThat(province.registry
                        .campaign(province.campaign.id())
                        .orElseThrow()
                        .trial()
                        .orElseThrow()
                        .frozen())
                .isEmpty();
    }

    private ReceiptCode send(String key) {
        return ((SubmissionOutcome.Received) province.submitResponse().submit(province.submission(code, key, ANSWERS)))
                .receipt();
    }
}
