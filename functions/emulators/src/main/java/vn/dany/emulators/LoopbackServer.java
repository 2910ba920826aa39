package vn.dany.emulators;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** HTTP servers that stand in for a part of the cloud, for this machine alone. */
public final class LoopbackServer {

    static {
        // Head and body of an answer are two writes: the second would wait 40 ms for the client to confirm the first.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private LoopbackServer() {}

    /** A server on a free port of the loopback interface, to be given contexts and started. */
    public static HttpServer create() throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }
}
