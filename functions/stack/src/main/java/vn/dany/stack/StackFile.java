package vn.dany.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 * A CloudFormation template with the values it would have in the account the emulators pretend to be: functions such as
 * {@code !Sub} and {@code !If} are carried out, references lead to the names and ARNs the template itself gives. One that
 * is not known here stops the reading, so that nothing is compared with a guess.
 */
public final class StackFile {

    /** Number of the account: bucket names hold it. */
    public static final String ACCOUNT_ID = "000000000000";

    public static final String REGION = "ap-southeast-1";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");
    private static final Object NO_VALUE = new Object();

    /** The property that names a resource of a type. */
    private static final Map<String, String> NAMED_BY = Map.of(
            "AWS::DynamoDB::Table", "TableName",
            "AWS::S3::Bucket", "BucketName",
            "AWS::Logs::LogGroup", "LogGroupName",
            "AWS::SQS::Queue", "QueueName",
            "AWS::Serverless::Function", "FunctionName");

    /** The ARN of a named resource of a type, %s standing for its name. */
    private static final Map<String, String> ARNS = Map.of(
            "AWS::DynamoDB::Table", "arn:aws:dynamodb:" + REGION + ":" + ACCOUNT_ID + ":table/%s",
            "AWS::S3::Bucket", "arn:aws:s3:::%s",
            "AWS::Logs::LogGroup", "arn:aws:logs:" + REGION + ":" + ACCOUNT_ID + ":log-group:%s:*",
            "AWS::SQS::Queue", "arn:aws:sqs:" + REGION + ":" + ACCOUNT_ID + ":%s");

    private final String source;
    private final Map<String, Object> root;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, String> imports;

    private StackFile(String source, Map<String, Object> root, Map<String, String> given, Map<String, String> imports) {
        this.source = source;
        this.root = root;
        this.imports = imports;
        section("Parameters").forEach((name, parameter) -> {
            Object value = given.containsKey(name)
                    ? given.get(name)
                    : map(parameter, name).get("Default");
            if (value != null) {
                parameters.put(name, text(value));
            }
        });
        parameters.put("AWS::AccountId", ACCOUNT_ID);
        parameters.put("AWS::Region", REGION);
        parameters.put("AWS::Partition", "aws");
        parameters.put("AWS::URLSuffix", "amazonaws.com");
    }

