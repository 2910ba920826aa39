package vn.dany.adapters.dynamodb;

import vn.dany.core.archive.CountedReceipts;
import vn.dany.core.archive.CountedReceiptsContract;

class DynamoDbCountedReceiptsTest extends CountedReceiptsContract {

    private final Tables tables = Tables.embedded();

    @Override
    protected CountedReceipts receipts() {
        return new DynamoDbCountedReceipts(tables.client(), tables.storage());
    }
}
