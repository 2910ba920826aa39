package vn.dany.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.AnswerProblem;
import vn.dany.core.questionnaire.Layout;
import vn.dany.core.questionnaire.QuestionId;

/** What becomes of answers; when they may come is the matter of {@link SubmissionWindowTest}. */
class SubmitResponseTest {

    private static final Map<String, List<String>> ANSWERS = Map.of(
            "A1", List.of("2"),
            "B1a", List.of("1"),
            "B1b", List.of("kb"),
            "B2", List.of("1", "3"),
            "C1", List.of("2"),
            "C4", List.of("Đề nghị công khai hơn"));

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mau-2024")));
    private final SubmitResponse submitResponse = province.submitResponse();
    private final EntryCode code = province.code(Samples.PHUC_SON);

    @Test
    void soundAnswers_areStoredWithUnitVersionAndAReceipt() {
        String key = province.openForm(code);
        SubmissionOutcome.Received received = received(submit(key, ANSWERS));

        assertThat(received.entrance().unit().id()).isEqualTo(Samples.PHUC_SON);
        assertThat(province.receipts.verify(province.campaign, code, received.receipt()))
                .contains(received.receipt());
        Response stored = onlyStored();
        assertThat(stored.key().roundId()).isEqualTo(province.firstRound);
        assertThat(stored.unitId()).isEqualTo(Samples.PHUC_SON);
        assertThat(stored.questionnaire()).isEqualTo(Samples.questionnaire().version());
        assertThat(stored.answers())
                .isEqualTo(Map.of(
                        id("A1"), new Answer.Chosen("2"),
                        id("B1a"), new Answer.Chosen("1"),
                        id("B1b"), new Answer.DontKnow("kb"),
                        id("B2"), new Answer.ChosenMany(List.of("1", "3")),
                        id("C1"), new Answer.Chosen("2"),
                        id("C3"), Answer.SKIPPED,
                        id("C4"), new Answer.Written("Đề nghị công khai hơn")));
    }

    @Test
    void whatIsStored_cannotBeTracedToTheKey() {
        String key = province.openForm(code);
        submit(key, ANSWERS);
        SubmissionKey opened =
                province.keys.verify(province.campaign, code, key).orElseThrow();
        String nonce = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(opened.nonce());
        assertThat(onlyStored().toString()).doesNotContain(nonce, key, code.value(), "2024-04-01");
    }

    @Test
    void retryWithTheSameAnswers_getsTheSameReceiptAndIsStoredOnce() {
        String key = province.openForm(code);
        SubmissionOutcome.Received first = received(submit(key, ANSWERS));
        province.clock.advance(Duration.ofMinutes(2));
        SubmissionOutcome.Received second = received(submit(key, ANSWERS));
        assertThat(second.receipt()).isEqualTo(first.receipt());
        assertThat(onlyStored().durationClass()).isEqualTo(DurationClass.UNDER_1_MINUTE);
    }

    @Test
    void retryInAnotherSpelling_isTheSameAnswers() {
        String key = province.openForm(code);
        SubmissionOutcome.Received first = received(submit(key, ANSWERS));
        Map<String, List<String>> spelled = new LinkedHashMap<>(ANSWERS);
        spelled.put("B2", List.of("3", "1", "1"));
        spelled.put("C3", List.of(" "));
        spelled.put("C4", List.of("  Đề nghị công khai hơn\r\n"));
        spelled.put("D1", List.of("1")); // not asked
        assertThat(received(submit(key, spelled)).receipt()).isEqualTo(first.receipt());
    }

    @ParameterizedTest
    @CsvSource({"A1, 3", "B2, 2", "C4, Ý kiến khác", "C4, ''"})
    void alteredAnswersUnderAUsedKey_areAlreadySubmittedAndChangeNothing(String field, String value) {
        String key = province.openForm(code);
        SubmissionOutcome.Received first = received(submit(key, ANSWERS));
        Response before = onlyStored();

        SubmissionOutcome again = submit(key, altered(field, value));
        assertThat(again)
                .isInstanceOfSatisfying(
                        SubmissionOutcome.AlreadySubmitted.class,
                        already -> assertThat(already.receipt()).isEqualTo(first.receipt()));
        assertThat(onlyStored()).isEqualTo(before);
    }

    @Test
    void twoForms_areTwoResponsesWithTwoReceipts() {
        SubmissionOutcome.Received first = received(submit(province.openForm(code), ANSWERS));
        SubmissionOutcome.Received second = received(submit(province.openForm(code), ANSWERS));
        assertThat(second.receipt()).isNotEqualTo(first.receipt());
        assertThat(province.responses.all()).hasSize(2);
    }

