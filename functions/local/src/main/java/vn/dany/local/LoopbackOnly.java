package vn.dany.local;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.regex.Pattern;

/**
 * Answers everything but forms, QR images and campaign pages to this machine alone: there is no sign-in here. The host
 * name is checked too, so that no page in a browser on this machine can reach the console under a name of its own.
 */
class LoopbackOnly {

    private static final Pattern PUBLIC = Pattern.compile("/([sS]|qr|c)/.*");
    private static final Pattern OWN_NAME = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

    void register(@Observes Filters filters) {
        filters.register(LoopbackOnly::guard, 1_000);
    }

    static boolean isOpenToAll(String path) {
        return PUBLIC.matcher(path).matches();
    }

    static boolean isOwnName(String host) {
        return OWN_NAME.matcher(host).matches();
    }

    private static void guard(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        // Not the Host header: HTTP/2 has none.
        HostAndPort name = request.authority();
        boolean own = name != null && isOwnName(name.host()) && isLoopback(request);
        // The normalised path: what the router will match, not what was typed.
        if (own || isOpenToAll(routing.normalizedPath())) {
            routing.next();
        } else {
            routing.response()
                    .setStatusCode(403)
                    .putHeader("Content-Type", "text/plain;charset=UTF-8")
                    .end("Trang này chỉ mở được trên chính máy đang chạy hệ thống.\n"
                            + "This page opens only on the machine that runs the system.\n");
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
