package vn.dany.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.counting.RoundTurn;
import vn.dany.core.counting.TallyOpenRounds;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.response.DurationClass;
import vn.dany.core.response.ReceiptCode;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;
import vn.dany.core.response.ShowReceipt;
import vn.dany.core.response.SuggestionIds;
import vn.dany.core.tally.ResponseSource;
import vn.dany.core.tally.Tally;
import vn.dany.core.unit.UnitId;

/** From the responses of a box into the box, and from the receipt to what became of it. */
class CopySuggestionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 4, 1);

    private final SampleProvince province = new SampleProvince(
            Samples.asking(
                    Samples.campaign(new CampaignId("hom-thu"), List.of(Samples.days("2024-04-01", "2024-04-20"))),
                    Samples.tellingBox().version()),
            Samples.tellingBox());
    private final CampaignId campaign = province.campaign.id();
    private int sent;

    CopySuggestionsTest() {
        at("2024-04-03T09:00");
    }

    @Test
    void fiveOfAUnit_areCopiedAndFourWait() {
        write(Samples.PHUC_SON, 4);
        write(Samples.NHA_NAM, 5);
        run();
        assertThat(units())
                .containsExactly(Samples.NHA_NAM, Samples.NHA_NAM, Samples.NHA_NAM, Samples.NHA_NAM, Samples.NHA_NAM);
        write(Samples.PHUC_SON, 1);
        write(Samples.NHA_NAM, 4);
        run();
        assertThat(inbox()).hasSize(10);
    }

    /** Counted five, then more come, then copied: what came later is not alone the next time. */
    @Test
    void whatCameBetweenCountAndCopy_isNotCountedTwiceAsNew() {
        write(Samples.PHUC_SON, 5);
        Tally counted = province.tallyRound().tally(province.firstRound);
        write(Samples.PHUC_SON, 3);
        province.copySuggestions().copy(province.campaign, province.firstRound, counted);
        assertThat(inbox()).hasSize(8);
        write(Samples.PHUC_SON, 2);
        run();
        assertThat(inbox()).as("two new ones wait, whatever the mark says").hasSize(8);
        write(Samples.PHUC_SON, 3);
        run();
        assertThat(inbox()).hasSize(13);
    }

    @Test
    void whatWaits_isCopiedWithTheFirstCountOfTheNextDay() {
        run();
        write(Samples.PHUC_SON, 1);
        at("2024-04-03T23:59");
        run();
        assertThat(inbox()).isEmpty();
        at("2024-04-04T00:03");
        run();
        assertThat(inbox()).hasSize(1);
        write(Samples.PHUC_SON, 1);
        at("2024-04-04T08:00");
        run();
        assertThat(inbox()).as("one more on the same day waits").hasSize(1);
    }

    @Test
    void textTellsKindPlacementAndWeekAndNothingElse() {
        write(Samples.PHUC_SON, 5);
        run();
        assertThat(inbox()).allSatisfy(one -> {
            assertThat(one.kind()).isEqualTo("3");
            assertThat(one.placement()).isEqualTo("Nhà văn hóa");
            assertThat(one.week()).isEqualTo(MONDAY);
            assertThat(one.texts()).containsOnlyKeys(new QuestionId("G7"));
            assertThat(one.handling()).isEqualTo(Handling.NEW);
            assertThat(one.toString()).doesNotContain("G5", "G11");
        });
    }

    @Test
    void whatWasWrittenOnASunday_isOfThatWeek() {
        at("2024-04-07T23:00");
        run();
        write(Samples.PHUC_SON, 2);
        at("2024-04-08T00:02");
        run();
        assertThat(inbox()).hasSize(2).allSatisfy(one -> assertThat(one.week()).isEqualTo(MONDAY));
        write(Samples.PHUC_SON, 5);
        run();
        assertThat(inbox().stream().map(Suggestion::week).distinct())
                .containsExactlyInAnyOrder(MONDAY, MONDAY.plusDays(7));
    }

    @Test
    void sameRunTwiceOrAtOnce_changesNothingAndOverwritesNoState() {
        write(Samples.PHUC_SON, 5);
        run();
        Suggestion one = inbox().get(0);
        province.suggestions.replace(one, one.handling().answered("Đã sửa."));
        List<Suggestion> before = inbox();
        run();
        province.copySuggestions().copyAll(province.campaign, province.firstRound, province.tally(province.firstRound));
        // As if a run had begun before the other one ended.
        province.suggestions.keep(province.firstRound, new CopyMark(MONDAY, new TreeMap<>()));
        run();
        assertThat(inbox()).isEqualTo(before);
    }

    @Test
    void roundThatIsOver_leavesNothingBehind() {
        write(Samples.PHUC_SON, 3);
        province.clock.set(Samples.vietnam("2024-04-21T01:00"));
        province.freezeRounds(province.responses).freeze(turn -> {});
        assertThat(inbox()).hasSize(3);
    }

    @Test
    void textsThatCannotBeRead_doNotKeepTheRoundFromBeingCounted() {
        write(Samples.PHUC_SON, 5);
        IllegalStateException reason = new IllegalStateException("table on fire");
        ResponseSource broken = (roundId, reading, reader) -> {
            throw reason;
        };
        CopySuggestions copy = new CopySuggestions(
                broken, province.suggestions, province.registry, new SuggestionIds(province.secrets), province.clock);
        List<RoundTurn> turns = new ArrayList<>();
        new TallyOpenRounds(province.registry, province.tallyRound(), copy, province.clock).tally(turns::add);
        assertThat(turns).extracting(RoundTurn::end).containsExactly(RoundTurn.End.COUNTED, RoundTurn.End.NOT_COPIED);
        assertThat(turns.get(1).failure()).contains(reason);
        run();
        assertThat(inbox()).hasSize(5);
    }

    @Test
    void textsOfASurvey_waitForTheNight() {
        SampleProvince survey = new SampleProvince(
                Samples.campaign(new CampaignId("khao-sat"), List.of(Samples.days("2024-04-01", "2024-04-20"))));
        new RandomAnswers(Samples.questionnaire(), 7)
                .responses(60, survey.firstRound, Samples.COMMUNES)
                .forEach(survey.responses::record);
        TallyOpenRounds runs =
                new TallyOpenRounds(survey.registry, survey.tallyRound(), survey.copySuggestions(), survey.clock);
        runs.tally(turn -> {});
        assertThat(survey.suggestions.of(survey.campaign.id())).isEmpty();
        survey.clock.advance(Duration.ofDays(1));
        runs.tally(turn -> {});
        assertThat(survey.suggestions.of(survey.campaign.id())).isNotEmpty().allSatisfy(one -> {
            assertThat(one.kind()).isEmpty();
            assertThat(one.placement()).isEmpty();
            assertThat(one.texts()).as("each for itself").hasSize(1);
        });
    }

    @Test
    void textsOfASurvey_areOfUnitsWithFiveResponsesAndOfQuestionsThatAllAreAsked() {
        SampleProvince survey = new SampleProvince(
                Samples.campaign(new CampaignId("khao-sat"), List.of(Samples.days("2024-04-01", "2024-04-20"))));
        RandomAnswers answers = new RandomAnswers(Samples.questionnaire(), 7);
        answers.responses(40, survey.firstRound, List.of(Samples.PHUC_SON)).forEach(survey.responses::record);
        answers.responses(4, survey.firstRound, List.of(Samples.NHA_NAM)).forEach(survey.responses::record);
        survey.copySuggestions()
                .copyAll(survey.campaign, survey.firstRound, survey.tallyRound().tally(survey.firstRound));
        Set<QuestionId> always = Samples.questionnaire().sections().stream()
                .filter(section -> section.relevant() == null)
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.relevant() == null)
                .map(Question::id)
                .collect(Collectors.toSet());
        assertThat(survey.suggestions.of(survey.campaign.id())).isNotEmpty().allSatisfy(one -> {
            assertThat(one.unitId()).isEqualTo(Samples.PHUC_SON);
            assertThat(always).containsAll(one.texts().keySet());
        });
    }

    @Test
    void trial_isNeverCopied() {
        RoundId trial = new RoundId(campaign, RoundId.TRIAL);
        IntStream.range(0, 5).forEach(i -> province.responses.record(response(trial, Samples.PHUC_SON)));
        province.copySuggestions()
                .copyAll(province.campaign, trial, province.tallyRound().tally(trial));
        assertThat(inbox()).isEmpty();
    }

    @Test
    void receipt_leadsToTheStateBeforeAndAfterItIsCopied() {
        Response mine = response(province.firstRound, Samples.PHUC_SON);
        province.responses.record(mine);
        assertThat(lookUp(mine)).contains(PublicState.RECEIVED);
        write(Samples.PHUC_SON, 4);
        run();
        assertThat(lookUp(mine)).contains(PublicState.RECEIVED);
        Suggestion copied = find(mine);
        province.suggestions.replace(copied, copied.handling().answered("Đã sửa."));
        assertThat(lookUp(mine)).contains(new PublicState(SuggestionState.ANSWERED, "Đã sửa."));
    }

    @Test
    void receipt_isThereWhileNobodyKnowsTheState() {
        Response mine = response(province.firstRound, Samples.PHUC_SON);
        province.responses.record(mine);
        assertThat(lookUp(mine, (campaignId, unitId, id) -> {
                    throw new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE));
                }))
                .isEmpty();
    }

    @Test
    void receiptOfADuplicate_leadsToTheOneThatStandsForIt() {
        Response mine = response(province.firstRound, Samples.PHUC_SON);
        Response other = response(province.firstRound, Samples.PHUC_SON);
        province.responses.record(mine);
        province.responses.record(other);
        write(Samples.PHUC_SON, 3);
        run();
        province.suggestions.replace(find(mine), Handling.NEW.merged(find(other).suggestionId()));
        province.suggestions.replace(find(other), Handling.NEW.answered("Cùng một việc."));
        assertThat(lookUp(mine)).contains(new PublicState(SuggestionState.ANSWERED, "Cùng một việc."));
    }

    private Suggestion find(Response response) {
        String id = new SuggestionIds(province.secrets).of(province.campaign, response.unitId(), response.key());
        return province.suggestions.find(campaign, response.unitId(), id).orElseThrow();
    }

    private Optional<PublicState> lookUp(Response response) {
        return lookUp(response, province.suggestions);
    }

    private Optional<PublicState> lookUp(Response response, SuggestionStates states) {
        EntryCode code = province.code(response.unitId());
        ReceiptCode receipt = province.receipts.issue(province.campaign, code, response.key());
        return new LookUpSuggestion(new SuggestionIds(province.secrets), states)
                .lookUp(new ShowReceipt(province.entrances, province.receipts).show(code, receipt, ""));
    }

    private void write(UnitId unit, int number) {
        IntStream.range(0, number).forEach(i -> province.responses.record(response(province.firstRound, unit)));
    }

    private Response response(RoundId roundId, UnitId unit) {
        sent++;
        SortedMap<QuestionId, Answer> answers = new TreeMap<>(Map.of(
                new QuestionId("G2"), new Answer.Chosen("3"),
                new QuestionId("G5"), new Answer.Chosen("1"),
                new QuestionId("G7"), new Answer.Written("Xin sửa biển số " + sent),
                new QuestionId("G11"), new Answer.Chosen("2")));
        byte[] nonce = new byte[16];
        nonce[0] = (byte) sent;
        nonce[1] = (byte) roundId.number();
        return new Response(
                ResponseKey.of(roundId, nonce),
                unit,
                "Nhà văn hóa",
                Samples.tellingBox().version(),
                answers,
                Response.hash(nonce, answers),
                Set.of(),
                DurationClass.of(Duration.ofMinutes(3)));
    }

    private void run() {
        new TallyOpenRounds(province.registry, province.tallyRound(), province.copySuggestions(), province.clock)
                .tally(turn -> assertThat(turn.failure()).isEmpty());
    }

    private void at(String local) {
        province.clock.set(Samples.vietnam(local));
    }

    private List<Suggestion> inbox() {
        return province.suggestions.of(campaign);
    }

    private List<UnitId> units() {
        return inbox().stream().map(Suggestion::unitId).toList();
    }
}