    /**
     * Reads a template from its text.
     *
     * @param source names it in messages
     * @param parameters values; those that are missing have their defaults
     * @param imports what other stacks export
     */
    public static StackFile read(
            String source, String yaml, Map<String, String> parameters, Map<String, String> imports) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(200);
        Object root = new Yaml(new Tags(options)).load(yaml);
        return new StackFile(source, raw(root, source + ": the document"), parameters, imports);
    }

    /**
     * A template of this build: the copy of the file in {@code infrastructure} that the POM put beside this class.
     *
     * @param name such as {@code storage.yaml}
     */
    public static StackFile ofThisBuild(String name, Map<String, String> parameters, Map<String, String> imports) {
        try (InputStream in = Objects.requireNonNull(StackFile.class.getResourceAsStream(name), name)) {
            return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), parameters, imports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its resources by logical id, in the file's order, with every value resolved; those left out by a condition are not there. */
    public Map<String, Map<String, Object>> resources() {
        Map<String, Map<String, Object>> resources = new LinkedHashMap<>();
        section("Resources").forEach((id, resource) -> {
            Object condition = map(resource, id).get("Condition");
            if (condition == null || holds(String.valueOf(condition))) {
                resources.put(id, map(resolve(resource), id));
            }
        });
        return resources;
    }

    /** What it exports, by name. */
    public Map<String, String> exports() {
        Map<String, String> exports = new LinkedHashMap<>();
        section("Outputs").forEach((id, output) -> {
            Object export = map(output, id).get("Export");
            if (export != null) {
                exports.put(
                        text(resolve(map(export, id).get("Name"))),
                        text(resolve(map(output, id).get("Value"))));
            }
        });
        return exports;
    }

    /** The default or given value of each parameter. */
    public Map<String, String> parameters() {
        return Map.copyOf(parameters);
    }

    private boolean holds(String condition) {
        Object rule = section("Conditions").get(condition);
        if (rule == null) {
            throw wrong("names the condition " + condition + ", which it does not have");
        }
        return truth(rule);
    }

    private boolean truth(Object rule) {
        return Boolean.TRUE.equals(resolve(rule));
    }

    private @Nullable Object resolve(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(this::resolve)
                    .filter(item -> item != NO_VALUE)
                    .toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (map.size() == 1) {
            Map.Entry<?, ?> only = map.entrySet().iterator().next();
            String function = String.valueOf(only.getKey());
            if (function.equals("Ref") || function.startsWith("Fn::")) {
                return call(function, only.getValue());
            }
        }
        Map<String, Object> resolved = new LinkedHashMap<>();
        map.forEach((key, item) -> {
            Object part = resolve(item);
            if (part != NO_VALUE) {
                resolved.put(String.valueOf(key), part);
            }
        });
        return resolved;
    }

    private @Nullable Object call(String function, @Nullable Object argument) {
        return switch (function) {
            case "Ref" -> reference(String.valueOf(argument));
            case "Fn::Sub" -> substituted(String.valueOf(argument));
            case "Fn::GetAtt" -> attribute(items(argument));
            case "Fn::Join" -> joined(items(argument));
            case "Fn::If" -> {
                List<?> parts = items(argument);
                yield resolve(parts.get(holds(String.valueOf(parts.get(0))) ? 1 : 2));
            }
            case "Fn::Condition" -> holds(String.valueOf(argument));
            case "Fn::Equals" -> {
                List<?> parts = items(argument);
                yield String.valueOf(resolve(parts.get(0))).equals(String.valueOf(resolve(parts.get(1))));
            }
            case "Fn::Not" -> !truth(items(argument).get(0));
            case "Fn::And" -> items(argument).stream().allMatch(this::truth);
            case "Fn::FindInMap" -> {
                Object found = section("Mappings");
                for (Object part : items(argument)) {
                    found = map(found, "Mappings").get(text(resolve(part)));
                }
                yield found;
            }
            case "Fn::ImportValue" -> {
                String name = text(resolve(argument));
                String value = imports.get(name);
                if (value == null) {
                    throw wrong("imports " + name + ", which no other stack exports");
                }
                yield value;
            }
            default -> throw wrong("calls a function that is not known here: " + function);
        };
    }

    private Object reference(String name) {
        if (name.equals("AWS::NoValue")) {
            return NO_VALUE;
        }
        String parameter = parameters.get(name);
        if (parameter != null) {
            return parameter;
        }
        Object resource = section("Resources").get(name);
        if (resource == null && !name.endsWith("Aliaslive")) {
            throw wrong("refers to " + name + ", which has no value here");
        }
        return resource == null ? name : nameOf(name, map(resource, name));
    }

    private String nameOf(String id, Map<String, Object> resource) {
        String property = NAMED_BY.get(String.valueOf(resource.get("Type")));
        return property == null
                ? id
                : text(resolve(map(resource.get("Properties"), id).get(property)));
    }

    private String attribute(List<?> path) {
        String id = String.valueOf(path.get(0));
        String attribute = String.valueOf(path.get(1));
        Map<String, Object> resource = map(section("Resources").get(id), id);
        String arn = ARNS.get(String.valueOf(resource.get("Type")));
        return attribute.equals("Arn") && arn != null ? arn.formatted(nameOf(id, resource)) : id + "." + attribute;
    }

    private String substituted(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            String name = match.group(1);
            int dot = name.indexOf('.');
            Object value =
                    dot < 0 ? reference(name) : attribute(List.of(name.substring(0, dot), name.substring(dot + 1)));
            return Matcher.quoteReplacement(String.valueOf(value));
        });
    }

    private String joined(List<?> parts) {
        return items(resolve(parts.get(1))).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(text(parts.get(0))));
    }

    private Map<String, Object> section(String name) {
        Object section = root.get(name);
        return section == null ? Map.of() : map(section, name);
    }

    private Map<String, Object> map(@Nullable Object value, String where) {
        return raw(value, source + ": " + where);
    }

    private static Map<String, Object> raw(@Nullable Object value, String where) {
        if (!(value instanceof Map<?, ?> raw)) {
            throw new IllegalStateException(where + " is not a mapping");
        }
        Map<String, Object> result = new LinkedHashMap<>();
        raw.forEach((key, item) -> result.put(String.valueOf(key), item));
        return result;
    }

    private List<?> items(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong("has " + value + " where a list belongs");
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException(source + " " + what);
    }

    /** Turns CloudFormation's short forms into the long ones instead of refusing their tags. */
    private static final class Tags extends SafeConstructor {
        Tags(LoaderOptions options) {
            super(options);
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    String name = node.getTag().getValue().substring(1);
                    Object argument = argument(node);
                    return switch (name) {
                        case "Ref" -> Map.of(name, argument);
                        case "GetAtt" ->
                            Map.of(
                                    "Fn::GetAtt",
                                    argument instanceof String path ? List.of(path.split("\\.", 2)) : argument);
                        default -> Map.of("Fn::" + name, argument);
                    };
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
