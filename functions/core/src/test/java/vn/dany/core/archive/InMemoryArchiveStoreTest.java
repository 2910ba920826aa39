package vn.dany.core.archive;

class InMemoryArchiveStoreTest extends ArchiveStoreContract {

    private final InMemoryArchiveStore store = new InMemoryArchiveStore();

    @Override
    protected ArchiveEraser eraser() {
        return store;
    }

    @Override
    protected ArchiveStore store() {
        return store;
    }
}
