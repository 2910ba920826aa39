package vn.dany.formats.files;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.formats.json.FileRefused;

/**
 * Reads YAML as a tree in which every scalar but {@code true}, {@code false} and nothing is a text exactly as written,
 * so that the code 07201 keeps its zero and "no" stays a word. One document, no anchors or aliases, no tags, no key
 * twice.
 */
final class YamlTree {

    private static final int LIMIT = 1_000_000;
    private static final int MAX_DEPTH = 24;

    private final YAMLParser parser;

    private YamlTree(YAMLParser parser) {
        this.parser = parser;
    }

    /**
     * The tree of {@code file}, of at most 1 MB.
     *
     * @throws FileRefused with the line
     */
    static JsonNode read(InputStream file) throws IOException {
        String text;
        try {
            text = FileText.read(file, LIMIT);
        } catch (FileText.Unreadable e) {
            throw refused(e.problem());
        }
        YAMLFactory factory = YAMLFactory.builder()
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .build();
        try (YAMLParser parser = factory.createParser(text)) {
            return new YamlTree(parser).document();
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            // The parser's message also draws the place, on lines that start with a space.
            String reason = Objects.requireNonNullElse(e.getOriginalMessage(), "")
                    .lines()
                    .filter(line -> !line.startsWith(" "))
                    .collect(Collectors.joining(", "));
            throw refused(Finding.line(
                    location == null ? 1 : Math.max(1, location.getLineNr()), FileFinding.NOT_YAML, reason));
        }
    }

    private JsonNode document() throws IOException {
        if (parser.nextToken() == null) {
            throw refuse(FileFinding.EMPTY);
        }
        JsonNode tree = node(0);
        if (parser.nextToken() != null) {
            throw refuse(FileFinding.SEVERAL_DOCUMENTS);
        }
        return tree;
    }

    private JsonNode node(int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw refuse(FileFinding.NESTED_TOO_DEEPLY);
        }
        // An alias can make a small file huge, and a questionnaire reads better without.
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw refuse(FileFinding.ANCHOR);
        }
        if (parser.getTypeId() != null) {
            throw refuse(FileFinding.TAG);
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> list(depth);
            case VALUE_TRUE, VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            default -> JsonNodeFactory.instance.textNode(parser.getText());
        };
    }

    private JsonNode mapping(int depth) throws IOException {
        ObjectNode mapping = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (mapping.has(key)) {
                throw refuse(FileFinding.KEY_TWICE, key);
            }
            parser.nextToken();
            mapping.set(key, node(depth + 1));
        }
        return mapping;
    }

    private JsonNode list(int depth) throws IOException {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(node(depth + 1));
        }
        return list;
    }

    private FileRefused refuse(Finding.Code code, Object... arguments) {
        return refused(Finding.line(parser.currentTokenLocation().getLineNr(), code, arguments));
    }

    private static FileRefused refused(Finding problem) {
        return new FileRefused(List.of(problem));
    }
}
