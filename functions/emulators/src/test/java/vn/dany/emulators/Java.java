package vn.dany.emulators;

import java.nio.file.Path;
import java.util.Optional;

/** The Java that tests start functions on, and whatever else is to run on the newest as well as on the oldest. */
public final class Java {

    private Java() {}

    /**
     * That of {@code FUNCTIONS_JAVA_HOME} where it is set, since functions are deployed on a newer one than they are built
     * for; otherwise that of the tests.
     */
    public static String command() {
        String home = Optional.ofNullable(System.getenv("FUNCTIONS_JAVA_HOME")).orElse(System.getProperty("java.home"));
        return Path.of(home, "bin", "java").toString();
    }
}
