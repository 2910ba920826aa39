package vn.dany.adapters.dynamodb;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Values that were read within the last 15 seconds, counted from before the read began; the oldest go first when there
 * are too many. For any number of threads: none waits for the read of another.
 */
final class Recent<K, V> {

    static final Duration AGE = Duration.ofSeconds(15);

    private final Clock clock;
    private final int most;
    private final Function<K, V> source;
    private final Predicate<V> worthKeeping;
    private final Map<K, Kept<V>> kept = new LinkedHashMap<>();
    private int forgotten;

    /**
     * Nothing read yet.
     *
     * @param most how many values are kept
     * @param worthKeeping which values may be given again; the others are read each time
     */
    Recent(Clock clock, int most, Function<K, V> source, Predicate<V> worthKeeping) {
        this.clock = clock;
        this.most = most;
        this.source = source;
        this.worthKeeping = worthKeeping;
    }

    private record Kept<V>(Instant readAt, V value) {}

    /** The value of {@code key}, read now or not long ago. */
    V of(K key) {
        Instant now = clock.instant();
        int before;
        synchronized (kept) {
            Kept<V> found = kept.get(key);
            if (found != null && isFresh(found, now)) {
                return found.value();
            }
            before = forgotten;
        }
        V value = source.apply(key);
        synchronized (kept) {
            // What was read before something changed must not outlive the change.
            if (before == forgotten && worthKeeping.test(value)) {
                keep(key, new Kept<>(now, value));
            }
        }
        return value;
    }

    /** Reads everything anew from here on. */
    void forget() {
        synchronized (kept) {
            kept.clear();
            forgotten++;
        }
    }

    private void keep(K key, Kept<V> value) {
        // Removed first, so that the order stays that of the reads.
        kept.remove(key);
        Iterator<K> oldest = kept.keySet().iterator();
        while (kept.size() >= most && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
        kept.put(key, value);
    }

    private static boolean isFresh(Kept<?> value, Instant now) {
        // A clock that was set back makes everything stale rather than fresh for ever.
        return !now.isBefore(value.readAt()) && now.isBefore(value.readAt().plus(AGE));
    }

    /** How many values are kept. */
    int size() {
        synchronized (kept) {
            return kept.size();
        }
    }
}
