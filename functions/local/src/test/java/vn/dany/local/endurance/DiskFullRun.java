package vn.dany.local.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.dany.local.LocalSystem;

/**
 * The disk under the store fills up while forms are sent, stays full for a while, and is given room again. Needs the
 * right to mount a small file system; skipped with a reason without it.
 */
class DiskFullRun {

    private static final int SIZE_MB = 64;
    private static final int FORMS_BEFORE = 50;
    private static final int REFUSALS = 10;
    private static final int PHONES = 8;

    /** More than the store's file has room for inside. */
    private static final int MOST_FORMS = 10_000;

    @Test
    void fullDisk_refusesAndLosesNothing() throws Exception {
        Path disk = Files.createTempDirectory(Path.of("target"), "disk").toAbsolutePath();
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + SIZE_MB + "m", "tmpfs", disk.toString()),
                "skipped: mounting a small disk needs root");
        try {
            fillUp(disk);
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    private static void fillUp(Path disk) throws Exception {
        Path data = disk.resolve("data");
        Ledger ledger;
        try (LocalSystem system = LocalSystem.start(data, LocalSystem.freePort())) {
            ledger = new Ledger(system);
            for (int i = 0; i < FORMS_BEFORE; i++) {
                ledger.sendForSure(ledger.open(system.base()));
            }
            Path ballast = disk.resolve("ballast");
            List<Ledger.Form> refused = sendUntilRefused(ledger, system.base(), ballast);
            Ledger.report("disk full: " + ledger.acknowledged() + " forms acknowledged, " + refused.size() + " not");
            assertThat(refused).as("the disk was full indeed").isNotEmpty();
            Files.delete(ballast);
            for (Ledger.Form form : refused) {
                ledger.sendForSure(form);
            }
        }
        Ledger.Found found = ledger.close(data, "disk full");
        assertThat(found.missing()).isEmpty();
        assertThat(found.doubled()).isEmpty();
        assertThat(found.stored()).isEqualTo(found.acknowledged()).isGreaterThan(FORMS_BEFORE);
    }

    /** Each form that opens is sent once; the store's own file has some room inside, so this takes a while. */
    private static List<Ledger.Form> sendUntilRefused(Ledger ledger, String base, Path ballast) throws Exception {
        List<Ledger.Form> refused = Collections.synchronizedList(new ArrayList<>());
        ExecutorService phones = Executors.newFixedThreadPool(PHONES);
        try {
            for (int sent = 0; sent < MOST_FORMS && refused.size() < REFUSALS; sent += PHONES) {
                fill(ballast);
                List<Callable<Void>> round = new ArrayList<>();
                for (int i = 0; i < PHONES; i++) {
                    Ledger.Form form = ledger.open(base);
                    round.add(() -> {
                        if (!form.send()) {
                            refused.add(form);
                        }
                        return null;
                    });
                }
                for (Future<Void> done : phones.invokeAll(round)) {
                    done.get();
                }
            }
        } finally {
            phones.shutdownNow();
        }
        return refused;
    }

    /** Writes until nothing more goes in. */
    private static void fill(Path ballast) {
        byte[] block = new byte[4_096];
        try (OutputStream out = Files.newOutputStream(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // That is what it is for.
        }
    }

    private static boolean run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
