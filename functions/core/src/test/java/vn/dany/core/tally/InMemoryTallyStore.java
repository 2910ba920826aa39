package vn.dany.core.tally;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.dany.core.campaign.RoundId;

/** Snapshots in a map. */
public final class InMemoryTallyStore implements TallyStore {

    private final Map<RoundId, Map<String, Snapshot>> rounds = new ConcurrentHashMap<>();

    @Override
    public synchronized Snapshot keep(Tally tally, Instant countedAt) {
        String name = countedAt.toEpochMilli() + "-" + Integer.toHexString(tally.hashCode());
        Snapshot snapshot = new Snapshot(name, countedAt, tally);
        rounds.computeIfAbsent(tally.roundId(), id -> new TreeMap<>()).putIfAbsent(name, snapshot);
        return snapshot;
    }

    @Override
    public synchronized Optional<Snapshot> newest(RoundId roundId) {
        return all(roundId).stream().max(Comparator.comparing(Snapshot::countedAt));
    }

    @Override
    public synchronized Optional<Snapshot> find(RoundId roundId, String name) {
        return Optional.ofNullable(rounds.getOrDefault(roundId, Map.of()).get(name));
    }

    /** Every snapshot of the round. */
    public synchronized List<Snapshot> all(RoundId roundId) {
        return List.copyOf(rounds.getOrDefault(roundId, Map.of()).values());
    }
}
