package vn.dany.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Ends TLS on the loopback interface and passes everything on in the clear, as the cloud does in front of a function. */
public final class HttpsGateway implements AutoCloseable {

    private static final char[] PASSWORD = "gateway".toCharArray();

    private final ServerSocket listening;
    private final ExecutorService lines = Executors.newCachedThreadPool();

    private HttpsGateway(ServerSocket listening) {
        this.listening = listening;
    }

    /** Listens on {@code port} with a certificate made for the occasion; what arrives goes to {@code behind}. */
    public static HttpsGateway start(int port, int behind) {
        try {
            ServerSocket listening =
                    context().getServerSocketFactory().createServerSocket(port, 50, InetAddress.getLoopbackAddress());
            HttpsGateway gateway = new HttpsGateway(listening);
            gateway.lines.execute(() -> gateway.accept(behind));
            return gateway;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(int behind) {
        while (!listening.isClosed()) {
            try {
                Socket outside = listening.accept();
                Socket inside = new Socket(InetAddress.getLoopbackAddress(), behind);
                lines.execute(() -> pump(outside, inside));
                lines.execute(() -> pump(inside, outside));
            } catch (IOException e) {
                // Closed, or a browser that left: the next one is awaited.
            }
        }
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException e) {
            // One side has left, and so does the other.
        }
    }

    private static SSLContext context() {
        try {
            Path store = Files.createTempDirectory(Path.of("target"), "gateway").resolve("keys.p12");
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "gateway",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost,ip:127.0.0.1",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            new String(PASSWORD))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
                throw new IllegalStateException("keytool made no certificate");
            }
            KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD);
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.shutdownNow();
    }
}
