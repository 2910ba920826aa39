package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import vn.dany.adapters.Storage;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseStore;
import vn.dany.core.response.ResponseStoreContract;
import vn.dany.core.tally.ResponseSource;

class DynamoDbResponseStoreTest extends ResponseStoreContract {

    private final Tables tables = Tables.embedded();

    @Override
    protected ResponseStore store() {
        return new DynamoDbResponseStore(tables.client(), tables.storage());
    }

    @Override
    protected ResponseSource source() {
        return new DynamoDbResponseSource(tables.client(), tables.storage());
    }

    @Test
    void responseTheTableRefuses_isThrownAndNotUnknown() {
        Response tooLarge = OneResponse.with(roundId(), Map.of("E4", new Answer.Written("ý".repeat(300_000))));
        assertThatThrownBy(() -> store().record(tooLarge))
                .isInstanceOf(DynamoDbException.class)
                .hasMessageContaining("size");
        assertThat(store().find(tooLarge.key())).isEmpty();
    }

    @Test
    void tableThatIsNotThere_isThrownAndNotUnknown() {
        Storage elsewhere = new Storage(Map.of("dany.storage.responses-table", "nowhere"));
        ResponseStore store = new DynamoDbResponseStore(tables.client(), elsewhere);
        Response response = OneResponse.with(roundId(), Map.of());
        assertThatThrownBy(() -> store.record(response)).isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> store.find(response.key())).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void functionWithoutTheTablesName_isToldWhichPropertyIsMissing() {
        assertThatThrownBy(() -> new DynamoDbResponseStore(tables.client(), new Storage(Map.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dany.storage.responses-table");
    }

    private static RoundId roundId() {
        return new RoundId(Samples.freshCampaignId(), 1);
    }
}
