package vn.dany.local.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.dany.local.LocalSystem;

/**
 * So many forms a second, come what may ({@code -Dendurance.rate=50 -Dendurance.seconds=60}; at most 30,000 in all), each
 * opened and sent from this machine to this machine.
 */
class LoadRun {

    private static final int RATE = Integer.getInteger("endurance.rate", 50);
    private static final int SECONDS = Integer.getInteger("endurance.seconds", 60);
    private static final int FORMS = Math.min(RATE * SECONDS, 30_000);

    @Test
    void everyAcknowledgedForm_isThereOnce() throws Exception {
        Path data = Files.createTempDirectory(Path.of("target"), "load");
        LocalSystem system = LocalSystem.start(data, LocalSystem.freePort());
        String base = system.base();
        Ledger ledger = new Ledger(system);
        List<Future<?>> sent = new ArrayList<>();
        ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
        ExecutorService phones = Executors.newFixedThreadPool(64);
        long from = System.nanoTime();
        try {
            for (int i = 0; i < FORMS; i++) {
                long due = from + TimeUnit.SECONDS.toNanos(1) * i / RATE;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                sent.add(phones.submit(() -> {
                    ledger.sendForSure(ledger.open(base));
                    // From when it was due: who waits for a free thread waits, too.
                    took.add(System.nanoTime() - due);
                    return null;
                }));
            }
            for (Future<?> form : sent) {
                form.get(10, TimeUnit.MINUTES);
            }
        } finally {
            phones.shutdownNow();
            system.close();
        }
        long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from));

        Ledger.Found found = ledger.close(data, FORMS + " forms at " + RATE + " a second");
        List<Long> sorted = took.stream().sorted().toList();
        Ledger.report("  done in " + seconds + " s; open and send took (ms) median " + ms(sorted, 50) + ", 95 % "
                + ms(sorted, 95) + ", longest " + ms(sorted, 100));
        assertThat(found.missing()).isEmpty();
        assertThat(found.doubled()).isEmpty();
        assertThat(found.stored()).isEqualTo(found.acknowledged()).isEqualTo(FORMS);
        assertThat(system.output())
                .as("nothing but the three lines of the start")
                .hasSize(3);
    }

    private static long ms(List<Long> sorted, int percent) {
        return TimeUnit.NANOSECONDS.toMillis(sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)));
    }
}
