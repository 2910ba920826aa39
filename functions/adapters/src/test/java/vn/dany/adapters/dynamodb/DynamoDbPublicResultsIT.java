package vn.dany.adapters.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.dany.adapters.LocalStack;
import vn.dany.core.report.PublicResultsStore;
import vn.dany.core.report.PublicResultsStoreContract;

@ExtendWith(LocalStack.class)
class DynamoDbPublicResultsIT extends PublicResultsStoreContract {

    private final Tables tables = Tables.of(LocalStack.configuration());

    @Override
    protected PublicResultsStore store() {
        return new DynamoDbPublicResults(tables.client(), tables.storage());
    }
}
