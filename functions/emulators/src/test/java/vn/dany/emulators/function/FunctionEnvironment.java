package vn.dany.emulators.function;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

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
}
