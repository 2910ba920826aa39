package vn.dany.core.access;

import vn.dany.core.staff.AuditLog;
import vn.dany.core.staff.InMemoryAuditLog;

class InMemoryStaffRegisterTest extends StaffRegisterContract {

    private final AuditLog log = new InMemoryAuditLog();
    private final StaffRegister register = new InMemoryStaffRegister(log);

    @Override
    protected AuditLog log() {
        return log;
    }

    @Override
    protected StaffRegister register() {
        return register;
    }
}
