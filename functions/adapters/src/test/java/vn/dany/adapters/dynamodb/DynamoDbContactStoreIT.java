package vn.dany.adapters.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.dany.adapters.LocalStack;
import vn.dany.core.contact.ContactStore;
import vn.dany.core.contact.ContactStoreContract;

@ExtendWith(LocalStack.class)
class DynamoDbContactStoreIT extends ContactStoreContract {

    private final Tables tables = Tables.of(LocalStack.configuration());

    @Override
    protected ContactStore contacts() {
        return new DynamoDbContactStore(tables.client(), tables.storage());
    }
}
