package vn.dany.core.tally;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many responses of one unit look as if they had not been given one by one. Says nothing about any of them: people are
 * quick, agree, and are content with everything.
 *
 * @param judged responses with enough answers to be judged at all
 * @param hasty how many of these were sent less than a minute after the form was opened
 * @param alike how many of these are the largest number that agree in every answer but the written ones
 * @param scaled responses with enough answers on scales
 * @param straight how many of these chose one and the same level everywhere
 * @param sheets how many of all responses were filled in on paper, by batch
 */
public record Traces(long judged, long hasty, long alike, long scaled, long straight, SortedMap<String, Long> sheets) {

    /** No responses. */
    public static final Traces NONE = new Traces(0, 0, 0, 0, 0, new TreeMap<>());

    public Traces {
        sheets = Collections.unmodifiableSortedMap(new TreeMap<>(sheets));
    }
}
