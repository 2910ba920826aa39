package vn.dany.core.desk;

class InMemoryDeskStoreTest extends DeskStoreContract {

    private final InMemoryDeskStore store = new InMemoryDeskStore();

    @Override
    protected DeskStore store() {
        return store;
    }
}
