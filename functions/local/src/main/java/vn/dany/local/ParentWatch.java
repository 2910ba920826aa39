package vn.dany.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends this process with the build that started it ({@code local.stop-with-parent}), however that ended: a Maven that
 * is killed tells nothing to the processes it started.
 */
class ParentWatch {

    void watch(
            @Observes StartupEvent started,
            @ConfigProperty(name = "local.stop-with-parent", defaultValue = "false") boolean stopWithParent) {
        if (!stopWithParent) {
            return;
        }
        CompletableFuture<Void> unused = ProcessHandle.current()
                .parent()
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(ProcessHandle.current()))
                .thenRun(Quarkus::asyncExit);
    }
}
