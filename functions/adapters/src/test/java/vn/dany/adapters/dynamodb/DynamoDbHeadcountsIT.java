package vn.dany.adapters.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.dany.adapters.LocalStack;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.headcount.HeadcountsContract;

@ExtendWith(LocalStack.class)
class DynamoDbHeadcountsIT extends HeadcountsContract {

    private final Tables tables = Tables.of(LocalStack.configuration());

    @Override
    protected Headcounts headcounts() {
        return new DynamoDbHeadcounts(tables.client(), tables.storage());
    }
}
