package vn.dany.adapters.dynamodb;

import vn.dany.core.desk.DeskStore;
import vn.dany.core.desk.DeskStoreContract;

class DynamoDbDeskStoreTest extends DeskStoreContract {

    private final Tables tables = Tables.embedded();

    @Override
    protected DeskStore store() {
        return new DynamoDbDeskStore(tables.client(), tables.storage());
    }
}
