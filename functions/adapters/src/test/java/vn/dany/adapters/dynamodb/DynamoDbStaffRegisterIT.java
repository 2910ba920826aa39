package vn.dany.adapters.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.dany.adapters.LocalStack;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.access.StaffRegister;
import vn.dany.core.access.StaffRegisterContract;

@ExtendWith(LocalStack.class)
class DynamoDbStaffRegisterIT extends StaffRegisterContract {

    private final Tables tables = Tables.of(LocalStack.configuration());

    @Override
    protected StaffRegister register() {
        return new DynamoDbStaffRegister(tables.client(), tables.storage(), new SettableClock(Samples.OPENS));
    }
}
