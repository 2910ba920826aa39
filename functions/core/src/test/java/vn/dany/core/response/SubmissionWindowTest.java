package vn.dany.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.campaign.Standing;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.ExpressionParser;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Section;

/** No answer is stored outside its window, and none of a form opened in time is lost: {@link SubmitResponse} by time. */
class SubmissionWindowTest {

    private static final Map<String, List<String>> ANSWERS = Map.of(
            "A1", List.of("2"), "B1a", List.of("1"), "B1b", List.of("2"), "B2", List.of("1"), "C1", List.of("2"));

    private final SampleProvince day = new SampleProvince(Samples.oneRound(new CampaignId("mot-ngay")));
    private final SampleProvince year = new SampleProvince(Samples.fourRounds(new CampaignId("bon-dot")));

    @ParameterizedTest
    @CsvSource({
        "2024-03-31T23:59:59, false",
        "2024-04-01T00:00:00, true",
        "2024-04-01T12:00:00, true",
        "2024-04-01T23:59:59, true",
        "2024-04-02T00:00:00, false",
        "2024-04-02T00:29:59, false"
    })
    void formOpenedAndSentInOneSecond_isStoredInsideTheWindowOnly(String local, boolean stored) {
        day.clock.set(Samples.vietnam(local));
        EntryCode code = day.code(Samples.PHUC_SON);
        // The page gives no key outside the window; this is one it would have given.
        String key = issued(day, code, day.clock.instant());
        SubmissionOutcome outcome = day.submitResponse().submit(day.submission(code, key, ANSWERS));
        assertThat(outcome instanceof SubmissionOutcome.Received).isEqualTo(stored);
        assertThat(outcome instanceof SubmissionOutcome.TooLate).isEqualTo(!stored);
        assertThat(day.responses.all()).hasSize(stored ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01T23:59:59, true",
        "2024-04-02T00:00:00, true",
        "2024-04-02T00:29:59, true",
        "2024-04-02T00:30:00, false",
        "2024-04-03T00:00:00, false"
    })
    void formOpenedInTime_isReceivedUntilTheGraceEnds(String sentAt, boolean stored) {
        EntryCode code = day.code(Samples.PHUC_SON);
        day.clock.set(Samples.vietnam("2024-04-01T23:50"));
        String key = day.openForm(code);
        day.clock.set(Samples.vietnam(sentAt));
        SubmissionOutcome outcome = day.submitResponse().submit(day.submission(code, key, ANSWERS));
        assertThat(outcome instanceof SubmissionOutcome.Received).isEqualTo(stored);
        assertThat(day.responses.all()).hasSize(stored ? 1 : 0);
    }

    @Test
    void formOpenedInTheLastSecond_hasTheWholeGrace() {
        EntryCode code = day.code(Samples.PHUC_SON);
        day.clock.set(Samples.CLOSES.minusNanos(1));
        String key = day.openForm(code);
        day.clock.set(Samples.CLOSES.plusSeconds(30 * 60 - 1));
        assertThat(day.submitResponse().submit(day.submission(code, key, ANSWERS)))
                .isInstanceOf(SubmissionOutcome.Received.class);
    }

    @Test
    void responseOfTheGrace_carriesItsFlagAndNoOtherDoes() {
        EntryCode code = day.code(Samples.PHUC_SON);
        day.clock.set(Samples.CLOSES.minusSeconds(1));
        String first = day.openForm(code);
        String second = day.openForm(code);
        day.submitResponse().submit(day.submission(code, first, ANSWERS));
        assertThat(day.responses.all().get(0).flags()).isEmpty();
        day.clock.set(Samples.CLOSES);
        day.submitResponse()
                .submit(new Submission(
                        code, second, ANSWERS, true, new Submission.Pressed(Move.of(Move.Button.SEND), "", "")));
        assertThat(day.responses.all())
                .extracting(Response::flags)
                .containsExactlyInAnyOrder(Set.of(), Set.of(ModeFlag.SCRIPT, ModeFlag.GRACE));
    }

    @Test
    void retryInTheGrace_isStillTheSameResponse() {
        EntryCode code = day.code(Samples.PHUC_SON);
        day.clock.set(Samples.CLOSES.minusSeconds(1));
        String key = day.openForm(code);
        SubmissionOutcome first = day.submitResponse().submit(day.submission(code, key, ANSWERS));
        day.clock.set(Samples.CLOSES.plusSeconds(60));
        assertThat(day.submitResponse().submit(day.submission(code, key, ANSWERS)))
                .isEqualTo(first);
        assertThat(day.responses.all()).hasSize(1);
        assertThat(day.responses.all().get(0).flags()).isEmpty();
    }

    @Test
    void lateRetryOfARecordedResponse_stillGetsItsReceipt() {
        EntryCode code = day.code(Samples.PHUC_SON);
        String key = day.openForm(code);
        SubmissionOutcome first = day.submitResponse().submit(day.submission(code, key, ANSWERS));
        day.clock.set(Samples.vietnam("2024-04-05T08:00"));
        assertThat(day.submitResponse().submit(day.submission(code, key, ANSWERS)))
                .isEqualTo(first);
        assertThat(day.responses.all()).hasSize(1);
    }

