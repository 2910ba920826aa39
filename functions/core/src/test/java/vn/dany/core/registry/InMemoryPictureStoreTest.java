package vn.dany.core.registry;

class InMemoryPictureStoreTest extends PictureStoreContract {

    private final InMemoryPictureStore store = new InMemoryPictureStore();

    @Override
    protected PictureStore store() {
        return store;
    }
}
