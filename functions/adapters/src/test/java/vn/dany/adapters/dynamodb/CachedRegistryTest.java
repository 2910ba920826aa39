package vn.dany.adapters.dynamodb;

import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryContract;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.staff.AuditLog;

/** Who writes through the cache sees what is there, although the clock of this test stands still. */
class CachedRegistryTest extends RegistryContract {

    private final Tables tables = Tables.embedded();
    private final CachedRegistry cached = new CachedRegistry(
            new DynamoDbRegistry(tables.client(), tables.storage()), new SettableClock(Samples.OPENS));

    @Override
    protected Registry registry() {
        return cached;
    }

    @Override
    protected AuditLog auditLog() {
        return new DynamoDbAuditLog(tables.client(), tables.storage());
    }

    @Override
    protected RegistryWriter writer() {
        return cached;
    }
}
