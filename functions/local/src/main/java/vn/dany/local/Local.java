package vn.dany.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Base64;
import vn.dany.emulators.EmulatorProblem;
import vn.dany.emulators.EmulatorSettings;
import vn.dany.emulators.Emulators;
import vn.dany.emulators.SignInEmulator;

/**
 * Starts the embedded DynamoDB, S3 and provider of the sign-in, tells the functions where they are, and serves everything from this process. The
 * functions themselves do not know.
 */
@QuarkusMain
public final class Local {

    Local() {}

    /** Serves until the process is asked to end. */
    public static void main(String... args) {
        try {
            LocalSettings settings = LocalSettings.from(System.getProperties());
            settings.requireUsable();
            Emulators emulators =
                    Emulators.start(EmulatorSettings.keptIn(settings.data()).afresh(settings.fresh()));
            Shutdown.closesLast(emulators);
            emulators.configuration().forEach(System::setProperty);
            SignInEmulator.start(settings.signInPage()).configuration().forEach(System::setProperty);
            // Whoever signs in comes back to the name by which they came: this machine has several.
            System.setProperty("dany.sign-in.address", "");
            System.setProperty(
                    "dany.public-address", settings.address().origin().toString());
            System.setProperty("dany.secrets.1", KeptSecret.in(settings.data().resolve("secret"), Local::secret));
            System.setProperty(
                    "dany.contacts.public-key",
                    OwnerKeys.keptIn(settings.data()).publicKey());
            System.setProperty("quarkus.http.port", String.valueOf(settings.port()));
            Quarkus.run(Serving.class, args);
        } catch (LocalSettings.Unusable | EmulatorProblem | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static String secret() {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        return Base64.getEncoder().encodeToString(fresh);
    }
}
