package vn.dany.core.archive;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.dany.core.campaign.RoundId;

/** Marks in sets. */
public final class InMemoryCountedReceipts implements CountedReceipts {

    private final Map<RoundId, Set<String>> rounds = new ConcurrentHashMap<>();

    @Override
    public void keep(RoundId roundId, List<String> marks) {
        rounds.put(roundId, Set.copyOf(marks));
    }

    @Override
    public boolean contains(RoundId roundId, String mark) {
        return rounds.getOrDefault(roundId, Set.of()).contains(mark);
    }
}
