package vn.dany.emulators;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads the part of CloudFormation that a storage stack needs. A table or bucket property that is neither carried out
 * nor knowingly left out stops the start, so that nobody relies on an index the emulators silently lack.
 */
final class StackReader {

    private static final Set<String> TABLE_CARRIED_OUT =
            Set.of("TableName", "BillingMode", "AttributeDefinitions", "KeySchema", "DeletionProtectionEnabled");

    /** What no emulator can show or nobody may rely on: backups, encryption at rest, deletion within days, labels. */
    private static final Set<String> TABLE_LEFT_OUT =
            Set.of("PointInTimeRecoverySpecification", "SSESpecification", "TimeToLiveSpecification", "Tags");

    /** The rest of a bucket is about who may reach it and what happens to it over weeks. */
    private static final Set<String> BUCKET_LEFT_OUT = Set.of(
            "PublicAccessBlockConfiguration",
            "OwnershipControls",
            "BucketEncryption",
            "NotificationConfiguration",
            "LifecycleConfiguration",
            "Tags");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

    /** A short-form function such as {@code !Sub text}. */
    private record Call(String function, Object argument) {}

    private final String source;
    private final Map<String, String> references;

    private StackReader(String source, Map<String, String> references) {
        this.source = source;
        this.references = references;
    }

    /** Reads the resource beside {@code anchor}; parameters have their default values. */
    static StorageStack read(Class<?> anchor, String resource) {
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path beside " + anchor.getName());
            }
            return read(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a stack from its text; {@code source} names it in error messages. */
    static StorageStack read(String source, String yaml) {
        Object root = new Yaml(new Tags()).load(yaml);
        StackReader bare = new StackReader(source, Map.of());
        Map<String, Object> stack = bare.map(root, "the document");
        Map<String, String> references = new LinkedHashMap<>();
        references.put("AWS::AccountId", StorageStack.ACCOUNT_ID);
        references.put("AWS::Region", StorageStack.REGION);
        references.put("AWS::Partition", "aws");
        bare.map(stack.getOrDefault("Parameters", Map.of()), "Parameters").forEach((name, parameter) -> {
            Object value = bare.map(parameter, name).get("Default");
            if (value != null) {
                references.put(name, String.valueOf(value));
            }
        });
        return new StackReader(source, references).stack(bare.map(stack.get("Resources"), "Resources"));
    }

    private StorageStack stack(Map<String, Object> resources) {
        Map<String, StorageStack.Table> tables = new LinkedHashMap<>();
        String bucket = null;
        for (Map.Entry<String, Object> entry : resources.entrySet()) {
            String id = entry.getKey();
            Map<String, Object> resource = map(entry.getValue(), id);
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
                default -> throw wrong(id, "is of a type the emulators do not know: " + type);
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
                Boolean.TRUE.equals(properties.get("DeletionProtectionEnabled")));
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
            throw wrong(id, "has properties the emulators do not know: " + unknown);
        }
    }

    private String text(@Nullable Object value, String where) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Call call && call.argument() instanceof String argument) {
            return switch (call.function()) {
                case "!Ref" -> reference(argument, where);
                case "!Sub" ->
                    PLACEHOLDER
                            .matcher(argument)
                            .replaceAll(match -> Matcher.quoteReplacement(reference(match.group(1), where)));
                default -> throw wrong(where, "calls a function the emulators do not know: " + call.function());
            };
        }
        throw wrong(where, "is not a text: " + value);
    }

    private String reference(String name, String where) {
        String value = references.get(name);
        if (value == null) {
            throw wrong(where, "refers to " + name + ", which has no value here");
        }
        return value;
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

    /** Keeps CloudFormation's short-form functions as calls instead of refusing their tags. */
    private static final class Tags extends SafeConstructor {
        Tags() {
            super(new LoaderOptions());
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return new Call(node.getTag().getValue(), argument(node));
                }
            });
        }

        private Object argument(Node node) {
            if (node instanceof ScalarNode scalar) {
                return constructScalar(scalar);
            }
            if (node instanceof SequenceNode sequence) {
                return constructSequence(sequence);
            }
            return constructMapping((MappingNode) node);
        }
    }
}
