package vn.dany.formats.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** JSON trees as text, plain and compressed. */
public final class JsonText {

    private static final JsonMapper TREES = new JsonMapper();

    private JsonText() {}

    /** The tree on one line. */
    public static String write(JsonNode tree) {
        try {
            return TREES.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a tree that is not JSON", e);
        }
    }

    /**
     * The tree behind a text.
     *
     * @throws IllegalArgumentException if it is not JSON
     */
    public static JsonNode read(String text) {
        try {
            return TREES.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    /** The tree as gzip of its UTF-8 text. */
    public static byte[] compress(JsonNode tree) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream text = new GZIPOutputStream(compressed)) {
            TREES.writeValue(text, tree);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return compressed.toByteArray();
    }

    /**
     * The tree behind what {@link #compress} wrote.
     *
     * @throws IllegalArgumentException if it did not
     */
    public static JsonNode decompress(byte[] compressed) {
        return decompress(compressed, Integer.MAX_VALUE - 16);
    }

    /**
     * The same, of a text of at most {@code limit} bytes.
     *
     * @throws IllegalArgumentException if it is longer, or was not written by {@link #compress}
     */
    public static JsonNode decompress(byte[] compressed, int limit) {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            byte[] bytes = text.readNBytes(limit);
            if (text.read() >= 0) {
                throw new IllegalArgumentException("more than " + limit + " bytes");
            }
            return TREES.readTree(bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException("not compressed JSON", e);
        }
    }
}
