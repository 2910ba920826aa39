package vn.dany.local;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import vn.dany.emulators.Emulators;

/** Stops the emulators after everything that uses them. */
@Singleton
class Shutdown {

    private static final AtomicReference<Emulators> RUNNING = new AtomicReference<>();

    static void closesLast(Emulators emulators) {
        RUNNING.set(emulators);
    }

    void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent ending) {
        Emulators emulators = RUNNING.getAndSet(null);
        if (emulators != null) {
            emulators.close();
        }
    }
}
