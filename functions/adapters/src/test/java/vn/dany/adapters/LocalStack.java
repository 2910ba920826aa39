package vn.dany.adapters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The stack of {@code storage.yaml} on an emulator of AWS, made by its CloudFormation, for tests that are extended with
 * this class: on LocalStack in a container, or on whatever runs at {@code -Dcontainers.endpoint=http://localhost:4566}.
 * With neither they are skipped, and the reason is printed; {@code -Dcontainers=required} makes that a failure.
 */
public final class LocalStack implements ExecutionCondition {

    /** 4.14.0, the last one that asks for no account; a tag could be moved to another image. */
    private static final DockerImageName IMAGE = DockerImageName.parse(
            "localstack/localstack" + "@sha256:3ebc37595918b8accb852f8048fef2aff047d465167edd655528065b07bc364a");

    private static final String STACK = "dan-y-storage";
    private static final String REGION = "ap-southeast-1";
    private static final String KEY = "test";

    /** The configuration an application would be given; the first call starts the container, which ends with the JVM. */
    public static Map<String, String> configuration() {
        return Started.CONFIGURATION;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!endpoint().isBlank()) {
            return ConditionEvaluationResult.enabled("an emulator runs at " + endpoint());
        }
        if (DockerClientFactory.instance().isDockerAvailable()) {
            return ConditionEvaluationResult.enabled("Docker answers");
        }
        String reason = context.getDisplayName() + " needs Docker for LocalStack, and none answers here; "
                + "-Dcontainers.endpoint=http://localhost:4566 names an emulator that runs already";
        if ("required".equals(System.getProperty("containers"))) {
            throw new IllegalStateException(reason);
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println("Skipped: " + reason + "; -Dcontainers=required makes this a failure");
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    private static String endpoint() {
        return System.getProperty("containers.endpoint", "");
    }

    private static final class Started {
        private static final Map<String, String> CONFIGURATION =
                endpoint().isBlank() ? inContainer() : deployed(URI.create(endpoint()));

        private static Map<String, String> inContainer() {
            LocalStackContainer container = new LocalStackContainer(IMAGE)
                    .withEnv("DEFAULT_REGION", REGION)
                    // Without it, links work for anybody and for ever.
                    .withEnv("S3_SKIP_SIGNATURE_VALIDATION", "0");
            container.start();
            return deployed(container.getEndpoint());
        }

        private static Map<String, String> deployed(URI endpoint) {
            if (!cloudFormation(endpoint, Map.of("Action", "DescribeStacks")).contains("<StackName>" + STACK + "<")) {
                cloudFormation(
                        endpoint, Map.of("Action", "CreateStack", "StackName", STACK, "TemplateBody", template()));
            }
            Map<String, String> configuration = new HashMap<>();
            outputs(endpoint).forEach((name, value) -> configuration.put("dany.storage." + name, value));
            for (String service : new String[] {"dynamodb", "s3"}) {
                String prefix = "quarkus." + service + ".";
                String credentials = prefix + "aws.credentials.static-provider.";
                configuration.put(prefix + "endpoint-override", endpoint.toString());
                configuration.put(prefix + "aws.region", REGION);
                configuration.put(prefix + "aws.credentials.type", "static");
                configuration.put(credentials + "access-key-id", KEY);
                configuration.put(credentials + "secret-access-key", KEY);
            }
            configuration.put("quarkus.s3.path-style-access", "true");
            return Map.copyOf(configuration);
        }

        private static String template() {
            try (InputStream in =
                    Objects.requireNonNull(LocalStack.class.getResourceAsStream("/vn/dany/stack/storage.yaml"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The names of tables and bucket, as a deployment takes them from the stack, once it is made. */
        private static Map<String, String> outputs(URI endpoint) {
            String stack = cloudFormation(endpoint, Map.of("Action", "DescribeStacks", "StackName", STACK));
            for (int tries = 0; tries < 60 && stack.contains("_IN_PROGRESS<"); tries++) {
                pause();
                stack = cloudFormation(endpoint, Map.of("Action", "DescribeStacks", "StackName", STACK));
            }
            if (!stack.contains("<StackStatus>CREATE_COMPLETE<")) {
                throw new IllegalStateException("not deployed:\n" + stack);
            }
            Map<String, String> outputs = new HashMap<>();
            Matcher output = Pattern.compile("<OutputKey>(\\w+)</OutputKey>\\s*<OutputValue>([^<]+)<")
                    .matcher(stack);
            while (output.find()) {
                String name = output.group(1).toLowerCase(Locale.ROOT);
                if (name.endsWith("table")) {
                    outputs.put(name.replace("table", "-table"), output.group(2));
                } else if (name.equals("bucketname")) {
                    outputs.put("bucket", output.group(2));
                }
            }
            return outputs;
        }

        /** The answer to a call; emulators look at whose it is, not whether it is signed well. */
        private static String cloudFormation(URI endpoint, Map<String, String> call) {
            Map<String, String> fields = new HashMap<>(call);
            fields.put("Version", "2010-05-15");
            HttpRequest request = HttpRequest.newBuilder(endpoint.resolve("/"))
                    .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                    .header(
                            "Authorization",
                            "AWS4-HMAC-SHA256 Credential=" + KEY + "/20240401/" + REGION
                                    + "/cloudformation/aws4_request, SignedHeaders=host;x-amz-date, Signature=0")
                    .header("X-Amz-Date", "20240401T000000Z")
                    .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                            .map(field ->
                                    field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"))))
                    .build();
            try {
                HttpResponse<String> reply =
                        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
                if (reply.statusCode() != 200) {
                    throw new IllegalStateException(call.get("Action") + ": " + reply.body());
                }
                return reply.body();
            } catch (IOException e) {
                throw new IllegalStateException("no emulator answers at " + endpoint, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static void pause() {
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
