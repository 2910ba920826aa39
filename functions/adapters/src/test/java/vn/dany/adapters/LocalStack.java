package vn.dany.adapters;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/**
 * The stack of {@code storage.yaml} on LocalStack, for tests that are extended with this class. Without Docker they are
 * skipped, and the reason is printed; {@code -Dcontainers=required} makes that a failure.
 */
public final class LocalStack implements ExecutionCondition {

    /** 4.14.0, the last one that asks for no account; a tag could be moved to another image. */
    private static final DockerImageName IMAGE = DockerImageName.parse(
            "localstack/localstack" + "@sha256:3ebc37595918b8accb852f8048fef2aff047d465167edd655528065b07bc364a");

    private static final String STACK = "dan-y-storage";
    private static final String TEMPLATE = "/tmp/storage.yaml";

    /** The configuration an application would be given; the first call starts the container, which ends with the JVM. */
    public static Map<String, String> configuration() {
        return Started.CONFIGURATION;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            return ConditionEvaluationResult.enabled("Docker answers");
        }
        String reason = context.getDisplayName() + " needs Docker for LocalStack, and none answers here";
        if ("required".equals(System.getProperty("containers"))) {
            throw new IllegalStateException(reason);
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println("Skipped: " + reason + "; -Dcontainers=required makes this a failure");
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    private static final class Started {
        private static final Map<String, String> CONFIGURATION = start();

        private static Map<String, String> start() {
            LocalStackContainer container = new LocalStackContainer(IMAGE)
                    .withEnv("DEFAULT_REGION", "ap-southeast-1")
                    // Without it, links work for anybody and for ever.
                    .withEnv("S3_SKIP_SIGNATURE_VALIDATION", "0")
                    .withCopyFileToContainer(
                            MountableFile.forClasspathResource("vn/dany/emulators/storage.yaml"), TEMPLATE);
            container.start();
            run(container, "deploy", "--template-file", TEMPLATE, "--stack-name", STACK);
            Map<String, String> configuration = new HashMap<>();
            outputs(container).forEach((name, value) -> configuration.put("dany.storage." + name, value));
            for (String service : new String[] {"dynamodb", "s3"}) {
                String prefix = "quarkus." + service + ".";
                String credentials = prefix + "aws.credentials.static-provider.";
                configuration.put(
                        prefix + "endpoint-override", container.getEndpoint().toString());
                configuration.put(prefix + "aws.region", container.getRegion());
                configuration.put(prefix + "aws.credentials.type", "static");
                configuration.put(credentials + "access-key-id", container.getAccessKey());
                configuration.put(credentials + "secret-access-key", container.getSecretKey());
            }
            configuration.put("quarkus.s3.path-style-access", "true");
            return Map.copyOf(configuration);
        }

        /** The names of tables and bucket, as a deployment takes them from the stack. */
        private static Map<String, String> outputs(LocalStackContainer container) {
            String query = "Stacks[0].Outputs[].[OutputKey,OutputValue]";
            String lines =
                    run(container, "describe-stacks", "--stack-name", STACK, "--query", query, "--output", "text");
            Map<String, String> outputs = new HashMap<>();
            lines.lines().map(line -> line.split("\\s+", 2)).forEach(output -> {
                String name = output[0].toLowerCase(Locale.ROOT);
                if (name.endsWith("table")) {
                    outputs.put(name.replace("table", "-table"), output[1]);
                } else if (name.equals("bucketname")) {
                    outputs.put("bucket", output[1]);
                }
            });
            return outputs;
        }

        private static String run(LocalStackContainer container, String... cloudFormation) {
            String[] command = new String[cloudFormation.length + 2];
            command[0] = "awslocal";
            command[1] = "cloudformation";
            System.arraycopy(cloudFormation, 0, command, 2, cloudFormation.length);
            try {
                ExecResult result = container.execInContainer(command);
                if (result.getExitCode() != 0) {
                    throw new IllegalStateException(String.join(" ", command) + ": " + result.getStderr());
                }
                return result.getStdout();
            } catch (IOException e) {
                throw new IllegalStateException(String.join(" ", command), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
