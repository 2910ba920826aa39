package vn.dany.adapters.dynamodb;

import vn.dany.core.report.PublicResultsStore;
import vn.dany.core.report.PublicResultsStoreContract;

class DynamoDbPublicResultsTest extends PublicResultsStoreContract {

    private final Tables tables = Tables.embedded();

    @Override
    protected PublicResultsStore store() {
        return new DynamoDbPublicResults(tables.client(), tables.storage());
    }
}
