package vn.dany.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dany.core.staff.AuditLog;

class InMemoryRegistryTest extends RegistryContract {

    private final InMemoryRegistry registry = new InMemoryRegistry();

    @Override
    protected Registry registry() {
        return registry;
    }

    @Override
    protected RegistryWriter writer() {
        return registry;
    }

    @Test
    void beforeTheFirstWasPublished_thereIsNoRegister() {
        assertThat(new InMemoryRegistry().register()).isEmpty();
    }

    @Override
    protected AuditLog auditLog() {
        return registry.auditLog;
    }
}
