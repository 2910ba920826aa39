package vn.dany.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dany.emulators.ParameterEmulator;
import vn.dany.emulators.function.FunctionEnvironment;
import vn.dany.emulators.function.HttpAnswer;
import vn.dany.emulators.function.PackagedFunction;

/** The survey's zip running, with its secrets in a parameter and not in its settings, as deployed. */
final class PackagedSurvey implements AutoCloseable {

    private static final String SECRETS = "/dan-y/secrets";

    private final ParameterEmulator parameters;
    private final PackagedFunction function;

    private PackagedSurvey(String secrets) {
        parameters = ParameterEmulator.start(Map.of(SECRETS, secrets));
        Map<String, String> environment = new HashMap<>(FunctionEnvironment.deployed("Survey"));
        assertThat(environment).containsEntry("DANY_SECRETS_PARAMETER", SECRETS);
        environment.put("DANY_SECRETS_ENDPOINT", parameters.endpoint().toString());
        function = PackagedFunction.start(Path.of("target/function.zip"), environment);
    }

    /** Starts it; {@code secrets} is the parameter's text. */
    static PackagedSurvey withSecrets(String secrets) {
        return new PackagedSurvey(secrets);
    }

    /** How often the parameter was read. */
    int secretReads() {
        return parameters.calls();
    }

    HttpAnswer get(String path, String encoding) {
        return function.get(path, "Accept-Encoding", encoding);
    }

    HttpAnswer post(String path, String form) {
        return function.post(path, form, "Content-Type", "application/x-www-form-urlencoded");
    }

    /** What runs, for whatever else it is asked. */
    PackagedFunction function() {
        return function;
    }

    /** As {@link PackagedFunction#complaints}. */
    List<String> complaints() {
        return function.complaints();
    }

    @Override
    public void close() {
        function.close();
        parameters.close();
    }
}
