package vn.dany.core.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of characters (code points), as one place of a pattern takes them.
 *
 * @param ranges in order, none touching another
 */
record Letters(List<Range> ranges) {

    static final Letters DIGITS = Letters.of(new Range('0', '9'));
    static final Letters OF_WORDS =
            Letters.of(new Range('0', '9'), new Range('A', 'Z'), new Range('_', '_'), new Range('a', 'z'));
    static final Letters SPACES = Letters.of(new Range('\t', '\r'), new Range(' ', ' '));
    /** All but what ends a line. */
    static final Letters ANY = Letters.of(new Range('\n', '\n'), new Range('\r', '\r'), new Range(0x2028, 0x2029))
            .others();

    Letters {
        ranges = List.copyOf(ranges);
    }

    /** From one to another, both included. */
    record Range(int from, int to) {

        private String written() {
            return from == to ? written(from) : written(from) + "-" + written(to);
        }

        /** Only what is a letter or a digit of ours stands for itself wherever it stands. */
        private static String written(int letter) {
            return Character.isLetterOrDigit(letter) || "_.,/@".indexOf(letter) >= 0
                    ? Character.toString(letter)
                    : "\\u{" + Integer.toHexString(letter) + "}";
        }
    }

    /** Those in any of {@code ranges}. */
    static Letters of(Range... ranges) {
        return of(Stream.of(ranges));
    }

    /** Those of any of {@code sets}. */
    static Letters of(List<Letters> sets) {
        return of(sets.stream().flatMap(set -> set.ranges.stream()));
    }

    private static Letters of(Stream<Range> ranges) {
        List<Range> joined = new ArrayList<>();
        ranges.sorted(Comparator.comparingInt(Range::from)).forEach(range -> {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).to() + 1 >= range.from()) {
                Range before = joined.get(last);
                joined.set(last, new Range(before.from(), Math.max(before.to(), range.to())));
            } else {
                joined.add(range);
            }
        });
        return new Letters(joined);
    }

    /** All that are not among these. */
    Letters others() {
        List<Range> others = new ArrayList<>();
        int from = 0;
        for (Range range : ranges) {
            if (range.from() > from) {
                others.add(new Range(from, range.from() - 1));
            }
            from = range.to() + 1;
        }
        if (from <= Character.MAX_CODE_POINT) {
            others.add(new Range(from, Character.MAX_CODE_POINT));
        }
        return new Letters(others);
    }

    boolean has(int letter) {
        return ranges.stream().anyMatch(range -> range.from() <= letter && letter <= range.to());
    }

    /** As a class of JavaScript's, without a space in it; {@code others()} where that is shorter. */
    String written() {
        if (equals(ANY)) {
            return ".";
        }
        Letters others = others();
        boolean isShorter = others.ranges.size() < ranges.size();
        return (isShorter ? others : this)
                .ranges.stream().map(Range::written).collect(Collectors.joining("", isShorter ? "[^" : "[", "]"));
    }
}
