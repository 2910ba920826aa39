package vn.dany.core.access;

import java.util.List;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.staff.AuditLog;

/** A register of staff in memory. */
public final class InMemoryStaffRegister implements StaffRegister {

    private final AuditLog log;
    private Staff staff = Staff.NOBODY;

    public InMemoryStaffRegister(AuditLog log) {
        this.log = log;
    }

    @Override
    public synchronized Staff recent() {
        return staff;
    }

    @Override
    public synchronized Staff latest() {
        return staff;
    }

    @Override
    public synchronized boolean replace(Staff next, List<AuditEntry> lines) {
        if (next.number() != staff.number() + 1) {
            return false;
        }
        staff = next;
        lines.forEach(log::append);
        return true;
    }
}
