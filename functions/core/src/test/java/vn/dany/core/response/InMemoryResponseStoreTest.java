package vn.dany.core.response;

import vn.dany.core.tally.ResponseSource;

class InMemoryResponseStoreTest extends ResponseStoreContract {

    private final InMemoryResponseStore store = new InMemoryResponseStore();

    @Override
    protected ResponseStore store() {
        return store;
    }

    @Override
    protected ResponseSource source() {
        return store;
    }
}
