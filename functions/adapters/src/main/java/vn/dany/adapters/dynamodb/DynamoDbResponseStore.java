package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;
import vn.dany.core.response.ResponseStore;

/**
 * One response is one put on the condition that its key is free, hence one write unit and no read. The client sends a
 * put again when its reply is lost, and then meets its own item: that comes back as {@link Outcome.AlreadyRecorded} with
 * the hash of these very answers, and comparing the hash is the caller's part.
 */
@Singleton
public final class DynamoDbResponseStore implements ResponseStore {

    private static final Logger LOG = Logger.getLogger(DynamoDbResponseStore.class);

    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoDbResponseStore(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.table = StorageConfig.required(storage.responsesTable(), "responses-table");
    }

    /**
     * {@inheritDoc}
     *
     * @throws SdkException if the table refuses the put itself: a bug or a missing permission, never the network
     */
    @Override
    public Outcome record(Response response) {
        try {
            dynamoDb.putItem(put -> put.tableName(table)
                    .item(ResponseItem.of(response))
                    .conditionExpression(TableKeys.ABSENT)
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
            return new Outcome.Recorded();
        } catch (ConditionalCheckFailedException e) {
            return new Outcome.AlreadyRecorded(ResponseItem.answersHash(e.item()));
        } catch (SdkException e) {
            if (!Unanswered.by(e)) {
                throw e;
            }
            LOG.warnf("No word from DynamoDB on a response, so the respondent is asked to send it again: %s", e);
            return new Outcome.Unknown();
        }
    }

    @Override
    public Optional<String> find(ResponseKey key) {
        GetItemResponse found = Unanswered.asProblem(() -> dynamoDb.getItem(get -> get.tableName(table)
                .key(TableKeys.response(key))
                .consistentRead(true)
                .projectionExpression(ResponseItem.ANSWERS_HASH)));
        return found.hasItem() ? Optional.of(ResponseItem.answersHash(found.item())) : Optional.empty();
    }
}
