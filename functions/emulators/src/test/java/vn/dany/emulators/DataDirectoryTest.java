package vn.dany.emulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import vn.dany.stack.StorageStack;

class DataDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void itemsAndObjects_surviveARestart() {
        Path missing = directory.resolve("a/b");
        Map<String, AttributeValue> item = Map.of(
                "PK",
                AttributeValue.fromS("r#0"),
                "SK",
                AttributeValue.fromS("1"),
                "t",
                AttributeValue.fromS("đã gửi"));
        try (Emulators first = Emulators.start(EmulatorSettings.keptIn(missing))) {
            Clients clients = new Clients(first.configuration());
            try (DynamoDbClient dynamoDb = clients.dynamoDb();
                    S3Client s3 = clients.s3()) {
                dynamoDb.putItem(p -> p.tableName(clients.responsesTable()).item(item));
                s3.putObject(
                        p -> p.bucket(clients.bucket())
                                .key("qr/x.png")
                                .contentType("image/png")
                                .cacheControl("immutable"),
                        RequestBody.fromString("png"));
            }
        }
        try (Emulators second = Emulators.start(EmulatorSettings.keptIn(missing))) {
            Clients clients = new Clients(second.configuration());
            try (DynamoDbClient dynamoDb = clients.dynamoDb();
                    S3Client s3 = clients.s3()) {
                assertThat(dynamoDb.scan(s -> s.tableName(clients.responsesTable()))
                                .items())
                        .containsExactly(item);
                HeadObjectResponse head =
                        s3.headObject(h -> h.bucket(clients.bucket()).key("qr/x.png"));
                assertThat(head.contentType()).isEqualTo("image/png");
                assertThat(head.cacheControl()).isEqualTo("immutable");
                assertThat(s3.getObjectAsBytes(g -> g.bucket(clients.bucket()).key("qr/x.png"))
                                .asUtf8String())
                        .isEqualTo("png");
            }
        }
    }

    @Test
    void secondStart_onTheSameDirectory_saysThatItIsInUse() {
        try (Emulators first = Emulators.start(EmulatorSettings.keptIn(directory))) {
            EmulatorProblem problem = problem(EmulatorSettings.keptIn(directory));

            assertThat(problem.kind()).isEqualTo(EmulatorProblem.Kind.DATA_DIRECTORY_IN_USE);
            assertOneSentence(problem, directory.toString());
            assertThat(first.configuration()).isNotEmpty();
        }
        Emulators.start(EmulatorSettings.keptIn(directory)).close();
    }

    @Test
    void freshStartBesideARunningOne_deletesNothing() throws Exception {
        try (DataDirectory running = DataDirectory.open(directory)) {
            Path database = Files.writeString(running.dynamoDb().resolve("shared-local-instance.db"), "16 responses");

            EmulatorProblem problem = problem(EmulatorSettings.keptIn(directory).afresh(true));

            assertThat(problem.kind()).isEqualTo(EmulatorProblem.Kind.DATA_DIRECTORY_IN_USE);
            assertThat(database).hasContent("16 responses");
        }
    }

    @Test
    void freshStart_forgetsOurDataAndNothingElse() throws Exception {
        Path photo;
        try (DataDirectory earlier = DataDirectory.open(directory)) {
            Files.writeString(earlier.s3().resolve("object"), "kept by an earlier run");
            Files.writeString(directory.resolve("secret"), "of an earlier run");
            photo = Files.writeString(directory.resolve("photo.jpg"), "not ours");
        }
        Emulators.start(EmulatorSettings.keptIn(directory).afresh(true)).close();

        assertThat(directory.resolve("s3/object")).doesNotExist();
        assertThat(directory.resolve("secret")).doesNotExist();
        assertThat(photo).hasContent("not ours");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void directoryOfSomebodyElse_isRefusedAndLeftAlone(boolean fresh) throws Exception {
        Path photo = Files.writeString(
                Files.createDirectories(directory.resolve("s3")).resolve("photo.jpg"), "theirs");

        EmulatorProblem problem = problem(EmulatorSettings.keptIn(directory).afresh(fresh));

        assertThat(problem.kind()).isEqualTo(EmulatorProblem.Kind.DATA_DIRECTORY_FOREIGN);
        assertOneSentence(problem, directory.toString());
        assertThat(photo).hasContent("theirs");
        assertThat(directory.toFile().list()).containsExactly("s3");
    }

    @Test
    void directoryFromBeforeTheMarker_isTakenOver() throws Exception {
        DataDirectory.open(directory).close();
        Files.delete(directory.resolve(".dan-y"));

        Emulators.start(EmulatorSettings.keptIn(directory)).close();

        assertThat(directory.resolve(".dan-y")).exists();
    }

    @Test
    void directory_isTheOwnersAlone() throws Exception {
        DataDirectory.open(directory).close();

        assertThat(Files.getPosixFilePermissions(directory)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void databaseThatIsNone_saysThatItIsDamaged() throws Exception {
        Path database = directory.resolve("dynamodb/shared-local-instance.db");
        DataDirectory.open(directory).close();
        Files.writeString(database, "not a database, whatever its name says".repeat(100));

        EmulatorProblem problem = problem(EmulatorSettings.keptIn(directory));

        assertThat(problem.kind()).isEqualTo(EmulatorProblem.Kind.DATA_DIRECTORY_DAMAGED);
        assertOneSentence(problem, database.toString());
    }

    @Test
    void databaseWithAnOverwrittenPage_saysThatItIsDamaged() throws Exception {
        try (Emulators first = Emulators.start(EmulatorSettings.keptIn(directory))) {
            Clients clients = new Clients(first.configuration());
            try (DynamoDbClient dynamoDb = clients.dynamoDb()) {
                for (int i = 0; i < 50; i++) {
                    Map<String, AttributeValue> item = Map.of(
                            "PK", AttributeValue.fromS("r#0"),
                            "SK", AttributeValue.fromS("item " + i),
                            "text", AttributeValue.fromS("x".repeat(800)));
                    dynamoDb.putItem(p -> p.tableName(clients.responsesTable()).item(item));
                }
            }
        }
        Path database = directory.resolve("dynamodb/shared-local-instance.db");
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE)) {
            long half = file.size() / 2;
            file.write(ByteBuffer.allocate((int) (file.size() - half)), half);
        }

        EmulatorProblem problem = problem(EmulatorSettings.keptIn(directory));

        assertThat(problem.kind()).isEqualTo(EmulatorProblem.Kind.DATA_DIRECTORY_DAMAGED);
    }

    @Test
    void fileInPlaceOfTheDirectory_saysThatItCannotBeUsed() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");

        EmulatorProblem problem = problem(EmulatorSettings.keptIn(file));

        assertThat(problem.kind()).isEqualTo(EmulatorProblem.Kind.DATA_DIRECTORY_UNUSABLE);
        assertOneSentence(problem, file.toString());
    }

    @Test
    void tableWithOtherKeys_saysThatTheDirectoryIsOutdated() {
        StorageStack.Table old = new StorageStack.Table(
                "dan-y-casework",
                "PAY_PER_REQUEST",
                List.of(new StorageStack.Key("id", "S", "HASH")),
                false,
                Optional.empty());
        try (DataDirectory data = DataDirectory.open(directory);
                ServerThreads threads = new ServerThreads();
                DynamoDbEmulator earlier = threads.call(() -> DynamoDbEmulator.start(0, data.dynamoDb()))) {
            threads.call(() -> {
                earlier.create(List.of(old));
                return old;
            });
        }

        EmulatorProblem problem = problem(EmulatorSettings.keptIn(directory));

        assertThat(problem.kind()).isEqualTo(EmulatorProblem.Kind.DATA_DIRECTORY_OUTDATED);
        assertOneSentence(problem, "dan-y-casework");
    }

    private static EmulatorProblem problem(EmulatorSettings settings) {
        return catchThrowableOfType(
                EmulatorProblem.class, () -> Emulators.start(settings).close());
    }

    private static void assertOneSentence(EmulatorProblem problem, String mentioned) {
        for (String sentence :
                List.of(problem.sentence().vietnamese(), problem.sentence().english())) {
            assertThat(sentence).contains(mentioned).endsWith(".").doesNotContain("\n");
        }
        assertThat(problem)
                .hasMessage(problem.sentence().vietnamese() + " / "
                        + problem.sentence().english());
    }
}
