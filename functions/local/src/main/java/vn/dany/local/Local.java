package vn.dany.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.dany.emulators.EmulatorProblem;
import vn.dany.emulators.EmulatorSettings;
import vn.dany.emulators.Emulators;

/**
 * Starts the embedded DynamoDB and S3, tells the functions where they are, and serves everything from this process. The
 * functions themselves do not know.
 */
@QuarkusMain
public final class Local {

    private Local() {}

    /** Serves until the process is asked to end. */
    public static void main(String... args) {
        try {
            LocalSettings settings = LocalSettings.from(System.getProperties());
            requireFree(settings.port());
            if (settings.fresh()) {
                delete(settings.data());
            }
            Emulators emulators = Emulators.start(EmulatorSettings.keptIn(settings.data()));
            Shutdown.closesLast(emulators);
            emulators.configuration().forEach(System::setProperty);
            System.setProperty(
                    "dany.public-address", settings.address().origin().toString());
            System.setProperty("dany.secrets.1", secret(settings.data().resolve("secret")));
            OwnerKeys keys = OwnerKeys.keptIn(settings.data());
            System.setProperty("dany.contacts.public-key", keys.publicKey());
            System.setProperty("dany.contacts.private-key", keys.privateKey());
            System.setProperty("quarkus.http.port", String.valueOf(settings.port()));
            Quarkus.run(Serving.class, args);
        } catch (LocalSettings.Unusable | EmulatorProblem | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void requireFree(int port) {
        try (ServerSocket probe = new ServerSocket(port)) {
            probe.setReuseAddress(true);
        } catch (IOException e) {
            throw new LocalSettings.Unusable("port", port + " (đang có chương trình khác dùng / taken)", "8081");
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Không xóa được " + folder + " | cannot be emptied: " + folder, e);
        }
    }

    /** Made once, so that forms that are open and receipts handed out stay good over a restart. */
    private static String secret(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] fresh = new byte[32];
                new SecureRandom().nextBytes(fresh);
                Files.writeString(file, Base64.getEncoder().encodeToString(fresh));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được " + file + " | cannot be read: " + file, e);
        }
    }
}
