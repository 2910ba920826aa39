package vn.dany.local.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.dany.local.LocalSystem;

/** Phones go on sending while the process is killed again and again ({@code -Dendurance.kills=5}). */
class KillRun {

    private static final int KILLS = Integer.getInteger("endurance.kills", 5);
    private static final int PHONES = 8;
    private static final int SHORTEST_LIFE_MS = 1_000;
    private static final int LONGEST_LIFE_MS = 8_000;

    @Test
    void killedAgainAndAgain_losesNothingAndCountsNothingTwice() throws Exception {
        Path data = Files.createTempDirectory(Path.of("target"), "kills");
        int port = LocalSystem.freePort();
        LocalSystem system = LocalSystem.start(data, port);
        String base = system.base();
        Ledger ledger = new Ledger(system);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService phones = Executors.newFixedThreadPool(PHONES);
        List<Future<?>> sending = new ArrayList<>();
        for (int i = 0; i < PHONES; i++) {
            sending.add(phones.submit(() -> {
                while (!over.get()) {
                    ledger.sendForSure(ledger.open(base));
                }
                return null;
            }));
        }
        Random random = new Random(KILLS);
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                Thread.sleep(SHORTEST_LIFE_MS + random.nextInt(LONGEST_LIFE_MS - SHORTEST_LIFE_MS));
                system.process().destroyForcibly().waitFor();
                system = LocalSystem.start(data, port);
            }
            Thread.sleep(SHORTEST_LIFE_MS);
            over.set(true);
            for (Future<?> phone : sending) {
                phone.get(2, TimeUnit.MINUTES);
            }
        } finally {
            over.set(true);
            phones.shutdownNow();
            system.close();
        }

        Ledger.Found found = ledger.close(data, KILLS + " kills");
        assertThat(found.missing()).isEmpty();
        assertThat(found.doubled()).isEmpty();
        assertThat(found.stored()).isEqualTo(found.acknowledged()).isPositive();
    }
}