    @Test
    void lateAlteredAnswersUnderAUsedKey_areAlreadySubmitted() {
        EntryCode code = day.code(Samples.PHUC_SON);
        String key = day.openForm(code);
        day.submitResponse().submit(day.submission(code, key, ANSWERS));
        Response stored = day.responses.all().get(0);
        day.clock.set(Samples.vietnam("2024-04-05T08:00"));
        assertThat(day.submitResponse().submit(day.submission(code, key, Map.of("A1", List.of("3")))))
                .isInstanceOf(SubmissionOutcome.AlreadySubmitted.class);
        assertThat(day.responses.all()).containsExactly(stored);
    }

    @Test
    void tooLateAfterTheLastRound_getsNoNewKey() {
        EntryCode code = day.code(Samples.PHUC_SON);
        String key = day.openForm(code);
        day.clock.set(Samples.CLOSES.plusSeconds(1800));
        assertThat(day.submitResponse().submit(day.submission(code, key, ANSWERS)))
                .isInstanceOfSatisfying(
                        SubmissionOutcome.TooLate.class,
                        late -> assertThat(late.standing()).isInstanceOf(Standing.Closed.class));
        assertThat(day.responses.all()).isEmpty();
    }

    @Test
    void tooLateBetweenRounds_getsNoNewKey() {
        EntryCode code = year.code(Samples.PHUC_SON);
        String key = year.openForm(code);
        year.clock.set(Samples.vietnam("2024-03-28T08:00"));
        assertThat(year.submitResponse().submit(year.submission(code, key, ANSWERS)))
                .isInstanceOfSatisfying(
                        SubmissionOutcome.TooLate.class,
                        late -> assertThat(late.standing())
                                .isEqualTo(new Standing.Between(
                                        year.campaign.rounds().get(0),
                                        year.campaign.rounds().get(1))));
    }

    @Test
    void tooLateWithTheNextRoundOpen_getsAKeyOfThatRound() {
        EntryCode code = year.code(Samples.PHUC_SON);
        String key = year.openForm(code);
        year.clock.set(Samples.vietnam("2024-04-01T00:00"));
        SubmissionOutcome outcome = year.submitResponse().submit(year.submission(code, key, ANSWERS));
        assertThat(year.responses.all()).isEmpty();

        FormState reopened = ((SubmissionOutcome.Shown) outcome).form();
        assertThat(reopened.reopened()).isTrue();
        assertThat(year.submitResponse().submit(year.submission(code, reopened.submissionKey(), ANSWERS)))
                .isInstanceOf(SubmissionOutcome.Received.class);
        assertThat(year.responses.all().get(0).key().roundId()).isEqualTo(new RoundId(year.campaign.id(), 2));
    }

    @Test
    void keyOfOneRoundMarkedAsAnother_isRefused() {
        EntryCode code = year.code(Samples.PHUC_SON);
        byte[] key = java.util.Base64.getUrlDecoder().decode(year.openForm(code));
        key[0] = 2;
        String forged = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(key);
        year.clock.set(Samples.vietnam("2024-04-01T08:00"));
        assertThatThrownBy(() -> year.submitResponse().submit(year.submission(code, forged, ANSWERS)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.of(Problem.Code.SUBMISSION_KEY_INVALID)));
    }

    @Test
    void responsesOfEachRound_areKeptUnderTheirRound() {
        EntryCode code = year.code(Samples.PHUC_SON);
        for (String at : List.of("2024-01-22T00:00", "2024-06-25T23:59:59", "2024-07-01T00:00", "2024-12-25T12:00")) {
            year.clock.set(Samples.vietnam(at));
            year.submitResponse().submit(year.submission(code, year.openForm(code), ANSWERS));
        }
        assertThat(year.responses.all())
                .extracting(response -> response.key().roundId().number())
                .containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    /** At the first of these times UTC has another date than Vietnam, at the second Auckland, where the tests run. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-04-01T00:10", "2024-04-01T23:50"})
    void today_isTheDayInVietnam(String local) {
        Questionnaire dated = askingForToday();
        SampleProvince province = new SampleProvince(asking(dated), dated);
        province.clock.set(Samples.vietnam(local));
        EntryCode code = province.code(Samples.PHUC_SON);
        String key = province.openForm(code);
        for (String wrong : List.of("2024-03-31", "2024-04-02")) {
            assertThat(province.submitResponse().submit(province.submission(code, key, Map.of("N1", List.of(wrong)))))
                    .isInstanceOf(SubmissionOutcome.Shown.class);
        }
        assertThat(province.submitResponse()
                        .submit(province.submission(code, key, Map.of("N1", List.of("2024-04-01")))))
                .isInstanceOf(SubmissionOutcome.Received.class);
    }

    private static String issued(SampleProvince province, EntryCode code, Instant at) {
        return province.keys.issue(
                province.campaign, province.campaign.rounds().get(0), code, at, new byte[SubmissionKeys.NONCE_BYTES]);
    }

    private static Questionnaire askingForToday() {
        Questionnaire sample = Samples.questionnaire();
        Question date = Question.of(
                        new QuestionId("N1"), LocalizedText.of("Hôm nay là ngày nào?"), new QuestionKind.Day())
                .withRequired(true)
                .withConstraint(ExpressionParser.parse(". = today()"), null);
        return new Questionnaire(
                sample.version(),
                sample.title(),
                sample.headline(),
                sample.introduction(),
                null,
                sample.addressee(),
                1,
                List.of(new Section("N", LocalizedText.of("Ngày"), null, List.of(date))),
                null);
    }

    private static Campaign asking(Questionnaire questionnaire) {
        Campaign campaign = Samples.oneRound(new CampaignId("hom-nay"));
        assertThat(campaign.questionnaire()).isEqualTo(questionnaire.version());
        return campaign;
    }
}
