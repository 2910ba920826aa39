package vn.dany.core.access;

/** A register of staff in memory. */
public final class InMemoryStaffRegister implements StaffRegister {

    private Staff staff = Staff.NOBODY;

    @Override
    public synchronized Staff recent() {
        return staff;
    }

    @Override
    public synchronized Staff latest() {
        return staff;
    }

    @Override
    public synchronized boolean replace(Staff next) {
        if (next.number() != staff.number() + 1) {
            return false;
        }
        staff = next;
        return true;
    }
}
