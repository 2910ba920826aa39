package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dany.adapters.dynamodb.UnreliableNetwork.CUT_SHORT;
import static vn.dany.adapters.dynamodb.UnreliableNetwork.PASSES;
import static vn.dany.adapters.dynamodb.UnreliableNetwork.REPLY_LOST;
import static vn.dany.adapters.dynamodb.UnreliableNetwork.REQUEST_LOST;
import static vn.dany.adapters.dynamodb.UnreliableNetwork.SILENCE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import vn.dany.adapters.dynamodb.UnreliableNetwork.Fate;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseStore.Outcome;
import vn.dany.core.tally.ResponseSource.Reading;

/** Nothing but DynamoDB's yes may ever be taken for one, and no response may be lost or kept twice over a bad network. */
class UnansweredPutTest {

    private final Tables tables = Tables.embedded();
    private final RoundId roundId = new RoundId(Samples.freshCampaignId(), 1);
    private final Response response = OneResponse.with(roundId, Map.of("A1", new Answer.Chosen("2")));
    private UnreliableNetwork network;
    private DynamoDbResponseStore store;

    @BeforeEach
    void standBetween() throws IOException {
        network = new UnreliableNetwork(tables.endpoint());
        Tables far = tables.through(network.address());
        store = new DynamoDbResponseStore(far.client(), far.storage());
    }

    @AfterEach
    void stepAside() {
        network.close();
    }

    @Test
    void replyThatIsLost_letsTheSecondTryMeetItsOwnResponse() {
        network.next(REPLY_LOST);
        assertThat(store.record(response)).isEqualTo(new Outcome.AlreadyRecorded(response.answersHash()));
        assertThat(network.requests()).isEqualTo(2);
        assertThat(stored()).containsExactly(response);
    }

    @Test
    void requestThatIsLost_isMadeAgain() {
        network.next(REQUEST_LOST, REQUEST_LOST);
        assertThat(store.record(response)).isEqualTo(new Outcome.Recorded());
        assertThat(network.requests()).isEqualTo(3);
        assertThat(stored()).containsExactly(response);
    }

    @Test
    void everyReplyLost_isUnknownAlthoughItIsStored() {
        network.afterwards(REPLY_LOST);
        assertThat(store.record(response)).isEqualTo(new Outcome.Unknown());
        assertThat(stored()).containsExactly(response);
        network.afterwards(PASSES);
        assertThat(store.record(response)).isEqualTo(new Outcome.AlreadyRecorded(response.answersHash()));
    }

    static Stream<Fate> noAnswer() {
        return Stream.of(
                REQUEST_LOST,
                SILENCE,
                new Fate.Refused(500, "InternalServerError"),
                new Fate.Refused(503, "ServiceUnavailable"),
                new Fate.Refused(400, "ProvisionedThroughputExceededException"),
                new Fate.Refused(400, "ThrottlingException"),
                new Fate.Refused(400, "RequestLimitExceeded"),
                CUT_SHORT);
    }

    @ParameterizedTest
    @MethodSource("noAnswer")
    void noAnswerAtAll_isUnknownAndMayBeSentAgain(Fate fate) {
        network.afterwards(fate);
        assertThat(store.record(response)).isEqualTo(new Outcome.Unknown());
        assertThat(network.requests()).as("the client tried again").isGreaterThan(fate.equals(CUT_SHORT) ? 0 : 1);
        assertThat(stored()).isEmpty();
        network.afterwards(PASSES);
        assertThat(store.record(response)).isEqualTo(new Outcome.Recorded());
    }

    @ParameterizedTest
    @MethodSource("noAnswer")
    void findWithoutAnswer_isStoreUnavailableWithItsCause(Fate fate) {
        network.afterwards(fate);
        assertThatThrownBy(() -> store.find(response.key()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.of(Problem.Code.STORE_UNAVAILABLE)))
                .hasCauseInstanceOf(SdkException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ValidationException", "AccessDeniedException", "ResourceNotFoundException"})
    void refusal_isThrownAndNotUnknown(String code) {
        network.afterwards(new Fate.Refused(400, code));
        assertThatThrownBy(() -> store.record(response)).isInstanceOf(DynamoDbException.class);
        assertThatThrownBy(() -> store.find(response.key())).isInstanceOf(DynamoDbException.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    void nobodyListening_isUnknown() {
        network.close();
        assertThat(store.record(response)).isEqualTo(new Outcome.Unknown());
    }

    private List<Response> stored() {
        List<Response> stored = new ArrayList<>();
        new DynamoDbResponseSource(tables.client(), tables.storage()).read(roundId, Reading.CONSISTENT, stored::add);
        return stored;
    }
}
