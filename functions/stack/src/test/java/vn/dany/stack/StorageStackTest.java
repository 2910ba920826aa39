package vn.dany.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StorageStackTest {

    private static final Path SOURCE = Path.of("../../infrastructure/storage.yaml");

    private static final String BUCKET = """
              B:
                Type: AWS::S3::Bucket
                Properties:
                  BucketName: !Sub ${Prefix}-${AWS::AccountId}
            """;

    @Test
    void thisBuild_declaresTheThreeTablesAndTheBucket() {
        StorageStack stack = StorageStack.ofThisBuild();

        assertThat(stack.tables()).containsOnlyKeys("Registry", "Responses", "Casework");
        assertThat(stack.tables().values())
                .extracting(StorageStack.Table::name)
                .containsExactly("dan-y-registry", "dan-y-responses", "dan-y-casework");
        assertThat(stack.tables().values()).allSatisfy(table -> {
            assertThat(table.keys())
                    .containsExactly(new StorageStack.Key("PK", "S", "HASH"), new StorageStack.Key("SK", "S", "RANGE"));
            assertThat(table.billingMode()).isEqualTo("PAY_PER_REQUEST");
            assertThat(table.deletionProtected()).isTrue();
        });
        assertThat(stack.bucket()).isEqualTo("dan-y-000000000000");
        assertThat(stack.table("Casework").expiry()).contains("expiresAt");
        assertThat(stack.table("Responses").expiry()).isEmpty();
    }

    @Test
    void copyOnTheClassPath_isTheDeployedFile() throws IOException {
        try (var in = StorageStack.class.getResourceAsStream("storage.yaml")) {
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(SOURCE));
        }
    }

    @Test
    void everyResource_outlivesItsStack() throws IOException {
        String yaml = Files.readString(SOURCE, StandardCharsets.UTF_8);
        String resources = yaml.substring(yaml.indexOf("\nResources:"), yaml.indexOf("\nOutputs:"));
        Matcher types = Pattern.compile("(?m)^    Type: .*$").matcher(resources);
        int count = (int) types.results().count();

        assertThat(count).isEqualTo(5);
        assertThat(resources.split("(?m)^    DeletionPolicy: RetainExceptOnCreate$", -1))
                .hasSize(count + 1);
        assertThat(resources.split("(?m)^    UpdateReplacePolicy: Retain$", -1)).hasSize(count + 1);
    }

    @Test
    void unknownTableProperty_stopsTheStart() {
        String yaml = """
                Parameters:
                  Prefix: {Type: String, Default: x}
                Resources:
                  T:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      TableName: t
                      GlobalSecondaryIndexes: []
                """ + BUCKET;

        assertThatThrownBy(() -> StackReader.read("test.yaml", yaml))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("test.yaml: T has properties that are not known here: [GlobalSecondaryIndexes]");
    }

    @Test
    void unknownResourceType_stopsTheStart() {
        String yaml = "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n";

        assertThatThrownBy(() -> StackReader.read("test.yaml", yaml))
                .hasMessage("test.yaml: Q is of a type that is not known here: AWS::SQS::Queue");
    }

    @Test
    void keyWithoutDefinition_stopsTheStart() {
        String yaml = """
                Resources:
                  T:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      TableName: t
                      BillingMode: PAY_PER_REQUEST
                      AttributeDefinitions: [{AttributeName: PK, AttributeType: S}]
                      KeySchema: [{AttributeName: pk, KeyType: HASH}]
                """;

        assertThatThrownBy(() -> StackReader.read("test.yaml", yaml))
                .hasMessage("test.yaml: T uses the key pk without an attribute definition");
    }

    @Test
    void unresolvableReference_stopsTheStart() {
        String yaml = "Resources:\n" + BUCKET;

        assertThatThrownBy(() -> StackReader.read("test.yaml", yaml))
                .hasMessage("test.yaml refers to Prefix, which has no value here");
    }

    @Test
    void functions_areResolvedWithDefaultsAndTheEmulatedAccount() {
        String yaml = """
                Parameters:
                  Prefix: {Type: String, Default: x}
                  Name: {Type: String, Default: people}
                Resources:
                  T:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      TableName: !Ref Name
                      BillingMode: PAY_PER_REQUEST
                      AttributeDefinitions: [{AttributeName: N, AttributeType: N}]
                      KeySchema: [{AttributeName: N, KeyType: HASH}]
                """ + BUCKET;

        StorageStack stack = StackReader.read("test.yaml", yaml);

        assertThat(stack.bucket()).isEqualTo("x-000000000000");
        assertThat(stack.table("T"))
                .isEqualTo(new StorageStack.Table(
                        "people",
                        "PAY_PER_REQUEST",
                        List.of(new StorageStack.Key("N", "N", "HASH")),
                        false,
                        Optional.empty()));
    }
}
