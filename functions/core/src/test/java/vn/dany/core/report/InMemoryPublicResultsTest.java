package vn.dany.core.report;

class InMemoryPublicResultsTest extends PublicResultsStoreContract {

    private final InMemoryPublicResults store = new InMemoryPublicResults();

    @Override
    protected PublicResultsStore store() {
        return store;
    }
}
