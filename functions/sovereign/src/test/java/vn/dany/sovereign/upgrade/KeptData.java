package vn.dany.sovereign.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import vn.dany.adapters.StorageConfig;

/**
 * Everything in the tables and the bucket as files of a folder: {@code <table>.jsonl} with one item a line in DynamoDB's
 * own JSON, sorted, and {@code bucket/<key>} with a list of content types beside it. What was printed is kept empty: nobody
 * reads it but people.
 */
@Singleton
class KeptData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPES = "content-types.json";
    private static final Pattern PRINTED = Pattern.compile(".*\\.(zip|pdf|docx)");

    @Inject
    DynamoDbClient dynamoDb;

    @Inject
    S3Client s3;

    @Inject
    StorageConfig storage;

    private Map<String, String> tables() {
        return new TreeMap<>(Map.of(
                "registry", storage.registryTable().orElseThrow(),
                "responses", storage.responsesTable().orElseThrow(),
                "casework", storage.caseworkTable().orElseThrow()));
    }

    /** Writes what is stored now. */
    void keepIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> table : tables().entrySet()) {
            List<String> lines = new ArrayList<>();
            dynamoDb.scanPaginator(scan -> scan.tableName(table.getValue()))
                    .items()
                    .forEach(item -> lines.add(json(item).toString()));
            Files.write(
                    folder.resolve(table.getKey() + ".jsonl"),
                    lines.stream().sorted().toList());
        }
        Map<String, String> types = new TreeMap<>();
        String bucket = storage.bucket().orElseThrow();
        for (var object : s3.listObjectsV2Paginator(list -> list.bucket(bucket)).contents()) {
            var read = s3.getObjectAsBytes(get -> get.bucket(bucket).key(object.key()));
            GetObjectResponse about = read.response();
            types.put(object.key(), about.contentType());
            Path file = folder.resolve("bucket").resolve(object.key());
            Files.createDirectories(file.getParent());
            Files.write(file, PRINTED.matcher(object.key()).matches() ? new byte[0] : read.asByteArrayUnsafe());
        }
        Files.writeString(
                folder.resolve(TYPES), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(types) + "\n");
    }

    /** Stores what a folder holds, beside what is there. */
    void restoreFrom(Path folder) throws IOException {
        for (Map.Entry<String, String> table : tables().entrySet()) {
            for (String line : Files.readAllLines(folder.resolve(table.getKey() + ".jsonl"))) {
                Map<String, AttributeValue> item = item(JSON.readTree(line));
                dynamoDb.putItem(put -> put.tableName(table.getValue()).item(item));
            }
        }
        JsonNode types = JSON.readTree(folder.resolve(TYPES).toFile());
        String bucket = storage.bucket().orElseThrow();
        try (Stream<Path> files = Files.walk(folder.resolve("bucket"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String key = folder.resolve("bucket")
                        .relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                s3.putObject(
                        put -> put.bucket(bucket)
                                .key(key)
                                .contentType(types.path(key).asText()),
                        RequestBody.fromFile(file));
            }
        }
    }

    private static ObjectNode json(Map<String, AttributeValue> item) {
        ObjectNode json = JSON.createObjectNode();
        new TreeMap<>(item).forEach((name, value) -> json.set(name, json(value)));
        return json;
    }

    private static JsonNode json(AttributeValue value) {
        return switch (value.type()) {
            case S -> JSON.createObjectNode().put("S", value.s());
            case N -> JSON.createObjectNode().put("N", value.n());
            case BOOL -> JSON.createObjectNode().put("BOOL", value.bool());
            case B ->
                JSON.createObjectNode()
                        .put("B", Base64.getEncoder().encodeToString(value.b().asByteArrayUnsafe()));
            case SS ->
                JSON.createObjectNode()
                        .set("SS", JSON.valueToTree(value.ss().stream().sorted().toList()));
            case M -> JSON.createObjectNode().set("M", json(value.m()));
            case L ->
                JSON.createObjectNode()
                        .set(
                                "L",
                                JSON.valueToTree(
                                        value.l().stream().map(KeptData::json).toList()));
            default -> throw new IllegalStateException("a type that no item had so far: " + value.type());
        };
    }

    private static Map<String, AttributeValue> item(JsonNode json) {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        json.properties().forEach(field -> item.put(field.getKey(), value(field.getValue())));
        return item;
    }

    private static AttributeValue value(JsonNode json) {
        Map<String, JsonNode> typed = new HashMap<>();
        json.properties().forEach(field -> typed.put(field.getKey(), field.getValue()));
        Map.Entry<String, JsonNode> only = typed.entrySet().iterator().next();
        JsonNode value = only.getValue();
        return switch (only.getKey()) {
            case "S" -> AttributeValue.fromS(value.asText());
            case "N" -> AttributeValue.fromN(value.asText());
            case "BOOL" -> AttributeValue.fromBool(value.asBoolean());
            case "B" ->
                AttributeValue.fromB(
                        SdkBytes.fromByteArrayUnsafe(Base64.getDecoder().decode(value.asText())));
            case "SS" -> AttributeValue.fromSs(texts(value));
            case "M" -> AttributeValue.fromM(item(value));
            case "L" ->
                AttributeValue.fromL(
                        elements(value).stream().map(KeptData::value).toList());
            default -> throw new IllegalStateException("no item has the type " + only.getKey());
        };
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }
}
