package vn.dany.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of CloudFormation that a storage stack needs. A table or bucket property that is neither carried out
 * nor knowingly left out stops the start, so that nobody relies on an index that is silently missing.
 */
final class StackReader {

    private static final Set<String> TABLE_CARRIED_OUT = Set.of(
            "TableName",
            "BillingMode",
            "AttributeDefinitions",
            "KeySchema",
            "DeletionProtectionEnabled",
            "TimeToLiveSpecification");

    /** What no emulator can show or nobody may rely on: backups, encryption at rest, labels. */
    private static final Set<String> TABLE_LEFT_OUT =
            Set.of("PointInTimeRecoverySpecification", "SSESpecification", "Tags");

    /** The rest of a bucket is about who may reach it and what happens to it over weeks. */
    private static final Set<String> BUCKET_LEFT_OUT = Set.of(
            "PublicAccessBlockConfiguration",
            "OwnershipControls",
            "BucketEncryption",
            "NotificationConfiguration",
            "LifecycleConfiguration",
            "Tags");

    private final String source;

    private StackReader(String source) {
        this.source = source;
    }

    /** Reads a stack from its text; {@code source} names it in error messages. */
    static StorageStack read(String source, String yaml) {
        return read(source, StackFile.read(source, yaml, Map.of(), Map.of()));
    }

    static StorageStack read(String source, StackFile stack) {
        return new StackReader(source).stack(stack.resources());
    }

    private StorageStack stack(Map<String, Map<String, Object>> resources) {
        Map<String, StorageStack.Table> tables = new LinkedHashMap<>();
        String bucket = null;
        for (Map.Entry<String, Map<String, Object>> entry : resources.entrySet()) {
            String id = entry.getKey();
            Map<String, Object> resource = entry.getValue();
            String type = text(resource.get("Type"), id + ".Type");
            switch (type) {
                case "AWS::DynamoDB::Table" -> tables.put(id, table(id, map(resource.get("Properties"), id)));
                case "AWS::S3::Bucket" -> {
                    if (bucket != null) {
                        throw wrong(id, "is a second bucket");
                    }
                    bucket = bucket(id, map(resource.get("Properties"), id));
                }
                case "AWS::S3::BucketPolicy" -> {
                    // Who may reach the bucket is not emulated.
                }
                default -> throw wrong(id, "is of a type that is not known here: " + type);
            }
        }
        if (bucket == null) {
            throw wrong("Resources", "hold no bucket");
        }
        return new StorageStack(tables, bucket);
    }

    private StorageStack.Table table(String id, Map<String, Object> properties) {
        requireKnown(id, properties, TABLE_CARRIED_OUT, TABLE_LEFT_OUT);
        Map<String, String> types = new LinkedHashMap<>();
        for (Object definition : list(properties.get("AttributeDefinitions"), id + ".AttributeDefinitions")) {
            Map<String, Object> attribute = map(definition, id + ".AttributeDefinitions");
            types.put(
                    text(attribute.get("AttributeName"), id + ".AttributeName"),
                    text(attribute.get("AttributeType"), id + ".AttributeType"));
        }
        List<StorageStack.Key> keys = new ArrayList<>();
        for (Object element : list(properties.get("KeySchema"), id + ".KeySchema")) {
            Map<String, Object> key = map(element, id + ".KeySchema");
            String name = text(key.get("AttributeName"), id + ".KeySchema");
            String type = types.get(name);
            if (type == null) {
                throw wrong(id, "uses the key " + name + " without an attribute definition");
            }
            keys.add(new StorageStack.Key(name, type, text(key.get("KeyType"), id + ".KeySchema")));
        }
        return new StorageStack.Table(
                text(properties.get("TableName"), id + ".TableName"),
                text(properties.get("BillingMode"), id + ".BillingMode"),
                List.copyOf(keys),
                Boolean.TRUE.equals(properties.get("DeletionProtectionEnabled")),
                Optional.ofNullable(properties.get("TimeToLiveSpecification"))
                        .map(expiry -> map(expiry, id + ".TimeToLiveSpecification"))
                        .filter(expiry -> Boolean.TRUE.equals(expiry.get("Enabled")))
                        .map(expiry -> text(expiry.get("AttributeName"), id + ".TimeToLiveSpecification")));
    }

    private String bucket(String id, Map<String, Object> properties) {
        requireKnown(id, properties, Set.of("BucketName"), BUCKET_LEFT_OUT);
        return text(properties.get("BucketName"), id + ".BucketName");
    }

    private void requireKnown(
            String id, Map<String, Object> properties, Set<String> carriedOut, Set<String> knowinglyLeftOut) {
        Set<String> unknown = new TreeSet<>(properties.keySet());
        unknown.removeAll(carriedOut);
        unknown.removeAll(knowinglyLeftOut);
        if (!unknown.isEmpty()) {
            throw wrong(id, "has properties that are not known here: " + unknown);
        }
    }

    private String text(@Nullable Object value, String where) {
        if (value instanceof String text) {
            return text;
        }
        throw wrong(where, "is not a text: " + value);
    }

    private Map<String, Object> map(@Nullable Object value, String where) {
        if (!(value instanceof Map<?, ?> raw)) {
            throw wrong(where, "is not a mapping");
        }
        Map<String, Object> result = new LinkedHashMap<>();
        raw.forEach((key, item) -> result.put(String.valueOf(key), item));
        return result;
    }

    private List<?> list(@Nullable Object value, String where) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(where, "is not a list");
    }

    private IllegalStateException wrong(String where, String what) {
        return new IllegalStateException(source + ": " + where + " " + what);
    }
}
