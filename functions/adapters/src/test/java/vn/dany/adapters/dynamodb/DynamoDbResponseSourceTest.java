package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.response.Response;
import vn.dany.core.tally.ResponseSource.Reading;

/** What reading promises beyond the contract: pages, threads and failures. */
class DynamoDbResponseSourceTest {

    /** A page holds a megabyte: twelve of these make two pages, and no one page holds them all. */
    private static final Answer LONG = new Answer.Written("x".repeat(120_000));

    private final Tables tables = Tables.embedded();
    private final RoundId roundId = new RoundId(Samples.freshCampaignId(), 1);
    private final DynamoDbResponseStore store = new DynamoDbResponseStore(tables.client(), tables.storage());
    private final DynamoDbResponseSource source = new DynamoDbResponseSource(tables.client(), tables.storage());

    @Test
    void partitionsOfSeveralPages_areReadToTheLast() {
        List<Response> recorded = new ArrayList<>();
        for (int bucket : new int[] {0, 7, 15}) {
            IntStream.range(0, 20)
                    .forEach(i -> recorded.add(OneResponse.inBucket(bucket, roundId, Map.of("E4", LONG))));
        }
        recorded.forEach(store::record);
        List<Response> read = new ArrayList<>();
        source.read(roundId, Reading.CONSISTENT, read::add);
        assertThat(read).containsExactlyInAnyOrderElementsOf(recorded);
    }

    @Test
    void reader_isCalledOnTheCallersThreadAlone() {
        IntStream.range(0, 16)
                .forEach(bucket -> store.record(OneResponse.inBucket(bucket, roundId, Map.of("A1", Answer.SKIPPED))));
        Set<Thread> threads = new HashSet<>();
        source.read(roundId, Reading.EVENTUAL, response -> threads.add(Thread.currentThread()));
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 15})
    void partitionThatCannotBeRead_failsTheWholeReading(int requestsThatPass) throws IOException {
        try (UnreliableNetwork network = new UnreliableNetwork(tables.endpoint())) {
            for (int i = 0; i < requestsThatPass; i++) {
                network.next(UnreliableNetwork.PASSES);
            }
            network.afterwards(new UnreliableNetwork.Fate.Refused(500, "InternalServerError"));
            Tables far = tables.through(network.address());
            DynamoDbResponseSource broken = new DynamoDbResponseSource(far.client(), far.storage());
            assertThatThrownBy(() -> broken.read(roundId, Reading.CONSISTENT, response -> {}))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.of(Problem.Code.STORE_UNAVAILABLE)))
                    .hasCauseInstanceOf(SdkException.class);
        }
    }

    @Test
    void laterPageThatCannotBeRead_failsTheWholeReading() throws IOException {
        IntStream.range(0, 20).forEach(i -> store.record(OneResponse.inBucket(15, roundId, Map.of("E4", LONG))));
        try (UnreliableNetwork network = new UnreliableNetwork(tables.endpoint())) {
            // The first page of every partition passes; the second of the last does not.
            for (int i = 0; i < 16; i++) {
                network.next(UnreliableNetwork.PASSES);
            }
            network.afterwards(new UnreliableNetwork.Fate.Refused(500, "InternalServerError"));
            Tables far = tables.through(network.address());
            DynamoDbResponseSource broken = new DynamoDbResponseSource(far.client(), far.storage());
            assertThatThrownBy(() -> broken.read(roundId, Reading.CONSISTENT, response -> {}))
                    .isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void readingThatIsNotPermitted_isThrownAsItIs() throws IOException {
        try (UnreliableNetwork network = new UnreliableNetwork(tables.endpoint())) {
            network.afterwards(new UnreliableNetwork.Fate.Refused(400, "AccessDeniedException"));
            Tables far = tables.through(network.address());
            DynamoDbResponseSource forbidden = new DynamoDbResponseSource(far.client(), far.storage());
            assertThatThrownBy(() -> forbidden.read(roundId, Reading.CONSISTENT, response -> {}))
                    .isInstanceOf(DynamoDbException.class);
        }
    }

    @Test
    void itemThatIsNoResponse_failsTheWholeReading() {
        Response response = OneResponse.inBucket(3, roundId, Map.of("A1", Answer.SKIPPED));
        Map<String, AttributeValue> item = ResponseItem.of(response);
        item.remove("answersHash");
        tables.client()
                .putItem(put -> put.tableName(tables.storage().responsesTable().orElseThrow())
                        .item(item));
        assertThatThrownBy(() -> source.read(roundId, Reading.CONSISTENT, read -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("answersHash");
    }
}