    @Test
    void lostReply_isUnconfirmedAndTheRetryGetsTheReceipt() {
        String key = province.openForm(code);
        SubmitResponse flaky = province.submitResponse(new Flaky(province.responses, Flaky.Loss.REPLY));
        assertUnconfirmed(flaky.submit(province.submission(code, key, ANSWERS)), key);
        SubmissionOutcome.Received retried = received(flaky.submit(province.submission(code, key, ANSWERS)));
        assertThat(retried.receipt())
                .isEqualTo(province.receipts.issue(
                        province.campaign, code, onlyStored().key()));
    }

    @Test
    void lostRequest_isUnconfirmedAndTheRetryIsStored() {
        String key = province.openForm(code);
        SubmitResponse flaky =
                province.submitResponse(new Flaky(province.responses, Flaky.Loss.REQUEST, Flaky.Loss.REQUEST));
        assertUnconfirmed(flaky.submit(province.submission(code, key, ANSWERS)), key);
        assertUnconfirmed(flaky.submit(province.submission(code, key, ANSWERS)), key);
        assertThat(province.responses.all()).isEmpty();
        received(flaky.submit(province.submission(code, key, ANSWERS)));
        onlyStored();
    }

    @Test
    void lostRequestOfAFormInSections_isSentAgainWholeAsItWas() {
        SampleProvince sections =
                new SampleProvince(province.campaign, Samples.questionnaire().laidOut(Layout.SECTIONS));
        String key = sections.openForm(code);
        SubmitResponse flaky = sections.submitResponse(new Flaky(province.responses, Flaky.Loss.REQUEST));
        Submission.Pressed pressed = new Submission.Pressed(Move.of(Move.Button.SEND), "", sealed(sections, key));
        SubmissionOutcome lost = flaky.submit(new Submission(code, key, ANSWERS, false, pressed));

        assertThat(lost).isInstanceOfSatisfying(SubmissionOutcome.Unconfirmed.class, unconfirmed -> {
            Submission again = new Submission(
                    code, key, ANSWERS, false, new Submission.Pressed(Move.parse(""), "", unconfirmed.seal()));
            received(flaky.submit(again));
        });
        onlyStored();
    }

    private static String sealed(SampleProvince province, String key) {
        return new CarriedAnswers(province.secrets)
                .seal(
                        province.campaign,
                        province.keys
                                .verify(province.campaign, province.code(Samples.PHUC_SON), key)
                                .orElseThrow(),
                        ANSWERS);
    }

    @Test
    void alteredAnswersAfterALostReply_areAlreadySubmitted() {
        String key = province.openForm(code);
        SubmitResponse flaky = province.submitResponse(new Flaky(province.responses, Flaky.Loss.REPLY));
        assertUnconfirmed(flaky.submit(province.submission(code, key, ANSWERS)), key);
        assertThat(flaky.submit(province.submission(code, key, altered("A1", "3"))))
                .isInstanceOf(SubmissionOutcome.AlreadySubmitted.class);
        assertThat(onlyStored().answers()).containsEntry(id("A1"), new Answer.Chosen("2"));
    }

    @Test
    void unsoundAnswers_keepTheKeyAndStoreNothing() {
        String key = province.openForm(code);
        Map<String, List<String>> incomplete = new LinkedHashMap<>(ANSWERS);
        incomplete.remove("C1");
        incomplete.put("C3", List.of("13"));
        SubmissionOutcome outcome = submit(key, incomplete);
        assertThat(outcome).isInstanceOfSatisfying(SubmissionOutcome.Shown.class, shown -> {
            assertThat(shown.form().submissionKey()).isEqualTo(key);
            assertThat(shown.form().check().orElseThrow().problems())
                    .extracting(AnswerProblem::questionId)
                    .containsExactly(id("C1"), id("C3"));
        });
        assertThat(province.responses.all()).isEmpty();

        received(submit(key, ANSWERS));
        onlyStored();
    }

    @Test
    void fieldOfNoQuestion_isUnsound() {
        assertThat(submit(province.openForm(code), altered("X9", "1")))
                .isInstanceOfSatisfying(
                        SubmissionOutcome.Shown.class,
                        shown -> assertThat(shown.form().check().orElseThrow().unknownFields())
                                .containsExactly("X9"));
        assertThat(province.responses.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "!!!", "ô"})
    void inventedKey_isRefused(String key) {
        assertRefused(code, key);
    }

    @Test
    void truncatedOrLengthenedKey_isRefused() {
        String key = province.openForm(code);
        assertRefused(code, key.substring(0, key.length() - 1));
        assertRefused(code, key.substring(1));
        assertRefused(code, key + "A");
        assertRefused(code, key + "=");
        assertRefused(code, " " + key);
    }

    @Test
    void keyOfAnotherUnit_isRefused() {
        assertRefused(province.code(Samples.NHA_NAM), province.openForm(code));
    }

    @Test
    void keyOfAnotherCodeOfTheSameUnit_isRefused() {
        Entry second =
                new Entry(EntryCode.draw(province.random), province.campaign.id(), Samples.PHUC_SON, "mot-cua", null);
        province.registry.issue(List.of(second));
        assertRefused(second.code(), province.openForm(code));
    }

