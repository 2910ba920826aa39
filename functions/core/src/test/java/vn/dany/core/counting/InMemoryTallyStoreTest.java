package vn.dany.core.counting;

class InMemoryTallyStoreTest extends TallyStoreContract {

    private final InMemoryTallyStore store = new InMemoryTallyStore();

    @Override
    protected TallyStore store() {
        return store;
    }
}
