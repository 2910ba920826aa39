package vn.dany.emulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** What only a JVM of its own can show. */
class ProcessTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"})
    void startAndStop_saysNothingAndLeavesNothing(String logManager) throws Exception {
        int exit = run(logManager.isEmpty() ? List.of() : List.of(logManager), List.of());

        assertThat(Files.readString(directory.resolve("output"))).isEmpty();
        assertThat(exit).isZero();
        assertThat(directory.resolve("tmp").toFile().list()).isEmpty();
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("output", "tmp");
    }

    @Test
    void killedProcess_losesNothingAndFreesItsDirectory() throws Exception {
        Path data = directory.resolve("data");

        assertThat(run(List.of(), List.of(data.toString()))).isEqualTo(9);

        try (Emulators next = Emulators.start(EmulatorSettings.keptIn(data))) {
            Clients clients = new Clients(next.configuration());
            try (DynamoDbClient dynamoDb = clients.dynamoDb();
                    S3Client s3 = clients.s3()) {
                assertThat(dynamoDb.scan(s -> s.tableName(clients.responsesTable()))
                                .items())
                        .containsExactly(StartAndStop.ITEM);
                assertThat(s3.getObjectAsBytes(g -> g.bucket(clients.bucket()).key(StartAndStop.KEY))
                                .asUtf8String())
                        .isEqualTo("counted");
            }
        }
    }

    /** The exit code. Were a single non-daemon thread left, the JVM would wait for it and this would fail. */
    private int run(List<String> options, List<String> arguments) throws Exception {
        Path temporary = Files.createDirectory(directory.resolve("tmp"));
        List<String> command = new ArrayList<>();
        command.add(Java.command());
        command.add("-Djava.io.tmpdir=" + temporary);
        // From JDK 24 on the JVM itself complains about SQLite's native library without it.
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), StartAndStop.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
