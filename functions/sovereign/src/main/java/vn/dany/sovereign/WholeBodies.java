package vn.dany.sovereign;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import vn.dany.stack.Sentence;
import vn.dany.web.BodyLimit;
import vn.dany.web.LargerBody;

/**
 * Reads bodies to their end before a thread is spent on them, as an HTTP API does before it calls a function: what comes
 * slowly holds up nobody else. A body has {@value #DEADLINE_MS} milliseconds in all; of more than
 * the settings allow from one peer at once the oldest is given up, so that who is quick always gets
 * through. Who leaves meanwhile is forgotten without a word.
 */
@Singleton
public class WholeBodies {

    /** The total deadline of a body: 64 KB in it is less than an old phone's line carries. */
    public static final long DEADLINE_MS = 20_000;

    /** After the check of who may ask at all. */
    private static final int ORDER = 900;

    private static final Set<HttpMethod> WITH_BODY =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final BodiesUnderWay underWay;
    private final List<LargerBody> larger;

    WholeBodies(@All List<LargerBody> larger, SovereignConfig config) {
        this.underWay = new BodiesUnderWay(config.bodiesPerPeer());
        this.larger = larger;
    }

    void register(@Observes Filters filters) {
        filters.register(this::gather, ORDER);
    }

    private void gather(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (!WITH_BODY.contains(request.method()) || request.isEnded() || isTooMuch(request, most(routing))) {
            routing.next();
            return;
        }
        Gathering gathering = new Gathering(routing, most(routing));
        BodiesUnderWay.Body body = underWay.begin(gathering.peer(), gathering::giveUp);
        gathering.onEnd(() -> underWay.end(body));
        gathering.start();
    }

    private int most(RoutingContext routing) {
        String path = routing.normalizedPath();
        return larger.stream()
                .filter(body -> body.covers(path))
                .mapToInt(LargerBody::maxBytes)
                .max()
                .orElse(BodyLimit.MAX_BYTES);
    }

    /** What announces itself as too much is refused unread, by who refuses it everywhere. */
    private static boolean isTooMuch(HttpServerRequest request, int most) {
        String announced = request.getHeader("Content-Length");
        return announced != null && (!announced.matches("\\d{1,9}") || Integer.parseInt(announced) > most);
    }

    /** One body on its way; all of it happens on its connection's event loop. */
    private static final class Gathering {

        private final RoutingContext routing;
        private final int most;
        private final Buffer bytes = Buffer.buffer();
        private final Context context;
        private final long timer;
        private Runnable onEnd = () -> {};
        private boolean over;

        Gathering(RoutingContext routing, int most) {
            this.routing = routing;
            this.most = most;
            this.context = routing.vertx().getOrCreateContext();
            this.timer = routing.vertx().setTimer(DEADLINE_MS, expired -> giveUp());
        }

        String peer() {
            return String.valueOf(routing.request().remoteAddress().hostAddress());
        }

        void onEnd(Runnable action) {
            this.onEnd = action;
        }

        void start() {
            HttpServerRequest request = routing.request();
            if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
                request.response().writeContinue();
            }
            request.handler(this::add);
            request.endHandler(end -> hand());
            request.exceptionHandler(gone -> finish());
            request.response().closeHandler(gone -> finish());
            request.resume();
        }

        private void add(Buffer chunk) {
            if (!over) {
                bytes.appendBuffer(chunk);
                if (bytes.length() > most) {
                    // Enough to be refused for its length; the rest is not worth the wait.
                    routing.response().putHeader("Connection", "close");
                    hand();
                }
            }
        }

        private void hand() {
            if (finish()) {
                ((RoutingContextInternal) routing).setBody(bytes);
                routing.next();
            }
        }

        /** Whether this was the end. */
        private boolean finish() {
            if (over) {
                return false;
            }
            over = true;
            routing.vertx().cancelTimer(timer);
            onEnd.run();
            return true;
        }

        /** Another connection's event loop may ask for it, when the body there is one too many. */
        void giveUp() {
            context.runOnContext(now -> {
                if (finish()) {
                    Refusal.send(routing, 408, Sentence.of(WholeBodies.class, "tooSlow"));
                }
            });
        }
    }
}
