package vn.dany.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Function;
import vn.dany.core.campaign.RoundId;

/**
 * One object as JSON with one spelling only. Reading writes the value again and compares: what an unknown field, another
 * order, a missing or a mistyped value would silently change, is refused.
 */
final class CanonicalJson {

    private static final JsonMapper MAPPER = new JsonMapper(new JsonFactory());

    private CanonicalJson() {}

    /** Writes the fields of the one object. */
    interface Fields {
        /** Writes them in their fixed order. */
        void write(JsonGenerator json) throws IOException;
    }

    static byte[] write(Fields fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = MAPPER.getFactory().createGenerator(bytes)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can fail in memory", e);
        }
        return bytes.toByteArray();
    }

    static <T> T read(byte[] bytes, Function<JsonNode, T> reader, Function<T, byte[]> writer) {
        T value;
        try {
            value = reader.apply(MAPPER.readTree(bytes));
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
        if (!Arrays.equals(writer.apply(value), bytes)) {
            throw new IllegalArgumentException("not in canonical form, or of another format");
        }
        return value;
    }

    static RoundId roundId(JsonNode json) {
        return RoundId.parse(json.asText())
                .orElseThrow(() -> new IllegalArgumentException("not a round: " + json.asText()));
    }
}
