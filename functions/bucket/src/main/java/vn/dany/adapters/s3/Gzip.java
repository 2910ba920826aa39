package vn.dany.adapters.s3;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Objects packed by gzip (RFC 1952). */
final class Gzip {

    /** What such an object is. */
    static final String TYPE = "application/gzip";

    private Gzip() {}

    static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 8 + 64);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can fail in memory", e);
        }
        return packed.toByteArray();
    }

    /**
     * What was packed.
     *
     * @throws IllegalStateException if it is broken, naming the object's {@code key}
     */
    static byte[] unpack(byte[] packed, String key) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(key + " is broken", e);
        }
    }
}
