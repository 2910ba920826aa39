package vn.dany.core.order;

class InMemoryOrderStoreTest extends OrderStoreContract {

    private final InMemoryOrderStore store = new InMemoryOrderStore(clock);

    @Override
    protected OrderStore store() {
        return store;
    }
}
