package vn.dany.core.tally;

import vn.dany.core.campaign.RoundId;

class InMemoryTallyStoreTest extends TallyStoreContract {

    private final InMemoryTallyStore store = new InMemoryTallyStore();

    @Override
    protected TallyStore store() {
        return store;
    }

    @Override
    protected int snapshots(RoundId roundId) {
        return store.all(roundId).size();
    }
}
