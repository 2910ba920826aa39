package vn.dany.core.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the tally keeps of a unit's sheets of paper: what is told of them, and of which batches those are that are told of
 * within the unit's number alone.
 *
 * <p>Whenever more is told, each number moves by all that has come since, or not at all: that of the other responses, that
 * of each batch, and that of the sheets that are not told by batch. Each of these moves by a block or stays. So whatever was
 * ever told is a sum of such blocks, and tells no fewer apart, alone or less anything else.
 *
 * @param untold by batch, how many of {@code told.sheets()} are of it beyond what is told of it; empty where that was not
 *     kept, and then nothing more is told of batches
 */
public record PaperCount(PaperShare told, SortedMap<String, Long> untold) {

    /** No sheets. */
    public static final PaperCount NONE = new PaperCount(PaperShare.NONE, new TreeMap<>());

    public PaperCount {
        untold = Collections.unmodifiableSortedMap(new TreeMap<>(untold));
    }

    /**
     * The same after another count; unchanged if no more can be told.
     *
     * @param counted the unit's sheets by batch
     * @param all all its responses
     */
    PaperCount next(SortedMap<String, Long> counted, long all, DisclosureRule rule) {
        long sheets = sum(counted);
        long more = sheets - told.sheets();
        if (sheets == 0 || !isTold(more, rule) || !isTold(all - told.of() - more, rule)) {
            return this;
        }
        SortedMap<String, Long> batches = new TreeMap<>(told.batches());
        SortedMap<String, Long> rest = new TreeMap<>(untold);
        if (sum(batches) + sum(rest) == told.sheets()) {
            SortedMap<String, Long> came = came(counted);
            Set<String> moving = moving(came, rule);
            came.forEach((batch, number) -> (moving.contains(batch) ? batches : rest).merge(batch, number, Long::sum));
        }
        return new PaperCount(new PaperShare(sheets, all, batches), rest);
    }

    /** How many sheets of each batch have come since something was told. */
    private SortedMap<String, Long> came(SortedMap<String, Long> counted) {
        SortedMap<String, Long> came = new TreeMap<>(counted);
        told.batches().forEach((batch, number) -> came.merge(batch, -number, Long::sum));
        untold.forEach((batch, number) -> came.merge(batch, -number, Long::sum));
        came.values().removeIf(number -> number == 0);
        return came;
    }

    /** Of which batches more is told: as many as leave a block for the others, or nothing. */
    private static Set<String> moving(SortedMap<String, Long> came, DisclosureRule rule) {
        List<Map.Entry<String, Long>> smallestFirst = came.entrySet().stream()
                .filter(batch -> rule.isBlock(batch.getValue()))
                .sorted(Map.Entry.comparingByValue())
                .toList();
        long others = sum(came)
                - smallestFirst.stream().mapToLong(Map.Entry::getValue).sum();
        return smallestFirst.stream()
                .skip(isTold(others, rule) ? 0 : 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static long sum(Map<String, Long> byBatch) {
        return byBatch.values().stream().mapToLong(Long::longValue).sum();
    }

    private static boolean isTold(long more, DisclosureRule rule) {
        return more == 0 || rule.isBlock(more);
    }
}
