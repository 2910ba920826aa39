package vn.dany.emulators;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * DynamoDB and S3 for Quarkus tests, in memory; packaged artifacts reach them as well. All test classes of a JVM share
 * one pair, so tests must not rely on empty tables; with the argument {@code fresh=true} a test gets a pair of its own.
 */
public final class EmbeddedServices implements QuarkusTestResourceLifecycleManager {

    private boolean fresh;
    private @Nullable Emulators own;

    @Override
    public void init(Map<String, String> arguments) {
        fresh = Boolean.parseBoolean(arguments.get("fresh"));
    }

    @Override
    public Map<String, String> start() {
        if (!fresh) {
            return SharedEmulators.ofThisJvm();
        }
        own = Emulators.start(EmulatorSettings.inMemory());
        return own.configuration();
    }

    @Override
    public void stop() {
        if (own != null) {
            own.close();
            own = null;
        }
    }
}
