package vn.dany.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.response.ResponseStore.Outcome;
import vn.dany.core.tally.ResponseSource;
import vn.dany.core.tally.ResponseSource.Reading;

/** What {@link ResponseStore} and {@link ResponseSource} promise, whatever is behind them. The store may be shared. */
public abstract class ResponseStoreContract {

    private static final int THREADS = 200;

    private final CampaignId campaignId = Samples.freshCampaignId();
    private final RoundId roundId = new RoundId(campaignId, 1);
    private final RandomAnswers random = new RandomAnswers(Samples.questionnaire(), 20240401);

    /** The store under test. */
    protected abstract ResponseStore store();

    /** Reads what {@link #store()} holds. */
    protected abstract ResponseSource source();

    @ParameterizedTest
    @EnumSource(Reading.class)
    void everyKindOfAnswer_isReadBackUnchanged(Reading reading) {
        Response response = everyKind();
        assertThat(store().record(response)).isEqualTo(new Outcome.Recorded());
        assertThat(read(roundId, reading)).containsExactly(response);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void responseWithoutAnswersOrFlags_isReadBackUnchanged(Reading reading) {
        Response bare = new Response(
                ResponseKey.of(roundId, new byte[16]),
                Samples.NHA_NAM,
                Entry.WHOLE_UNIT,
                Samples.questionnaire().version(),
                new TreeMap<>(),
                Response.hash(new byte[16], new TreeMap<>()),
                Set.of(),
                DurationClass.LONGER);
        store().record(bare);
        assertThat(read(roundId, reading)).containsExactly(bare);
    }

    @Test
    void manyResponses_areEachReadOnceInBothReadings() {
        List<Response> responses = random.responses(200, roundId, Samples.COMMUNES);
        responses.forEach(response -> assertThat(store().record(response)).isEqualTo(new Outcome.Recorded()));
        assertThat(responses.stream().map(r -> r.key().bucket()).collect(Collectors.toSet()))
                .as("the sample fills every partition")
                .hasSize(16);
        for (Reading reading : Reading.values()) {
            assertThat(read(roundId, reading)).containsExactlyInAnyOrderElementsOf(responses);
        }
    }

    @Test
    void sameResponseAgain_isAlreadyRecordedAndKeptOnce() {
        Response response = random.response(roundId, Samples.COMMUNES);
        store().record(response);
        assertThat(store().record(response)).isEqualTo(new Outcome.AlreadyRecorded(response.answersHash()));
        assertThat(read(roundId, Reading.CONSISTENT)).containsExactly(response);
    }

    @Test
    void otherAnswersUnderTheKey_areToldTheFirstHashAndChangeNothing() {
        Response first = random.response(roundId, Samples.COMMUNES);
        Response second = under(first.key(), random.response(roundId, Samples.COMMUNES));
        store().record(first);
        assertThat(store().record(second)).isEqualTo(new Outcome.AlreadyRecorded(first.answersHash()));
        assertThat(read(roundId, Reading.CONSISTENT)).containsExactly(first);
    }

    @Test
    void raceOnOneKey_hasExactlyOneWinner() throws Exception {
        ResponseKey key = random.response(roundId, Samples.COMMUNES).key();
        List<Response> rivals = random.responses(THREADS, roundId, Samples.COMMUNES).stream()
                .map(response -> under(key, response))
                .toList();
        List<Outcome> outcomes = together(rivals.stream()
                .map(rival -> (Callable<Outcome>) () -> settled(rival))
                .toList());

        List<Response> kept = read(roundId, Reading.CONSISTENT);
        assertThat(kept).hasSize(1).isSubsetOf(rivals);
        Outcome lost = new Outcome.AlreadyRecorded(kept.get(0).answersHash());
        for (int i = 0; i < THREADS; i++) {
            boolean winner = rivals.get(i).equals(kept.get(0));
            // The winner may have lost its first reply; what it is told then is its own hash.
            assertThat(outcomes.get(i)).isIn(winner ? List.of(new Outcome.Recorded(), lost) : List.of(lost));
        }
    }

    @Test
    void raceOfDifferentKeys_losesNone() throws Exception {
        List<Response> responses = random.responses(THREADS, roundId, Samples.COMMUNES);
        together(responses.stream()
                .map(response -> (Callable<Outcome>) () -> settled(response))
                .toList());
        assertThat(read(roundId, Reading.CONSISTENT)).containsExactlyInAnyOrderElementsOf(responses);
    }

    @Test
    void find_givesTheHashOfWhatWasRecorded() {
        Response response = random.response(roundId, Samples.COMMUNES);
        store().record(response);
        assertThat(store().find(response.key())).contains(response.answersHash());
    }

    @Test
    void findOfAFreeKey_isEmpty() {
        store().record(random.response(roundId, Samples.COMMUNES));
        assertThat(store().find(random.response(roundId, Samples.COMMUNES).key()))
                .isEmpty();
    }

    @Test
    void sameDigestInAnotherRound_isAnotherKey() {
        Response first = random.response(roundId, Samples.COMMUNES);
        ResponseKey elsewhere =
                new ResponseKey(new RoundId(campaignId, 2), first.key().digest());
        store().record(first);
        assertThat(store().find(elsewhere)).isEmpty();
        assertThat(store().record(under(elsewhere, first))).isEqualTo(new Outcome.Recorded());
    }

    @Test
    void reading_isOfOneRoundOnly() {
        Response first = random.response(roundId, Samples.COMMUNES);
        RoundId eleventh = new RoundId(campaignId, 11);
        Response other = random.response(eleventh, Samples.COMMUNES);
        Response foreign = random.response(new RoundId(Samples.freshCampaignId(), 1), Samples.COMMUNES);
        List.of(first, other, foreign).forEach(store()::record);
        assertThat(read(roundId, Reading.CONSISTENT)).containsExactly(first);
        assertThat(read(eleventh, Reading.EVENTUAL)).containsExactly(other);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void roundWithoutResponses_isReadAsEmpty(Reading reading) {
        assertThat(read(roundId, reading)).isEmpty();
    }

    @Test
    void failureOfTheReader_isThrownAndNotSkipped() {
        random.responses(20, roundId, Samples.COMMUNES).forEach(store()::record);
        assertThatThrownBy(() -> source().read(roundId, Reading.CONSISTENT, response -> {
                    throw new IllegalStateException("broken reader");
                }))
                .hasStackTraceContaining("broken reader");
    }

    /** Everything the source hands over for the round. */
    private List<Response> read(RoundId round, Reading reading) {
        List<Response> seen = Collections.synchronizedList(new ArrayList<>());
        source().read(round, reading, seen::add);
        return List.copyOf(seen);
    }

    /** Puts until the store has given word, as a phone would. */
    private Outcome settled(Response response) {
        Outcome outcome = store().record(response);
        for (int i = 0; i < 20 && outcome instanceof Outcome.Unknown; i++) {
            outcome = store().record(response);
        }
        return outcome;
    }

    private static Response under(ResponseKey key, Response response) {
        return new Response(
                key,
                response.unitId(),
                Entry.WHOLE_UNIT,
                response.questionnaire(),
                response.answers(),
                response.answersHash(),
                response.flags(),
                response.durationClass());
    }

    private Response everyKind() {
        Map<QuestionId, Answer> answers = new TreeMap<>();
        answers.put(new QuestionId("A1"), new Answer.Chosen("2"));
        answers.put(new QuestionId("B1a"), new Answer.Chosen("-_x"));
        answers.put(new QuestionId("B2"), new Answer.ChosenMany(List.of("3", "1")));
        answers.put(new QuestionId("C1"), new Answer.DontKnow("kb"));
        answers.put(new QuestionId("C2"), Answer.SKIPPED);
        answers.put(new QuestionId("C3"), new Answer.Numeric(new BigDecimal("1E+2")));
        answers.put(new QuestionId("C4"), new Answer.Written("Đề nghị “công khai”;\n\tC1:2 🙏"));
        answers.put(new QuestionId("D2"), new Answer.Numeric(new BigDecimal("-0.125")));
        answers.put(new QuestionId("D3"), new Answer.Dated(LocalDate.of(2024, 2, 29)));
        byte[] nonce = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
        return new Response(
                ResponseKey.of(roundId, nonce),
                Samples.PHUC_SON,
                Entry.WHOLE_UNIT,
                Samples.questionnaire().version(),
                new TreeMap<>(answers),
                Response.hash(nonce, new TreeMap<>(answers)),
                EnumSet.allOf(ModeFlag.class),
                DurationClass.UNDER_3_MINUTES);
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
        try {
            CountDownLatch start = new CountDownLatch(tasks.size());
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(pool.submit(() -> {
                    start.countDown();
                    start.await();
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
