package vn.dany.core.kit;

class InMemoryKitStoreTest extends KitStoreContract {

    private final KitStore store = new InMemoryKitStore();

    @Override
    protected KitStore store() {
        return store;
    }
}
