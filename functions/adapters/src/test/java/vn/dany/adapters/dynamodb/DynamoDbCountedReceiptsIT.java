package vn.dany.adapters.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.dany.adapters.LocalStack;
import vn.dany.core.archive.CountedReceipts;
import vn.dany.core.archive.CountedReceiptsContract;

@ExtendWith(LocalStack.class)
class DynamoDbCountedReceiptsIT extends CountedReceiptsContract {

    private final Tables tables = Tables.of(LocalStack.configuration());

    @Override
    protected CountedReceipts receipts() {
        return new DynamoDbCountedReceipts(tables.client(), tables.storage());
    }
}
