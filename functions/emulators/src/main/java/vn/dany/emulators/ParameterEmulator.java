package vn.dany.emulators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import vn.dany.emulators.stack.Call;
import vn.dany.stack.StackFile;

/**
 * The parameter store of SSM, as far as it is asked here: {@code GetParameter} of a SecureString. Says no where SSM does:
 * to a call that is not signed for it, to an unknown name. A call that does not ask for decryption gets what it would get,
 * something unreadable.
 */
public final class ParameterEmulator implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AwsSignature SIGNATURE = new AwsSignature(Emulators.SECRET_KEY, StackFile.REGION, "ssm");

    private final HttpServer server;
    private final Map<String, String> parameters;
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private final AtomicInteger calls = new AtomicInteger();

    private ParameterEmulator(HttpServer server, Map<String, String> parameters) {
        this.server = server;
        this.parameters = parameters;
    }

    /** Serves {@code parameters}, by name, on any free port of the loopback interface. */
    public static ParameterEmulator start(Map<String, String> parameters) {
        try {
            HttpServer server = LoopbackServer.create();
            ParameterEmulator emulator = new ParameterEmulator(server, Map.copyOf(parameters));
            server.createContext("/", emulator::answer);
            server.start();
            return emulator;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it answers. */
    public URI endpoint() {
        return URI.create(
                "http://" + Emulators.LOOPBACK + ":" + server.getAddress().getPort());
    }

    /** Answers the next call with the error {@code code}, such as {@code ThrottlingException}; each is used up once. */
    public void refuseNext(String code) {
        refusals.add(code);
    }

    /** How many calls came. */
    public int calls() {
        return calls.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            calls.incrementAndGet();
            byte[] body = exchange.getRequestBody().readAllBytes();
            Optional<String> signer = SIGNATURE.signer(exchange, body);
            String refusal = refusals.poll();
            if (refusal != null) {
                refuse(exchange, refusal);
            } else if (signer.isEmpty()) {
                refuse(exchange, "InvalidSignatureException");
            } else if (!"AmazonSSM.GetParameter"
                            .equals(exchange.getRequestHeaders().getFirst("X-Amz-Target"))
                    || !"application/x-amz-json-1.1"
                            .equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
                refuse(exchange, "UnknownOperationException");
            } else {
                answer(exchange, JSON.readTree(body), signer.get());
            }
        }
    }

    private void answer(HttpExchange exchange, JsonNode asked, String signer) throws IOException {
        String name = asked.path("Name").asText();
        if (signer.equals(CallLog.ACCESS_KEY)) {
            CallLog.note(Call.onParameter("GetParameter", name));
        }
        String value = parameters.get(name);
        if (value == null) {
            refuse(exchange, "ParameterNotFound");
            return;
        }
        boolean decrypted = asked.path("WithDecryption").asBoolean(false);
        ObjectNode answer = JSON.createObjectNode();
        answer.putObject("Parameter")
                .put("Name", name)
                .put("Type", "SecureString")
                .put("Value", decrypted ? value : "AQICAHh" + Objects.hash(value))
                .put("Version", 1);
        send(exchange, 200, answer.toString());
    }

    private static void refuse(HttpExchange exchange, String code) throws IOException {
        send(exchange, 400, JSON.createObjectNode().put("__type", code).toString());
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
