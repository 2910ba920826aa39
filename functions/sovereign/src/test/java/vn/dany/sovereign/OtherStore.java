package vn.dany.sovereign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A table store with its own habits: speaks DynamoDB, passes everything on to one that keeps its promises, but for some. */
final class OtherStore implements AutoCloseable {

    /** What it does not do. */
    enum Habit {
        KNOWS_NO_TRANSACTIONS,
        FORGETS_CONDITIONS
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> PASSED_ON = Set.of("authorization", "content-type", "x-amz-date", "x-amz-target");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final URI behind;
    private final Habit habit;

    private OtherStore(HttpServer server, URI behind, Habit habit) {
        this.server = server;
        this.behind = behind;
        this.habit = habit;
    }

    static OtherStore before(URI behind, Habit habit) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        OtherStore store = new OtherStore(server, behind, habit);
        server.createContext("/", store::serve);
        server.setExecutor(store.threads);
        server.start();
        return store;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String target = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (habit == Habit.KNOWS_NO_TRANSACTIONS && target.endsWith("TransactWriteItems")) {
                answer(
                        exchange,
                        400,
                        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#UnknownOperationException\"}"
                                .getBytes(StandardCharsets.UTF_8));
                return;
            }
            if (habit == Habit.FORGETS_CONDITIONS && target.endsWith("PutItem")) {
                body = withoutCondition(body);
            }
            passOn(exchange, body);
        }
    }

    private void passOn(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(behind).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                request.header(name, values.get(0));
            }
        });
        try {
            HttpResponse<byte[]> reply = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            reply.headers()
                    .firstValue("x-amz-crc32")
                    .ifPresent(sum -> exchange.getResponseHeaders().put("x-amz-crc32", List.of(sum)));
            answer(exchange, reply.statusCode(), reply.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] withoutCondition(byte[] body) throws IOException {
        JsonNode put = JSON.readTree(body);
        ((ObjectNode) put)
                .remove(List.of(
                        "ConditionExpression",
                        "ExpressionAttributeNames",
                        "ExpressionAttributeValues",
                        "ReturnValuesOnConditionCheckFailure"));
        return JSON.writeValueAsBytes(put);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
