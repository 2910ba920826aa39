package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.response.Response;
import vn.dany.core.tally.ResponseSource.Reading;

class DynamoDbResponseEraserTest {

    /** A page holds a megabyte: twelve of these make two pages. */
    private static final Answer LONG = new Answer.Written("x".repeat(120_000));

    private final Tables tables = Tables.embedded();
    private final RoundId roundId = new RoundId(Samples.freshCampaignId(), 1);
    private final DynamoDbResponseStore store = new DynamoDbResponseStore(tables.client(), tables.storage());
    private final DynamoDbResponseSource source = new DynamoDbResponseSource(tables.client(), tables.storage());
    private final DynamoDbResponseEraser eraser = new DynamoDbResponseEraser(tables.client(), tables.storage());

    @Test
    void everyResponseOfTheRound_isGoneAndNoneOfAnother() {
        RoundId next = new RoundId(roundId.campaignId(), 11);
        IntStream.range(0, 20).forEach(i -> store.record(OneResponse.inBucket(7, roundId, Map.of("E4", LONG))));
        IntStream.range(0, TableKeys.BUCKETS).forEach(bucket -> {
            store.record(OneResponse.inBucket(bucket, roundId, Map.of("A1", Answer.SKIPPED)));
            store.record(OneResponse.inBucket(bucket, next, Map.of("A1", Answer.SKIPPED)));
        });
        eraser.eraseAll(roundId);
        eraser.eraseAll(roundId);
        assertThat(left(roundId)).isEmpty();
        assertThat(left(next)).hasSize(TableKeys.BUCKETS);
    }

    private List<Response> left(RoundId of) {
        List<Response> read = new ArrayList<>();
        source.read(of, Reading.CONSISTENT, read::add);
        return read;
    }
}
