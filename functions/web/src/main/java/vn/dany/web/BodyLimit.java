package vn.dany.web;

import io.quarkus.arc.All;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses bodies of more than {@value #MAX_BYTES} bytes or {@value #MAX_FIELDS} form fields with 413 before anything
 * parses them, behind the HTTP API as over plain HTTP: by the announced length where there is one, and by counting in
 * any case. A function that takes files says where by a {@link LargerBody}; their bytes are no fields.
 */
public class BodyLimit {

    /** The largest body accepted, in bytes. */
    public static final int MAX_BYTES = 64 * 1024;

    /** The largest number of form fields accepted; the parser behind fails from 1,000 on. */
    public static final int MAX_FIELDS = 500;

    private final List<LargerBody> larger;

    public BodyLimit(@All List<LargerBody> larger) {
        this.larger = larger;
    }

    /** Runs before a resource is matched, hence before its form is read. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.AUTHENTICATION - 1)
    public void limit(ContainerRequestContext request) {
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        int most = most(request.getUriInfo().getPath());
        if (announced != null && isTooMuch(announced, most)) {
            throw tooLarge();
        }
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            request.setEntityStream(new Counted(request.getEntityStream(), most, isOfFiles(request)));
        }
    }

    private int most(String path) {
        return larger.stream()
                .filter(body -> body.covers(path))
                .mapToInt(LargerBody::maxBytes)
                .max()
                .orElse(MAX_BYTES);
    }

    private static boolean isOfFiles(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    static boolean isTooMuch(String length, int most) {
        return !length.matches("\\d{1,9}") || Integer.parseInt(length) > most;
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    private static final class Counted extends FilterInputStream {
        private final boolean ofFiles;
        private int bytesLeft;
        private int fieldsLeft = MAX_FIELDS - 1;

        Counted(InputStream in, int bytes, boolean ofFiles) {
            super(in);
            this.bytesLeft = bytes;
            this.ofFiles = ofFiles;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            bytesLeft -= Math.max(read, 0);
            for (int i = offset; i < offset + read; i++) {
                fieldsLeft -= buffer[i] == '&' && !ofFiles ? 1 : 0;
            }
            if (bytesLeft < 0 || fieldsLeft < 0) {
                throw tooLarge();
            }
            return read;
        }
    }
}
