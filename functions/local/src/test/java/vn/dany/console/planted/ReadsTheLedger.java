package vn.dany.console.planted;

import java.util.Optional;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.counting.TallyStore;

/** A violation for {@code ArchitectureTest}: shows what is not to be seen. */
final class ReadsTheLedger {

    private ReadsTheLedger() {}

    static Optional<TallyStore.Kept> read(TallyStore store, RoundId roundId) {
        return store.latest(roundId);
    }
}
