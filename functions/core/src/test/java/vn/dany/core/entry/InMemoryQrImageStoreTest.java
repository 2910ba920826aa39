package vn.dany.core.entry;

class InMemoryQrImageStoreTest extends QrImageStoreContract {

    private final InMemoryQrImageStore store = new InMemoryQrImageStore();

    @Override
    protected QrImageStore store() {
        return store;
    }
}
