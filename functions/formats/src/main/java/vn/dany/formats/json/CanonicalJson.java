package vn.dany.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.dany.core.campaign.RoundId;

/**
 * One object as JSON with one spelling only. Reading writes the value again and compares: what an unknown field, another
 * order, a missing or a mistyped value would silently change, is refused.
 */
final class CanonicalJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private CanonicalJson() {}

    /** The object whose fields {@code fields} puts in their fixed order. */
    static byte[] write(Consumer<ObjectNode> fields) {
        ObjectNode tree = MAPPER.createObjectNode();
        fields.accept(tree);
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can fail in memory", e);
        }
    }

    static <T> T read(byte[] bytes, Function<JsonNode, T> reader, Function<T, byte[]> writer) {
        T value = reader.apply(tree(bytes));
        if (!Arrays.equals(writer.apply(value), bytes)) {
            throw new IllegalArgumentException("not in canonical form, or of another format");
        }
        return value;
    }

    /** What the bytes say, however it is spelt. */
    static JsonNode tree(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    static RoundId roundId(JsonNode json) {
        return RoundId.parse(json.asText())
                .orElseThrow(() -> new IllegalArgumentException("not a round: " + json.asText()));
    }
}
