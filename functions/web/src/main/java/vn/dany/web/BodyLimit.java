package vn.dany.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses bodies of more than {@value #MAX_BYTES} bytes or {@value #MAX_FIELDS} form fields with 413 before anything
 * parses them, behind the HTTP API as over plain HTTP: by the announced length where there is one, and by counting in
 * any case.
 */
public class BodyLimit {

    /** The largest body accepted, in bytes. */
    public static final int MAX_BYTES = 64 * 1024;

    /** The largest number of form fields accepted; the parser behind fails from 1,000 on. */
    public static final int MAX_FIELDS = 500;

    /** Runs before a resource is matched, hence before its form is read. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.AUTHENTICATION - 1)
    public void limit(ContainerRequestContext request) {
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && isTooMuch(announced)) {
            throw tooLarge();
        }
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            request.setEntityStream(new Counted(request.getEntityStream()));
        }
    }

    static boolean isTooMuch(String length) {
        return !length.matches("\\d{1,9}") || Integer.parseInt(length) > MAX_BYTES;
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    private static final class Counted extends FilterInputStream {
        private int bytesLeft = MAX_BYTES;
        private int fieldsLeft = MAX_FIELDS - 1;

        Counted(InputStream in) {
            super(in);
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
                fieldsLeft -= buffer[i] == '&' ? 1 : 0;
            }
            if (bytesLeft < 0 || fieldsLeft < 0) {
                throw tooLarge();
            }
            return read;
        }
    }
}
