package vn.dany.core.archive;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.dany.core.campaign.RoundId;

/** Checks in a map. */
public final class InMemoryArchiveChecks implements ArchiveChecks {

    private final Map<RoundId, ArchiveCheck> checks = new ConcurrentHashMap<>();
    private final Map<RoundId, Erasure> erasures = new ConcurrentHashMap<>();

    @Override
    public Optional<ArchiveCheck> latest(RoundId roundId) {
        return Optional.ofNullable(checks.get(roundId));
    }

    @Override
    public void keep(ArchiveCheck check) {
        checks.put(check.roundId(), check);
    }

    @Override
    public Optional<Erasure> erasure(RoundId roundId) {
        return Optional.ofNullable(erasures.get(roundId));
    }

    @Override
    public void keep(Erasure erasure) {
        erasures.put(erasure.roundId(), erasure);
    }
}
