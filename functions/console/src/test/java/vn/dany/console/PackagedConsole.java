package vn.dany.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dany.emulators.ParameterEmulator;
import vn.dany.emulators.SignInEmulator;
import vn.dany.emulators.SignInWalk;
import vn.dany.emulators.function.FunctionEnvironment;
import vn.dany.emulators.function.HttpAnswer;
import vn.dany.emulators.function.PackagedFunction;

/** The console as its template deploys it, with its secrets in a parameter and a provider in which anybody may be anybody. */
final class PackagedConsole implements AutoCloseable {

    private static final String SECRETS = "/dan-y/secrets";

    private final ParameterEmulator parameters =
            ParameterEmulator.start(Map.of(SECRETS, "1=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\n"));
    private final SignInEmulator provider = SignInEmulator.start(null);
    private final PackagedFunction function;

    PackagedConsole() {
        Map<String, String> environment = new HashMap<>(FunctionEnvironment.deployed("Console"));
        assertThat(environment).containsEntry("DANY_SECRETS_PARAMETER", SECRETS);
        environment.put("DANY_SECRETS_ENDPOINT", parameters.endpoint().toString());
        environment.put("DANY_SIGN_IN_ISSUER", provider.issuer().toString());
        function = PackagedFunction.start(Path.of("target/function.zip"), environment);
    }

    /** What the provider's sign-in of this person leaves in the browser, each cookie as it was set. */
    List<String> signIn(String email) {
        return SignInWalk.from(
                "/console/sign-in?to=%2Fconsole",
                email, "{\"email\":\"" + email + "\",\"name\":\"Lan\"}", (path, cookies) -> {
                    HttpAnswer answer =
                            function.get(path, cookies.isEmpty() ? new String[0] : new String[] {"Cookie", cookies});
                    return new SignInWalk.Reply(
                            answer.status(),
                            answer.header("Location"),
                            answer.headers().allValues("Set-Cookie"));
                });
    }

    HttpAnswer get(String path, String cookies, String... headers) {
        return function.get(path, with(cookies, headers));
    }

    HttpAnswer post(String path, String cookies, String body, String... headers) {
        return function.post(path, body, with(cookies, headers));
    }

    private static String[] with(String cookies, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Cookie", cookies));
        return all.toArray(String[]::new);
    }

    /** What runs, for whatever else it is asked. */
    PackagedFunction function() {
        return function;
    }

    /** The provider goes away. */
    void loseProvider() {
        provider.close();
    }

    @Override
    public void close() {
        function.close();
        provider.close();
        parameters.close();
    }
}
