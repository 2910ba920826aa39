package vn.dany.emulators.function;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * What a client of the HTTP API gets.
 *
 * @param body as sent, compressed where the headers say so
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record HttpAnswer(int status, HttpHeaders headers, byte[] body) {

    /** The value of a header, or an empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The body as it was before it was compressed. */
    public byte[] content() {
        if (!header("Content-Encoding").equals("gzip")) {
            return body;
        }
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return packed.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content as UTF-8. */
    public String text() {
        return new String(content(), StandardCharsets.UTF_8);
    }
}
