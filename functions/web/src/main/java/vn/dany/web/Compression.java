package vn.dany.web;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Gzips text answers for clients that accept it, because an HTTP API in front of a function compresses nothing.
 *
 * <p>Touched are entities that are a string or a byte array of at least {@value #WORTHWHILE} bytes and of a text type.
 * An answer with a strong entity tag stays as it is, since such a tag names exact bytes: give texts weak tags.
 */
public class Compression {

    private static final int WORTHWHILE = 512;

    /** Compresses the answer if that is allowed and worthwhile; runs after templates have become text. */
    @ServerResponseFilter(priority = Priorities.ENTITY_CODER)
    public void compress(ContainerRequestContext request, ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (type == null || !isText(type)) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        byte[] plain = bytes(response.getEntity());
        if (plain.length < WORTHWHILE
                || isExact(response.getEntityTag())
                || headers.containsKey(HttpHeaders.CONTENT_ENCODING)
                || !accepts(request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING))) {
            return;
        }
        headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        // The Lambda handler of Quarkus takes a body for UTF-8 text by the type it finds under exactly "Content-Type"
        // and would corrupt gzip; under the lower-case name, the same header to HTTP, it sends the bytes in Base64.
        // A newer Quarkus looks there as well: SurveyFunctionIT unzips what a packaged function sends, and will say so.
        headers.remove(HttpHeaders.CONTENT_TYPE);
        headers.putSingle("content-type", type.toString());
        response.setEntity(gzip(plain));
    }

    private static boolean isText(MediaType type) {
        return type.getType().equals("text")
                || type.getSubtype().endsWith("xml")
                || type.getSubtype().endsWith("json");
    }

    private static boolean isExact(@Nullable EntityTag tag) {
        return tag != null && !tag.isWeak();
    }

    private static byte[] bytes(@Nullable Object entity) {
        if (entity instanceof byte[] bytes) {
            return bytes;
        }
        return entity instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : new byte[0];
    }

    /** Whether the client takes gzip (RFC 9110, section 12.5.3); silence counts as no. */
    static boolean accepts(@Nullable List<String> acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        boolean any = false;
        for (String coding :
                String.join(",", acceptEncoding).toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = coding.strip().split("\\s*;\\s*q\\s*=\\s*", 2);
            boolean wanted = parts.length < 2 || !parts[1].matches("0(\\.0{0,3})?");
            switch (parts[0]) {
                case "gzip", "x-gzip" -> {
                    return wanted;
                }
                case "*" -> any = wanted;
                default -> {}
            }
        }
        return any;
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3);
        try (OutputStream out = new Smallest(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static final class Smallest extends GZIPOutputStream {
        Smallest(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
