package vn.dany.core.campaign;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dany.core.unit.UnitId;

/**
 * All windows of a round at one moment, as the audit log keeps them: what a change can be undone from.
 *
 * @param window of every unit without an exception
 * @param exceptions the windows of the units that have one of their own
 */
public record RoundWindows(CollectionWindow window, SortedMap<UnitId, CollectionWindow> exceptions) {

    private static final String BETWEEN_UNITS = ";";

    public RoundWindows {
        exceptions = Collections.unmodifiableSortedMap(new TreeMap<>(exceptions));
    }

    /** The windows of {@code round} as they are. */
    static RoundWindows of(Round round) {
        return new RoundWindows(round.window(), round.exceptions());
    }

    /** When the round took answers in {@code unitId}. */
    public CollectionWindow window(UnitId unitId) {
        return exceptions.getOrDefault(unitId, window);
    }

    /** The form that {@link #parse} reads: opening and closing, then {@code unit=opening/closing} for each exception. */
    @Override
    public String toString() {
        return exceptions.entrySet().stream()
                .map(own -> BETWEEN_UNITS + own.getKey() + "=" + text(own.getValue()))
                .collect(Collectors.joining("", text(window), ""));
    }

    /** Reads the form that {@link #toString} writes; empty if it is none. */
    public static Optional<RoundWindows> parse(String text) {
        try {
            String[] parts = text.split(BETWEEN_UNITS);
            SortedMap<UnitId, CollectionWindow> exceptions = new TreeMap<>();
            for (int i = 1; i < parts.length; i++) {
                String[] own = parts[i].split("=", 2);
                exceptions.put(new UnitId(own[0]), window(own[1]));
            }
            return Optional.of(new RoundWindows(window(parts[0]), exceptions));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    static String text(CollectionWindow window) {
        return window.opensAt() + "/" + window.closesAt();
    }

    private static CollectionWindow window(String text) {
        String[] times = text.split("/", 2);
        return new CollectionWindow(Instant.parse(times[0]), Instant.parse(times[1]));
    }
}
