package vn.dany.emulators;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.EnumSet;
import java.util.logging.Logger;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.gaul.shaded.org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.gaul.shaded.org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import vn.dany.stack.Sentence;

/** An S3 server that checks signatures (version 4), presigned ones and their expiry included. */
final class S3Emulator implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(S3Emulator.class.getName());

    /**
     * Milliseconds to wait for clients when stopping: none, since a kept connection without a request counts as well.
     * Objects are moved into place whole, so an upload cut off leaves nothing behind.
     */
    private static final long STOP_TIMEOUT = 0;

    private final BlobStore objects;
    private final S3Proxy server;

    private S3Emulator(int port, @Nullable Path directory) {
        objects = directory == null ? new TransientNio2BlobStore() : new FilesystemNio2BlobStore(directory.toString());
        server = S3Proxy.builder()
                .blobStore(objects)
                .endpoint(URI.create("http://" + Emulators.LOOPBACK + ":" + port))
                .awsAuthentication(AuthenticationType.AWS_V4, Emulators.ACCESS_KEY, Emulators.SECRET_KEY)
                .stopTimeout(STOP_TIMEOUT)
                .build();
        readWholeRequests(server);
    }

    /**
     * S3Proxy answers as soon as it can, and Jetty then hangs up on a client that is still sending the body or the checksum
     * trailer. The client takes that for a failure and sends again, so that a successful put if absent looks refused. Its
     * builder offers no way in; the field is that of the version pinned in the POM.
     */
    private static void readWholeRequests(S3Proxy proxy) {
        try {
            Field field = S3Proxy.class.getDeclaredField("server");
            field.setAccessible(true);
            Server jetty = (Server) field.get(proxy);
            Filter filter = (request, response, chain) -> {
                WholeRequest whole = new WholeRequest((HttpServletRequest) request);
                chain.doFilter(whole, response);
                whole.note(((HttpServletResponse) response).getStatus());
            };
            jetty.getDescendant(ServletContextHandler.class)
                    .addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("S3Proxy is not of the version this was written for", e);
        }
    }

    /**
     * Starts listening.
     *
     * @param directory where the objects are kept, or null for memory
     * @throws EmulatorProblem when the port is taken
     */
    static S3Emulator start(int port, @Nullable Path directory) {
        if (directory != null && !keepsAttributes(directory)) {
            LOG.warning(
                    Sentence.of(S3Emulator.class, "contentTypesLost", directory).toString());
        }
        S3Emulator emulator = new S3Emulator(port, directory);
        try {
            emulator.server.start();
            return emulator;
        } catch (Exception e) {
            emulator.close();
            throw Emulators.startFailure(port, e);
        }
    }

    /** The server writes an object's headers into attributes of its file, where the file system has such. */
    private static boolean keepsAttributes(Path directory) {
        try {
            UserDefinedFileAttributeView view =
                    Files.getFileAttributeView(directory, UserDefinedFileAttributeView.class);
            if (view == null) {
                return false;
            }
            view.write("vn.dany.probe", ByteBuffer.wrap(new byte[] {1}));
            view.delete("vn.dany.probe");
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Creates the bucket if it does not exist yet. */
    void create(String bucket) {
        if (!objects.containerExists(bucket)) {
            objects.createContainer(bucket);
        }
    }

    /** Address clients use; bucket names go into the path. */
    URI endpoint() {
        return URI.create("http://" + Emulators.LOOPBACK + ":" + server.getPort());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("S3 did not stop", e);
        }
    }
}
