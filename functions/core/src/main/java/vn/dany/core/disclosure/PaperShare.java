package vn.dany.core.disclosure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many of a unit's responses were filled in on paper, at the last count at which that could be told. {@link PaperCount}
 * moves it on.
 *
 * @param sheets those from paper
 * @param of all there were at that count
 * @param batches by name of the batch, how many of the sheets at least are of it; batches of which nothing is told are
 *     absent
 */
public record PaperShare(long sheets, long of, SortedMap<String, Long> batches) {

    /** Nothing is told. */
    public static final PaperShare NONE = new PaperShare(0, 0, new TreeMap<>());

    public PaperShare {
        batches = Collections.unmodifiableSortedMap(new TreeMap<>(batches));
    }
}
