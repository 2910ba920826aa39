package vn.dany.core.order;

class InMemoryOrderStoreTest extends OrderStoreContract {

    private final InMemoryOrderStore store = new InMemoryOrderStore();

    @Override
    protected OrderStore store() {
        return store;
    }
}
