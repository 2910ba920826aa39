package vn.dany.local;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.regex.Pattern;
import vn.dany.sovereign.Refusal;
import vn.dany.stack.Sentence;

/**
 * Answers everything but forms, QR images and campaign pages to this machine alone: here anybody may be anybody. The host
 * name is checked too, so that no page in a browser on this machine can reach the console under a name of its own. Until
 * the campaigns are loaded, it answers nobody: a list of codes must never be half a list.
 */
@Singleton
class LoopbackOnly {

    private static final Pattern PUBLIC = Pattern.compile("/[sS]|/([sS]|qr|c)/.*");
    private static final Pattern OWN_NAME = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

    private final LoadCampaigns campaigns;
    private final LocalSettings settings;

    LoopbackOnly(LoadCampaigns campaigns, LocalSettings settings) {
        this.campaigns = campaigns;
        this.settings = settings;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, 1_000);
    }

    static boolean isOpenToAll(String path) {
        return PUBLIC.matcher(path).matches();
    }

    static boolean isOwnName(String host) {
        return OWN_NAME.matcher(host).matches();
    }

    private void guard(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        // Not the Host header: HTTP/2 has none.
        HostAndPort name = request.authority();
        boolean own = name != null && isOwnName(name.host()) && isLoopback(request);
        // The normalised path: what the router will match, not what was typed.
        if (!own && !isOpenToAll(routing.normalizedPath())) {
            Refusal.send(routing, 403, Sentence.of(LoopbackOnly.class, "localOnly"));
        } else if (!campaigns.areLoaded()) {
            Refusal.send(routing, 503, Sentence.of(LoopbackOnly.class, "starting"));
        } else {
            routing.addHeadersEndHandler(ending -> keepAddress(routing));
            routing.next();
        }
    }

    /**
     * Redirects would lead to the configured address. Whoever came by another one, be it this machine's own name or an
     * address that only some phones reach, stays there: a receipt nobody can open looks like a form that was lost.
     */
    private void keepAddress(RoutingContext routing) {
        MultiMap headers = routing.response().headers();
        String location = headers.get(HttpHeaders.LOCATION);
        String origin = settings.address().origin().toString();
        if (location != null && location.startsWith(origin + "/")) {
            headers.set(HttpHeaders.LOCATION, location.substring(origin.length()));
        }
    }

    private static boolean isLoopback(HttpServerRequest request) {
        String peer =
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress();
        if (peer == null) {
            return false;
        }
        InetAddress address = new InetSocketAddress(peer, 0).getAddress();
        return address != null && address.isLoopbackAddress();
    }
}
