package vn.dany.emulators.function;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.dany.emulators.CallLog;
import vn.dany.emulators.stack.DeployedFunction;

/** The environment variables a stack would give a function, taken from the configuration of the running test. */
public final class FunctionEnvironment {

    private static final String GIVEN = "(quarkus\\.(dynamodb|s3)|dany)\\..*";

    private FunctionEnvironment() {}

    /** Where the stores are and what they are called, and the product's own settings. */
    public static Map<String, String> ofThisTest() {
        Config config = ConfigProvider.getConfig();
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.matches(GIVEN))
                .filter(name -> config.getOptionalValue(name, String.class).isPresent())
                .collect(Collectors.toMap(
                        name -> name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"),
                        name -> config.getValue(name, String.class),
                        (one, other) -> one));
    }

    /**
     * What the template gives the function, with this test's values where it has some, and where the stores are. A setting
     * the template forgets is missing here, too.
     *
     * @param logicalId the function's name in {@code app.yaml}
     */
    public static Map<String, String> deployed(String logicalId) {
        Map<String, String> environment =
                new HashMap<>(DeployedFunction.of(logicalId).environment());
        ofThisTest().forEach((name, value) -> {
            if (name.startsWith("QUARKUS_") || environment.containsKey(name)) {
                environment.put(name, value);
            }
        });
        environment.putAll(CallLog.SETTINGS);
        // A JVM says that it has picked it up; here it has its options on the command line.
        environment.remove("JAVA_TOOL_OPTIONS");
        return environment;
    }
}
