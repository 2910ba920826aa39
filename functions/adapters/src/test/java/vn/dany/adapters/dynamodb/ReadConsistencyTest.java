package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.response.Response;
import vn.dany.core.tally.ResponseSource.Reading;

/** Reads see every write acknowledged before them, except where an eventual one was asked for. */
class ReadConsistencyTest {

    private static final double CONSISTENT = 1.0;
    private static final double EVENTUAL = 0.5;
    private static final CampaignId CAMPAIGN_ID = Samples.freshCampaignId();
    private static final EntryCode CODE = EntryCode.draw(new SecureRandom());

    private final ReadPrice price = new ReadPrice();
    private final Tables tables = Tables.embedded().heardBy(price);
    private final RoundId roundId = new RoundId(Samples.freshCampaignId(), 1);

    static Stream<Consumer<DynamoDbRegistry>> reads() {
        return Stream.of(
                registry -> assertThat(registry.entry(CODE)).isPresent(),
                registry -> assertThat(registry.campaign(CAMPAIGN_ID)).isPresent(),
                registry -> assertThat(registry.entries(CAMPAIGN_ID)).isNotEmpty(),
                registry -> assertThat(
                                registry.questionnaire(Samples.questionnaire().version()))
                        .isPresent(),
                registry -> assertThat(registry.register()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("reads")
    void registry_isReadConsistently(Consumer<DynamoDbRegistry> read) {
        DynamoDbRegistry registry = new DynamoDbRegistry(tables.client(), tables.storage());
        registry.put(Samples.oneRound(CAMPAIGN_ID));
        registry.publish(Samples.questionnaire());
        registry.publish(Samples.register(), 1);
        registry.issue(List.of(new Entry(CODE, CAMPAIGN_ID, Samples.NHA_NAM, Entry.WHOLE_UNIT, null)));
        read.accept(registry);
        assertThat(price.perRead()).isGreaterThanOrEqualTo(CONSISTENT);
    }

    @Test
    void response_isFoundConsistently() {
        Response response = OneResponse.with(roundId, Map.of("A1", new Answer.Chosen("1")));
        DynamoDbResponseStore store = new DynamoDbResponseStore(tables.client(), tables.storage());
        store.record(response);
        assertThat(price.reads()).as("a put needs no read").isZero();
        store.find(response.key());
        assertThat(price.perRead()).isEqualTo(CONSISTENT);
    }

    @Test
    void headcounts_areReadConsistently() {
        DynamoDbHeadcounts headcounts = new DynamoDbHeadcounts(tables.client(), tables.storage());
        headcounts.declare(CAMPAIGN_ID, Map.of(Samples.NHA_NAM, 20));
        headcounts.of(CAMPAIGN_ID);
        assertThat(price.perRead()).isEqualTo(CONSISTENT);
    }

    @Test
    void round_isReadAsFreshlyAsAskedFor() {
        DynamoDbResponseStore store = new DynamoDbResponseStore(tables.client(), tables.storage());
        for (int bucket = 0; bucket < TableKeys.BUCKETS; bucket++) {
            store.record(OneResponse.inBucket(bucket, roundId, Map.of("A1", new Answer.Chosen("1"))));
        }
        new DynamoDbResponseSource(tables.client(), tables.storage()).read(roundId, Reading.EVENTUAL, response -> {});
        assertThat(price.reads()).isEqualTo(TableKeys.BUCKETS);
        assertThat(price.perRead()).isEqualTo(EVENTUAL);

        ReadPrice second = new ReadPrice();
        Tables again = Tables.embedded().heardBy(second);
        new DynamoDbResponseSource(again.client(), again.storage()).read(roundId, Reading.CONSISTENT, response -> {});
        assertThat(second.perRead()).isEqualTo(CONSISTENT);
    }

    @Test
    void registerThatDidNotChange_isNotReadAgainWhole() {
        DynamoDbRegistry registry = new DynamoDbRegistry(tables.client(), tables.storage());
        registry.publish(Samples.register(), 1);
        registry.register();
        int first = price.reads();
        assertThat(registry.register()).isEqualTo(registry.register());
        assertThat(price.reads()).as("one question for the version each time").isEqualTo(first + 2);
    }
}
