package vn.dany.local.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private static final int FORMS_WHILE_FULL = 20;

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
            List<Ledger.Form> open = new ArrayList<>();
            for (int i = 0; i < FORMS_WHILE_FULL; i++) {
                open.add(ledger.open(system.base()));
            }
            Path ballast = disk.resolve("ballast");
            fill(ballast);
            List<Ledger.Form> refused = new ArrayList<>();
            for (Ledger.Form form : open) {
                if (!form.send()) {
                    refused.add(form);
                }
            }
            Ledger.report("disk full: " + refused.size() + " of " + FORMS_WHILE_FULL + " forms were not acknowledged");
            assertThat(refused).as("the disk was full indeed").isNotEmpty();
            Files.delete(ballast);
            for (Ledger.Form form : refused) {
                ledger.sendForSure(form);
            }
        }
        Ledger.Found found = ledger.close(data, "disk full");
        assertThat(found.missing()).isEmpty();
        assertThat(found.doubled()).isEmpty();
        assertThat(found.stored()).isEqualTo(found.acknowledged()).isEqualTo(FORMS_BEFORE + FORMS_WHILE_FULL);
    }

    /** Writes until nothing more goes in. */
    private static void fill(Path ballast) {
        byte[] block = new byte[4_096];
        try (OutputStream out = Files.newOutputStream(ballast)) {
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
