package vn.dany.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The first and the last few of what has a share, by the percentages that are printed. Nothing stands in both, and nothing
 * is left out for a line that is equal to one that stands there without being counted.
 *
 * @param best the best first
 * @param weakest the weakest first
 */
record Extremes(List<Ranked> best, List<Ranked> weakest) {

    /** More than this many is no longer a few. */
    static final int FEW = 5;

    /** Something with a share of {@code answered} answers, in hundredths of a percent. */
    record Ranked(String name, long answered, int basisPoints) {}

    Extremes {
        best = List.copyOf(best);
        weakest = List.copyOf(weakest);
    }

    /** Of {@code all}, in whose order equals stand. Both are empty unless there is a difference. */
    static Extremes of(List<Ranked> all) {
        int few = Math.min(FEW, all.size() / 2);
        List<Ranked> order = new ArrayList<>(all);
        order.sort(Comparator.comparingInt(Ranked::basisPoints).reversed());
        if (few == 0
                || order.get(0).basisPoints() == order.get(order.size() - 1).basisPoints()) {
            return new Extremes(List.of(), List.of());
        }
        int top = order.get(few - 1).basisPoints();
        int bottom = order.get(order.size() - few).basisPoints();
        int most = order.get(0).basisPoints();
        int least = order.get(order.size() - 1).basisPoints();
        // One broad tie around the middle belongs to neither end.
        boolean broad = top == bottom;
        List<Ranked> best = order.stream()
                .filter(one -> (broad && top < most) ? one.basisPoints() > top : one.basisPoints() >= top)
                .toList();
        List<Ranked> weakest = order.stream()
                .filter(one -> (broad && bottom > least) ? one.basisPoints() < bottom : one.basisPoints() <= bottom)
                .sorted(Comparator.comparingInt(Ranked::basisPoints))
                .toList();
        return new Extremes(best, weakest);
    }
}
