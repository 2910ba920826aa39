package vn.dany.core.contact;

class InMemoryContactStoreTest extends ContactStoreContract {

    private final InMemoryContactStore contacts = new InMemoryContactStore();

    @Override
    protected ContactStore contacts() {
        return contacts;
    }
}
