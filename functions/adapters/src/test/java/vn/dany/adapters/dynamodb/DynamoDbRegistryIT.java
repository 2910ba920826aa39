package vn.dany.adapters.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.dany.adapters.LocalStack;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryContract;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.staff.AuditLog;

@ExtendWith(LocalStack.class)
class DynamoDbRegistryIT extends RegistryContract {

    private final Tables tables = Tables.of(LocalStack.configuration());
    private final DynamoDbRegistry registry = new DynamoDbRegistry(tables.client(), tables.storage());

    @Override
    protected Registry registry() {
        return registry;
    }

    @Override
    protected AuditLog auditLog() {
        return new DynamoDbAuditLog(tables.client(), tables.storage());
    }

    @Override
    protected RegistryWriter writer() {
        return registry;
    }
}
