package vn.dany.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times that were measured of one thing. */
final class Samples {

    /** What is measured. */
    interface Work {
        void run() throws Exception;
    }

    private final List<Long> nanos = new ArrayList<>();

    void add(long duration) {
        nanos.add(duration);
    }

    void time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        add(System.nanoTime() - start);
    }

    void clear() {
        nanos.clear();
    }

    /** The quantile in milliseconds, or a dash where nothing was measured. */
    String quantile(double share) {
        return nanos.isEmpty() ? "–" : String.format(Locale.ROOT, "%.1f", at(share));
    }

    /** The median in milliseconds; there must be something measured. */
    double median() {
        return at(0.5);
    }

    private double at(double share) {
        return nanos.stream().sorted().toList().get((int) Math.min(nanos.size() - 1, share * nanos.size())) / 1e6;
    }
}
