package vn.dany.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.amazon.lambda.runtime.MockHttpEventServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dany.emulators.ParameterEmulator;
import vn.dany.emulators.function.FunctionEnvironment;
import vn.dany.emulators.function.PackagedFunction;

/** The survey's zip running behind a gateway, with its secrets in a parameter and not in its settings, as deployed. */
final class PackagedSurvey implements AutoCloseable {

    private static final String SECRETS = "/dan-y/secrets";

    private final HttpClient client = HttpClient.newHttpClient();
    private final MockHttpEventServer gateway = new MockHttpEventServer();
    private final ParameterEmulator parameters;
    private final PackagedFunction function;

    private PackagedSurvey(String secrets) {
        gateway.start(0);
        parameters = ParameterEmulator.start(Map.of(SECRETS, secrets));
        Map<String, String> environment = new HashMap<>(FunctionEnvironment.ofThisTest());
        assertThat(environment.remove("DANY_SECRETS_1")).isNotNull();
        environment.put("DANY_SECRETS_PARAMETER", SECRETS);
        environment.put("DANY_SECRETS_ENDPOINT", parameters.endpoint().toString());
        function = PackagedFunction.start(
                Path.of("target/function.zip"),
                "127.0.0.1:" + gateway.getPort() + MockHttpEventServer.BASE_PATH,
                environment);
    }

    /** Starts it; {@code secrets} is the parameter's text. */
    static PackagedSurvey withSecrets(String secrets) {
        return new PackagedSurvey(secrets);
    }

    /** How often the parameter was read. */
    int secretReads() {
        return parameters.calls();
    }

    HttpResponse<byte[]> get(String path, String encoding) throws IOException, InterruptedException {
        return send(request(path).header("Accept-Encoding", encoding));
    }

    HttpResponse<byte[]> post(String path, String form) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.getPort() + path));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The answer to an event of any form. */
    String invoke(String event) throws IOException, InterruptedException {
        HttpRequest.Builder raw = request(MockHttpEventServer.POST_EVENT)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(event));
        return new String(send(raw).body(), UTF_8);
    }

    /** As {@link PackagedFunction#complaints}. */
    List<String> complaints() {
        return function.complaints();
    }

    @Override
    public void close() throws IOException {
        function.close();
        gateway.close();
        parameters.close();
    }
}
