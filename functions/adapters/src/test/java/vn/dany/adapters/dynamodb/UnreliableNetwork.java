package vn.dany.adapters.dynamodb;

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
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a client and a server and does to each request in turn what a test tells it to; then lets all pass. */
final class UnreliableNetwork implements AutoCloseable {

    /** What happens to one request. */
    sealed interface Fate {
        /** Nothing. */
        record Passes() implements Fate {}

        /** The server does what it was asked, and the reply is lost. */
        record ReplyLost() implements Fate {}

        /** The server never hears of it, and the connection breaks. */
        record RequestLost() implements Fate {}

        /** The server never hears of it, and nothing comes back for a long time. */
        record Silence() implements Fate {}

        /** Something says no, and breaks off before it has said why. */
        record CutShort() implements Fate {}

        /** The service itself says no, with this error code. */
        record Refused(int status, String code) implements Fate {}
    }

    static final Fate PASSES = new Fate.Passes();
    static final Fate REPLY_LOST = new Fate.ReplyLost();
    static final Fate REQUEST_LOST = new Fate.RequestLost();
    static final Fate SILENCE = new Fate.Silence();
    static final Fate CUT_SHORT = new Fate.CutShort();

    private static final Set<String> NOT_FORWARDED =
            Set.of("host", "connection", "content-length", "transfer-encoding");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI behind;
    private final Queue<Fate> fates = new ConcurrentLinkedQueue<>();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile Fate afterwards = PASSES;

    UnreliableNetwork(URI behind) throws IOException {
        this.behind = behind;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::meet);
        server.start();
    }

    /** Where clients reach the server through this network. */
    URI address() {
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort());
    }

    /** The fates of the next requests, in turn. */
    void next(Fate... coming) {
        fates.addAll(List.of(coming));
    }

    /** The fate of every request after those. */
    void afterwards(Fate fate) {
        afterwards = fate;
    }

    /** How many requests were made. */
    int requests() {
        return requests.get();
    }

    private void meet(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        byte[] body = exchange.getRequestBody().readAllBytes();
        Fate fate = fates.poll();
        fate = fate == null ? afterwards : fate;
        if (fate instanceof Fate.Refused refused) {
            String error =
                    "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + refused.code() + "\",\"message\":\"told so\"}";
            reply(exchange, refused.status(), error.getBytes(StandardCharsets.UTF_8));
        } else if (fate instanceof Fate.CutShort) {
            reply(exchange, 400, "{\"__type\":\"com.amazonaws.dyn".getBytes(StandardCharsets.UTF_8));
        } else if (fate instanceof Fate.Passes) {
            HttpResponse<byte[]> answer = forward(exchange, body);
            reply(exchange, answer.statusCode(), answer.body());
        } else {
            if (fate instanceof Fate.ReplyLost) {
                forward(exchange, body);
            } else if (fate instanceof Fate.Silence) {
                pause();
            }
            // Without response headers this breaks the connection.
            exchange.close();
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(behind).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_FORWARDED.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void pause() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
