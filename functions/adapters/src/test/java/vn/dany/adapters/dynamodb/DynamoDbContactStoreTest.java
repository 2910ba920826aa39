package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dany.adapters.dynamodb.UnreliableNetwork.PASSES;
import static vn.dany.adapters.dynamodb.UnreliableNetwork.REPLY_LOST;
import static vn.dany.adapters.dynamodb.UnreliableNetwork.REQUEST_LOST;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import vn.dany.adapters.dynamodb.UnreliableNetwork.Fate;
import vn.dany.core.Samples;
import vn.dany.core.contact.Contact;
import vn.dany.core.contact.ContactStore;
import vn.dany.core.contact.ContactStoreContract;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

class DynamoDbContactStoreTest extends ContactStoreContract {

    private final Tables tables = Tables.embedded();
    private final Contact contact = contact(Samples.PHUC_SON, "a", "sealed");

    @Override
    protected ContactStore contacts() {
        return new DynamoDbContactStore(tables.client(), tables.storage());
    }

    @Test
    void item_expiresByTheTableAndTellsNothingElse() {
        Map<String, AttributeValue> item = ContactItem.of(contact);
        assertThat(item).containsOnlyKeys("PK", "SK", "campaign", "unit", "contactId", "sealed", "expiresAt");
        assertThat(item.get("expiresAt").n())
                .isEqualTo(String.valueOf(contact.expiresAt().getEpochSecond()));
    }

    @Test
    void erasedItem_holdsNothingSealed() {
        contacts().put(contact);
        contacts().erase(contact.campaignId(), contact.unitId(), contact.contactId());
        Map<String, AttributeValue> left = tables.client()
                .getItem(get -> get.tableName(tables.storage().caseworkTable().orElseThrow())
                        .key(TableKeys.contact(contact.campaignId(), contact.unitId(), contact.contactId())))
                .item();
        assertThat(left).containsOnlyKeys("PK", "SK", "campaign", "unit", "contactId", "expiresAt");
    }

    @Test
    void lostReply_isUnknownAndStoredOnce() throws IOException {
        try (UnreliableNetwork network = new UnreliableNetwork(tables.endpoint())) {
            ContactStore far = through(network);
            network.afterwards(REPLY_LOST);
            assertThat(far.put(contact)).isEqualTo(ContactStore.Outcome.UNKNOWN);
            network.afterwards(PASSES);
            assertThat(far.put(contact)).isEqualTo(ContactStore.Outcome.ALREADY_STORED);
            assertThat(contacts().of(contact.campaignId())).containsExactly(contact);
        }
    }

    @Test
    void lostRequests_areUnknownOrAProblem() throws IOException {
        try (UnreliableNetwork network = new UnreliableNetwork(tables.endpoint())) {
            ContactStore far = through(network);
            network.afterwards(REQUEST_LOST);
            assertThat(far.put(contact)).isEqualTo(ContactStore.Outcome.UNKNOWN);
            assertUnavailable(() -> far.of(contact.campaignId()));
            assertUnavailable(() -> far.of(contact.campaignId(), contact.unitId()));
            assertUnavailable(() -> far.erase(contact.campaignId(), contact.unitId(), "a"));
            assertThat(contacts().of(contact.campaignId())).isEmpty();
        }
    }

    @Test
    void refusal_isThrownAndNotUnknown() throws IOException {
        try (UnreliableNetwork network = new UnreliableNetwork(tables.endpoint())) {
            network.afterwards(new Fate.Refused(400, "AccessDeniedException"));
            assertThatThrownBy(() -> through(network).put(contact)).isInstanceOf(DynamoDbException.class);
        }
    }

    private ContactStore through(UnreliableNetwork network) {
        Tables far = tables.through(network.address());
        return new DynamoDbContactStore(far.client(), far.storage());
    }

    private static void assertUnavailable(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.of(Problem.Code.STORE_UNAVAILABLE)));
    }
}
