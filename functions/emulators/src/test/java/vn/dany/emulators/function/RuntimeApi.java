package vn.dany.emulators.function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import vn.dany.emulators.LoopbackServer;

/** The interface Lambda shows a runtime, on the loopback interface: it hands out events and takes their answers. */
final class RuntimeApi implements AutoCloseable {

    private static final String VERSION = "/2018-06-01/runtime/";
    private static final String NEXT = VERSION + "invocation/next";

    /** The longest that Lambda lets a function work on one event. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private record Invocation(String id, String event) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final Map<String, CompletableFuture<String>> open = new ConcurrentHashMap<>();
    private final CompletableFuture<Long> asked = new CompletableFuture<>();

    private RuntimeApi(HttpServer server) {
        this.server = server;
    }

    static RuntimeApi start() throws IOException {
        RuntimeApi api = new RuntimeApi(LoopbackServer.create());
        api.server.createContext(VERSION, api::serve);
        api.server.setExecutor(api.threads);
        api.server.start();
        return api;
    }

    /** Host and port, as a function finds them in its environment. */
    String address() {
        return server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    /** What the runtime will answer to this event; failed when it reports an error instead. */
    CompletableFuture<String> invoke(String event) {
        String id = UUID.randomUUID().toString();
        CompletableFuture<String> answer = new CompletableFuture<>();
        open.put(id, answer);
        waiting.add(new Invocation(id, event));
        return answer;
    }

    /** When the runtime asked for its first event, on the clock of {@link System#nanoTime()}. */
    CompletableFuture<Long> asked() {
        return asked;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals(NEXT)) {
                asked.complete(System.nanoTime());
                next(exchange);
                return;
            }
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (path.endsWith("/response")) {
                open.remove(invocation(path)).complete(body);
            } else if (path.contains("/invocation/")) {
                open.remove(invocation(path)).completeExceptionally(new FunctionFailed(body));
            } else {
                // The runtime cannot start: whoever waits would wait for ever.
                open.values().forEach(answer -> answer.completeExceptionally(new FunctionFailed(body)));
            }
            exchange.sendResponseHeaders(202, -1);
        }
    }

    private void next(HttpExchange exchange) throws IOException {
        try {
            Invocation invocation = waiting.take();
            byte[] event = invocation.event().getBytes(StandardCharsets.UTF_8);
            Map.of(
                            "Content-Type",
                            "application/json",
                            "Lambda-Runtime-Aws-Request-Id",
                            invocation.id(),
                            "Lambda-Runtime-Deadline-Ms",
                            Long.toString(System.currentTimeMillis() + LONGEST.toMillis()),
                            "Lambda-Runtime-Invoked-Function-Arn",
                            "arn:aws:lambda:ap-southeast-1:123456789012:function:packaged")
                    .forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(200, event.length);
            exchange.getResponseBody().write(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String invocation(String path) {
        return path.substring(0, path.lastIndexOf('/')).replaceFirst(".*/", "");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
