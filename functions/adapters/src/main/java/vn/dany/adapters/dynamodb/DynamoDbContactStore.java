package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.contact.Contact;
import vn.dany.core.contact.ContactStore;
import vn.dany.core.unit.UnitId;

/**
 * One contact is one put on the condition that its key is free. The client sends a put again when its reply is lost, and
 * then meets its own item: {@link Outcome#ALREADY_STORED}, which is as good.
 */
@Singleton
public final class DynamoDbContactStore implements ContactStore {

    private static final Logger LOG = Logger.getLogger(DynamoDbContactStore.class);

    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoDbContactStore(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.table = StorageConfig.required(storage.caseworkTable(), "casework-table");
    }

    /**
     * {@inheritDoc}
     *
     * @throws SdkException if the table refuses the put itself: a bug or a missing permission, never the network
     */
    @Override
    public Outcome put(Contact contact) {
        try {
            dynamoDb.putItem(
                    put -> put.tableName(table).item(ContactItem.of(contact)).conditionExpression(TableKeys.ABSENT));
            return Outcome.STORED;
        } catch (ConditionalCheckFailedException e) {
            return Outcome.ALREADY_STORED;
        } catch (SdkException e) {
            if (!Unanswered.by(e)) {
                throw e;
            }
            LOG.warnf("No word from DynamoDB on a contact, so the respondent is asked to send it again: %s", e);
            return Outcome.UNKNOWN;
        }
    }

    @Override
    public List<Contact> of(CampaignId campaignId) {
        return list(TableKeys.contacts(campaignId, Optional.empty()));
    }

    @Override
    public List<Contact> of(CampaignId campaignId, UnitId unitId) {
        return list(TableKeys.contacts(campaignId, Optional.of(unitId)));
    }

    @Override
    public void erase(CampaignId campaignId, UnitId unitId, String contactId) {
        Unanswered.asProblem(() -> {
            try {
                return dynamoDb.updateItem(update -> update.tableName(table)
                        .key(TableKeys.contact(campaignId, unitId, contactId))
                        .updateExpression("REMOVE " + ContactItem.SEALED)
                        .conditionExpression(TableKeys.PRESENT));
            } catch (ConditionalCheckFailedException e) {
                return e;
            }
        });
    }

    private List<Contact> list(QueryRequest.Builder query) {
        return Unanswered.asProblem(
                () -> dynamoDb
                        .queryPaginator(
                                query.tableName(table).consistentRead(true).build())
                        .items()
                        .stream()
                        .filter(item -> !ContactItem.isErased(item))
                        .map(ContactItem::contact)
                        .toList());
    }
}
