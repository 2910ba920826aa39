package vn.dany.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.dany.emulators.EmulatorSettings;
import vn.dany.emulators.Emulators;
import vn.dany.emulators.ParameterEmulator;
import vn.dany.emulators.SignInEmulator;
import vn.dany.emulators.function.PackagedFunction;
import vn.dany.emulators.stack.DeployedFunction;

/**
 * What a deployment has, without an account: the packaged functions with the settings of their template, and stores in
 * which the local system has published its campaigns before.
 */
public final class Deployment implements AutoCloseable {

    private static final String SECRETS = "/dan-y/secrets";

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Map<String, String> settings = new HashMap<>();
    private final List<LocalSystem.Code> codes;
    private final Path data;

    private Deployment(List<LocalSystem.Code> codes, Path data) {
        this.codes = codes;
        this.data = data;
    }

    /** Publishes the demo at a public address; the local system is then gone, and what it stored is what functions find. */
    public static Deployment at(String address) throws IOException {
        Path data = Files.createTempDirectory(Path.of("target"), "deployed");
        List<LocalSystem.Code> codes;
        try (LocalSystem publisher = LocalSystem.start(data, LocalSystem.freePort(), "address=" + address)) {
            codes = publisher.codes();
        }
        Deployment deployment = new Deployment(codes, data);
        Emulators stores = deployment.with(Emulators.start(EmulatorSettings.keptIn(data)));
        String secret = Files.readString(data.resolve("secret")).strip();
        ParameterEmulator parameters = deployment.with(ParameterEmulator.start(Map.of(SECRETS, "1=" + secret + "\n")));
        deployment.settings.putAll(stores.configuration());
        deployment.settings.put("dany.public-address", address);
        deployment.settings.put("dany.secrets.endpoint", parameters.endpoint().toString());
        SignInEmulator provider = deployment.with(SignInEmulator.start(null));
        deployment.settings.put("dany.sign-in.issuer", provider.issuer().toString());
        return deployment;
    }

    /** What the stores keep there can be read once this is closed. */
    public Path data() {
        return data;
    }

    /** The setting of this name, such as where a store is. */
    public String setting(String name) {
        return Objects.requireNonNull(settings.get(name), name);
    }

    /** The codes of the PKS 01 demo. */
    public List<LocalSystem.Code> codes() {
        return codes;
    }

    /** Starts the function that the module {@code name} has packaged; it is stopped with the rest. */
    public PackagedFunction start(String name) {
        return with(start(name, Path.of("..", name, "target", "function.zip")));
    }

    /** Starts {@code artifact} with the settings of the function {@code name}. */
    public PackagedFunction start(String name, Path artifact) {
        Map<String, String> environment =
                new HashMap<>(DeployedFunction.of(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                        .environment());
        environment.remove("JAVA_TOOL_OPTIONS");
        settings.forEach((property, value) -> {
            String variable = property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
            if (property.startsWith("quarkus.")
                    || property.endsWith(".endpoint")
                    || environment.containsKey(variable)) {
                environment.put(variable, value);
            }
        });
        return PackagedFunction.start(artifact, environment);
    }

    /** Stops {@code part} with the rest, before whatever was started earlier. */
    public <T extends AutoCloseable> T with(T part) {
        running.push(part);
        return part;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
