package vn.dany.core.access;

class InMemoryStaffRegisterTest extends StaffRegisterContract {

    private final StaffRegister register = new InMemoryStaffRegister();

    @Override
    protected StaffRegister register() {
        return register;
    }
}