    @Test
    void keyOfAnotherCampaign_isRefused() {
        var other = Samples.oneRound(new CampaignId("mau-khac"));
        province.publish(other);
        String foreign = province.openForm(province.code(other, Samples.PHUC_SON));
        assertRefused(code, foreign);
    }

    @Test
    void oneUseCase_standsBetweenWhoeverAsksAndTheStore() {
        Set<String> passed = new LinkedHashSet<>();
        ResponseStore watching = new ResponseStore() {
            @Override
            public Outcome record(Response response) {
                StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                        .forEach(frame -> passed.add(frame.getDeclaringClass().getName()));
                return province.responses.record(response);
            }

            @Override
            public Optional<String> find(ResponseKey key) {
                return province.responses.find(key);
            }
        };
        province.submitResponse(watching).submit(province.submission(code, province.openForm(code), ANSWERS));

        passed.removeIf(name -> !name.startsWith("vn.dany.") || name.contains("Test"));
        assertThat(passed).containsExactly(SubmitResponse.class.getName());
    }

    @Test
    void script_leavesItsFlag() {
        submitResponse.submit(new Submission(
                code,
                province.openForm(code),
                ANSWERS,
                true,
                new Submission.Pressed(Move.of(Move.Button.SEND), "", "")));
        assertThat(onlyStored().flags()).isEqualTo(Set.of(ModeFlag.SCRIPT));
    }

    @Test
    void pageWithoutScript_leavesNoFlag() {
        submit(province.openForm(code), ANSWERS);
        assertThat(onlyStored().flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, UNDER_1_MINUTE",
        "59, UNDER_1_MINUTE",
        "60, UNDER_3_MINUTES",
        "179, UNDER_3_MINUTES",
        "180, UNDER_10_MINUTES",
        "599, UNDER_10_MINUTES",
        "600, UNDER_30_MINUTES",
        "1799, UNDER_30_MINUTES",
        "1800, LONGER",
        "36000, LONGER"
    })
    void timeTheFormWasOpen_isKeptInCoarseClasses(long seconds, DurationClass expected) {
        String key = province.openForm(code);
        province.clock.advance(Duration.ofSeconds(seconds));
        submit(key, ANSWERS);
        assertThat(onlyStored().durationClass()).isEqualTo(expected);
    }

    @Test
    void clockSetBackMeanwhile_isNoReasonToRefuse() {
        String key = province.openForm(code);
        province.clock.advance(Duration.ofSeconds(-30));
        received(submit(key, ANSWERS));
        assertThat(onlyStored().durationClass()).isEqualTo(DurationClass.UNDER_1_MINUTE);
    }

    @Test
    void randomSoundAnswers_areAllReceivedAsTheCheckReadThem() {
        RandomAnswers random = new RandomAnswers(Samples.questionnaire(), 11);
        for (int i = 0; i < 200; i++) {
            Map<String, List<String>> fields = random.fields();
            String key = province.openForm(code);
            received(submit(key, fields));
            ResponseKey at = province.keys
                    .verify(province.campaign, code, key)
                    .orElseThrow()
                    .responseKey();
            Response stored = province.responses.all().stream()
                    .filter(response -> response.key().equals(at))
                    .findFirst()
                    .orElseThrow();
            assertThat(stored.answers())
                    .isEqualTo(AnswerCheck.check(Samples.questionnaire(), fields, RandomAnswers.TODAY.atStartOfDay())
                            .answers());
        }
        assertThat(province.responses.all()).hasSize(200);
    }

    private SubmissionOutcome submit(String key, Map<String, List<String>> fields) {
        return submitResponse.submit(province.submission(code, key, fields));
    }

    private void assertRefused(EntryCode at, String key) {
        assertThatThrownBy(() -> submitResponse.submit(province.submission(at, key, ANSWERS)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.of(Problem.Code.SUBMISSION_KEY_INVALID)));
        assertThat(province.responses.all()).isEmpty();
    }

    private static void assertUnconfirmed(SubmissionOutcome outcome, String key) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SubmissionOutcome.Unconfirmed.class,
                        unconfirmed -> assertThat(unconfirmed.submissionKey()).isEqualTo(key));
    }

    private static SubmissionOutcome.Received received(SubmissionOutcome outcome) {
        assertThat(outcome).isInstanceOf(SubmissionOutcome.Received.class);
        return (SubmissionOutcome.Received) outcome;
    }

    private Response onlyStored() {
        assertThat(province.responses.all()).hasSize(1);
        return province.responses.all().get(0);
    }

    private static Map<String, List<String>> altered(String field, String value) {
        Map<String, List<String>> fields = new LinkedHashMap<>(ANSWERS);
        fields.put(field, List.of(value));
        return fields;
    }

    private static QuestionId id(String value) {
        return new QuestionId(value);
    }
}
