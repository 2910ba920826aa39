package vn.dany.core.report;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.digest.Sha256;

/** Results in a map, under the digest of what they say. */
public final class InMemoryPublicResults implements PublicResultsStore {

    private final Map<String, PublicResults> kept = new ConcurrentHashMap<>();

    @Override
    public String keep(PublicResults results) {
        String digest = Sha256.hex(results.toString(), Sha256.BYTES);
        kept.put(digest, results);
        return digest;
    }

    @Override
    public Optional<PublicResults> find(RoundId roundId, String digest) {
        return Optional.ofNullable(kept.get(digest))
                .filter(results -> results.roundId().equals(roundId));
    }
}
