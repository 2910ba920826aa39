package vn.dany.emulators.function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.dany.emulators.LoopbackServer;

/**
 * An HTTP API as a browser meets it, behind whatever ends TLS: each request becomes the event of its route's function.
 * Limits and what it says when one is passed are those of AWS.
 */
public final class HttpApiServer implements AutoCloseable {

    private static final int MOST_ASKED = 10 << 20;
    private static final int MOST_TOLD = 6 << 20;
    private static final int PATIENCE_SECONDS = 29;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Map<String, PackagedFunction> routes;
    private final Queue<Refusal> refusals = new ConcurrentLinkedQueue<>();

    /** What the gateway says without asking a function. */
    public enum Refusal {
        /** Too many requests a second for a route. */
        THROTTLED(429, "Too Many Requests"),
        /** No instance of the function is free, and no more may be started. */
        NO_INSTANCE(503, "Service Unavailable");

        private final int status;
        private final String message;

        Refusal(int status, String message) {
            this.status = status;
            this.message = message;
        }
    }

    private HttpApiServer(HttpServer server, Map<String, PackagedFunction> routes) {
        this.server = server;
        this.routes = routes;
    }

    /**
     * Listens on the loopback interface.
     *
     * @param routes functions by the route keys of the template, such as {@code GET /qr/{proxy+}}
     */
    public static HttpApiServer start(Map<String, PackagedFunction> routes) throws IOException {
        HttpApiServer api = new HttpApiServer(LoopbackServer.create(), Map.copyOf(routes));
        api.server.createContext("/", api::serve);
        api.server.setExecutor(api.threads);
        api.server.start();
        return api;
    }

    /** Where it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    /**
     * Leads to other functions from the next request on, as a deployment does; requests under way stay where they are.
     *
     * @return the functions nobody is led to any more
     */
    public Set<PackagedFunction> route(Map<String, PackagedFunction> next) {
        Set<PackagedFunction> before = new HashSet<>(routes.values());
        routes = Map.copyOf(next);
        before.removeAll(routes.values());
        return before;
    }

    /** Refuses as many submissions that come next, each in its turn. */
    public void refuse(Refusal... next) {
        refusals.addAll(List.of(next));
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MOST_ASKED + 1);
            Optional<PackagedFunction> function = function(
                    exchange.getRequestMethod(), exchange.getRequestURI().getPath());
            Refusal refusal = exchange.getRequestMethod().equals("POST") ? refusals.poll() : null;
            if (refusal != null) {
                refuse(exchange, refusal.status, refusal.message);
            } else if (function.isEmpty()) {
                refuse(exchange, 404, "Not Found");
            } else if (body.length > MOST_ASKED) {
                refuse(exchange, 413, "Request Entity Too Large");
            } else {
                pass(exchange, function.get(), body);
            }
        }
    }

    private Optional<PackagedFunction> function(String method, String path) {
        return routes.entrySet().stream()
                .filter(route ->
                        route.getKey().startsWith("ANY ") || route.getKey().startsWith(method + " "))
                .filter(route ->
                        path.matches(route.getKey().replaceFirst("^\\S+ ", "").replace("{proxy+}", ".+")))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void pass(HttpExchange exchange, PackagedFunction function, byte[] body) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
        String event = HttpApi.event(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body);
        try {
            String response = CompletableFuture.supplyAsync(() -> function.invoke(event), threads)
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (response.length() > MOST_TOLD) {
                refuse(exchange, 500, "Internal Server Error");
                return;
            }
            answer(exchange, HttpApi.answer(response));
        } catch (TimeoutException e) {
            refuse(exchange, 503, "Service Unavailable");
        } catch (ExecutionException e) {
            refuse(exchange, 500, "Internal Server Error");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, HttpAnswer answer) throws IOException {
        answer.headers()
                .map()
                .forEach((name, values) -> exchange.getResponseHeaders().put(name, List.copyOf(values)));
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.getResponseHeaders().remove("Content-Length");
        exchange.sendResponseHeaders(answer.status(), head || answer.body().length == 0 ? -1 : answer.body().length);
        if (!head) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    private static void refuse(HttpExchange exchange, int status, String message) throws IOException {
        byte[] body = ("{\"message\":\"" + message + "\"}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
