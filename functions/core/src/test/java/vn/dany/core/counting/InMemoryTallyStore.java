package vn.dany.core.counting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.TallyLedger;

/** Ledgers in a map. */
public final class InMemoryTallyStore implements TallyStore {

    private final Map<RoundId, Kept> rounds = new HashMap<>();
    private long versions;

    @Override
    public synchronized Optional<Kept> latest(RoundId roundId) {
        return Optional.ofNullable(rounds.get(roundId));
    }

    @Override
    public synchronized boolean replace(Optional<Kept> seen, TallyLedger next) {
        RoundId roundId = next.tally().roundId();
        Optional<Kept> now = latest(roundId);
        boolean same = now.map(Kept::version).equals(seen.map(Kept::version));
        if (same) {
            rounds.put(roundId, new Kept(Long.toString(++versions), next));
        }
        return same;
    }
}
