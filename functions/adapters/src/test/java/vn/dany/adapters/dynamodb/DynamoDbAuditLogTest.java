package vn.dany.adapters.dynamodb;

import vn.dany.core.staff.AuditLog;
import vn.dany.core.staff.AuditLogContract;

class DynamoDbAuditLogTest extends AuditLogContract {

    private final Tables tables = Tables.embedded();

    @Override
    protected AuditLog log() {
        return new DynamoDbAuditLog(tables.client(), tables.storage());
    }
}
