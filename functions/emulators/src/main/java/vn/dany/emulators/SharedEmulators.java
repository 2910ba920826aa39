package vn.dany.emulators;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one in-memory pair that all tests of a JVM share. Quarkus loads test resources anew with every application it
 * starts; so the pair lives in the system class loader, where it outlasts them, and is reached through JDK types only.
 * It ends with the JVM.
 */
public final class SharedEmulators implements Supplier<Map<String, String>> {

    private static @Nullable Emulators shared;

    /** The configuration of the pair of this class's own class loader. */
    @Override
    public Map<String, String> get() {
        return startOnce();
    }

    private static synchronized Map<String, String> startOnce() {
        if (shared == null) {
            shared = Emulators.start(EmulatorSettings.inMemory());
        }
        return shared.configuration();
    }

    /** The configuration of the JVM's pair, started by the first call. */
    static Map<String, String> ofThisJvm() {
        return inSystemLoader(new SharedEmulators());
    }

    /** What the system class loader's twin of {@code here} gives: one for all class loaders of this JVM. */
    static <T> T inSystemLoader(Supplier<T> here) {
        Supplier<T> home = here;
        try {
            Class<?> type = Class.forName(here.getClass().getName(), true, ClassLoader.getSystemClassLoader());
            @SuppressWarnings("unchecked") // The same class, whichever loader it came from.
            Supplier<T> outer = (Supplier<T>) type.getDeclaredConstructor().newInstance();
            home = outer;
        } catch (ReflectiveOperationException e) {
            // Not on the JVM's own class path, as in Quarkus' dev mode: the caller's class loader has to do.
        }
        return home.get();
    }
}
