package vn.dany.core.disclosure;

class InMemoryDisclosedTalliesTest extends DisclosedTalliesContract {

    private final DisclosedTallies store = new InMemoryDisclosedTallies();

    @Override
    protected DisclosedTallies store() {
        return store;
    }
}
