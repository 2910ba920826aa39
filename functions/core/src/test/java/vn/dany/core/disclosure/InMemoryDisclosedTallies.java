package vn.dany.core.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.dany.core.campaign.RoundId;

/** What may be seen, in maps. */
public class InMemoryDisclosedTallies implements DisclosedTallies {

    private final Map<RoundId, DisclosedTally> latest = new ConcurrentHashMap<>();
    private final Map<RoundId, CountSeries> series = new ConcurrentHashMap<>();

    @Override
    public Optional<DisclosedTally> latest(RoundId roundId) {
        return Optional.ofNullable(latest.get(roundId));
    }

    @Override
    public CountSeries series(RoundId roundId) {
        return series.getOrDefault(roundId, new CountSeries(roundId, List.of()));
    }

    @Override
    public void publish(DisclosedTally tally) {
        latest.merge(tally.roundId(), tally, (there, next) -> next.isAfter(there) ? next : there);
        series.put(tally.roundId(), series(tally.roundId()).with(tally));
    }
}
