package vn.dany.emulators;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.stream.Collectors;

/** {@link EmbeddedServices} for what knows no bucket: Quarkus warns of every setting that nobody reads. */
public final class EmbeddedTables implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return SharedEmulators.ofThisJvm().entrySet().stream()
                .filter(setting -> !setting.getKey().matches("quarkus\\.s3\\..*|dany\\.storage\\.bucket"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void stop() {
        // The pair ends with the JVM.
    }
}
