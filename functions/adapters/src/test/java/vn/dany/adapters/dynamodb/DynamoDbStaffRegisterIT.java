package vn.dany.adapters.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.dany.adapters.LocalStack;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.access.StaffRegister;
import vn.dany.core.access.StaffRegisterContract;
import vn.dany.core.staff.AuditLog;

@ExtendWith(LocalStack.class)
class DynamoDbStaffRegisterIT extends StaffRegisterContract {

    private final Tables tables = Tables.of(LocalStack.configuration());

    @Override
    protected AuditLog log() {
        return new DynamoDbAuditLog(tables.client(), tables.storage());
    }

    @Override
    protected StaffRegister register() {
        return new DynamoDbStaffRegister(tables.client(), tables.storage(), new SettableClock(Samples.OPENS));
    }
}
