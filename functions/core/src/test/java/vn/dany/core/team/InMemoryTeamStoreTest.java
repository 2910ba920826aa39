package vn.dany.core.team;

class InMemoryTeamStoreTest extends TeamStoreContract {

    private final InMemoryTeamStore store = new InMemoryTeamStore();

    @Override
    protected TeamStore store() {
        return store;
    }
}
