package vn.dany.core.entrance;

class InMemoryQrImageStoreTest extends QrImageStoreContract {

    private final InMemoryQrImageStore store = new InMemoryQrImageStore();

    @Override
    protected QrImageStore store() {
        return store;
    }
}
