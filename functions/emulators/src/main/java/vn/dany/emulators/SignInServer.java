package vn.dany.emulators;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import kotlin.Pair;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.http.Ssl;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Carries the provider of the sign-in on the web server that every Java platform has. It listens at once; what answers
 * takes seconds to make, which is done beside: nobody's first sign-in is to wait for it longer than the console does.
 */
final class SignInServer implements OAuth2HttpServer {

    private final Consumer<OAuth2HttpServer> provider;
    private final HttpServer server;
    private final ExecutorService threads;
    private @Nullable Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler;

    /**
     * Listens on a port nobody listens on.
     *
     * @param provider starts what answers here
     */
    SignInServer(Consumer<OAuth2HttpServer> provider) {
        this.provider = provider;
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "sign-in");
            thread.setDaemon(true);
            return thread;
        });
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        threads.execute(this::handler);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers.Builder headers = new Headers.Builder();
            exchange.getRequestHeaders().forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
            String asked = "http://" + exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            OAuth2HttpResponse response = handler()
                    .invoke(new OAuth2HttpRequest(
                            headers.build(), exchange.getRequestMethod(), HttpUrl.get(asked), body));
            for (Pair<? extends String, ? extends String> header : response.getHeaders()) {
                exchange.getResponseHeaders().add(header.getFirst(), header.getSecond());
            }
            String text = response.getBody();
            byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(response.getStatus(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private synchronized Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler() {
        if (handler == null) {
            provider.accept(this);
        }
        if (handler == null) {
            throw new IllegalStateException("the provider has not started");
        }
        return handler;
    }

    @Override
    public OAuth2HttpServer start(Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        return start(port(), handler);
    }

    @Override
    public OAuth2HttpServer start(int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        return start(InetAddress.getLoopbackAddress(), port, handler);
    }

    /** It listens already, wherever it is told to. */
    @Override
    public synchronized OAuth2HttpServer start(
            InetAddress address, int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        this.handler = handler;
        return this;
    }

    @Override
    public OAuth2HttpServer stop() {
        server.stop(0);
        threads.shutdownNow();
        return this;
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public HttpUrl url(String path) {
        return HttpUrl.get("http://" + Emulators.LOOPBACK + ":" + port() + "/" + path.replaceFirst("^/", ""));
    }

    @Override
    public @Nullable Ssl sslConfig() {
        return null;
    }
}
