package vn.dany.adapters.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.dany.adapters.LocalStack;
import vn.dany.core.response.ResponseStore;
import vn.dany.core.response.ResponseStoreContract;
import vn.dany.core.tally.ResponseSource;

@ExtendWith(LocalStack.class)
class DynamoDbResponseStoreIT extends ResponseStoreContract {

    private final Tables tables = Tables.of(LocalStack.configuration());

    @Override
    protected ResponseStore store() {
        return new DynamoDbResponseStore(tables.client(), tables.storage());
    }

    @Override
    protected ResponseSource source() {
        return new DynamoDbResponseSource(tables.client(), tables.storage());
    }
}
