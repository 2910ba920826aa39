package vn.dany.local.endurance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * So many schedules from one seed on ({@code -Dfaults.seed=1 -Dfaults.schedules=1000}), on all processors. What a schedule
 * finds it finds again: {@code -Dfaults.seed=417 -Dfaults.schedules=1}.
 */
class FaultsRun {

    private static final long SEED = Long.getLong("faults.seed", 1);
    private static final int SCHEDULES = Integer.getInteger("faults.schedules", 1_000);
    private static final int SAID = 100;

    private final AtomicLong next = new AtomicLong(SEED);
    private final Queue<FaultSchedule.Outcome> outcomes = new ConcurrentLinkedQueue<>();

    @Test
    void everySchedule_losesNothingAndCountsNothingTwice() throws Exception {
        int threads = Math.min(SCHEDULES, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        long from = System.nanoTime();
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            done.add(workers.submit(this::work));
        }
        for (Future<?> worker : done) {
            worker.get();
        }
        workers.shutdown();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from);
        System.out.println(total() + ", done in " + seconds + " s");
        assertThat(outcomes).hasSize(SCHEDULES);
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.faults())
                        .as("-Dfaults.seed=" + outcome.seed())
                        .isEmpty());
    }

    private void work() {
        try (Site site = new Site()) {
            for (long seed = next.getAndIncrement(); seed < SEED + SCHEDULES; seed = next.getAndIncrement()) {
                FaultSchedule.Outcome outcome = FaultSchedule.run(site, seed, Product.OURS);
                outcomes.add(outcome.withoutLog());
                if (!outcome.faults().isEmpty()) {
                    System.out.println(outcome);
                }
                if (outcomes.size() % SAID == 0) {
                    System.out.println(total());
                }
            }
        }
    }

    private String total() {
        int acknowledged = 0;
        int archived = 0;
        int missing = 0;
        int doubled = 0;
        int unequal = 0;
        Map<Fault, Integer> met = new EnumMap<>(Fault.class);
        for (FaultSchedule.Outcome outcome : outcomes) {
            acknowledged += outcome.found().acknowledged();
            archived += outcome.found().archived();
            missing += outcome.found().missing();
            doubled += outcome.found().doubled();
            unequal += outcome.faults().isEmpty() ? 0 : 1;
            outcome.met().forEach((fault, times) -> met.merge(fault, times, Integer::sum));
        }
        return outcomes.size() + " schedules from seed " + SEED + ": acknowledged " + acknowledged + ", archived "
                + archived + ", acknowledged but missing " + missing + ", doubled " + doubled
                + ", schedules with a fault "
                + unequal + "; requests met " + met;
    }
}
