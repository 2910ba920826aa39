package vn.dany.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dany.emulators.SignInEmulator;
import vn.dany.emulators.SignInWalk;
import vn.dany.emulators.function.FunctionEnvironment;
import vn.dany.emulators.function.HttpAnswer;
import vn.dany.emulators.function.PackagedFunction;

/** The console as it is deployed, with a provider in which anybody may be anybody. */
final class PackagedConsole implements AutoCloseable {

    private final SignInEmulator provider = SignInEmulator.start(null);
    private final PackagedFunction function;

    PackagedConsole() {
        Map<String, String> environment = new HashMap<>(FunctionEnvironment.ofThisTest());
        provider.configuration()
                .forEach((name, value) ->
                        environment.put(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), value));
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
    }
}
