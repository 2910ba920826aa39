package vn.dany.emulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

class EmulatedTablesTest {

    private static Emulators emulators;
    private static DynamoDbClient dynamoDb;
    private static Clients clients;

    @BeforeAll
    static void start() {
        emulators = Emulators.start(EmulatorSettings.inMemory());
        clients = new Clients(emulators.configuration());
        dynamoDb = clients.dynamoDb();
    }

    @AfterAll
    static void stop() {
        dynamoDb.close();
        emulators.close();
    }

    @Test
    void tables_areThoseOfTheStack() {
        assertThat(dynamoDb.listTables().tableNames())
                .containsExactlyInAnyOrder("dan-y-registry", "dan-y-responses", "dan-y-casework");
        for (String name : dynamoDb.listTables().tableNames()) {
            TableDescription table =
                    dynamoDb.describeTable(t -> t.tableName(name)).table();
            assertThat(table.tableStatus()).isEqualTo(TableStatus.ACTIVE);
            assertThat(table.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
            assertThat(table.deletionProtectionEnabled()).isTrue();
            assertThat(table.keySchema()).containsExactly(key("PK", KeyType.HASH), key("SK", KeyType.RANGE));
            assertThat(table.attributeDefinitions()).containsExactlyInAnyOrder(text("PK"), text("SK"));
            assertThat(table.globalSecondaryIndexes()).isEmpty();
            assertThat(table.streamSpecification()).isNull();
        }
    }

    @Test
    void configuration_namesTheTables() {
        assertThat(emulators.configuration())
                .containsEntry("dany.storage.registry-table", "dan-y-registry")
                .containsEntry("dany.storage.responses-table", "dan-y-responses")
                .containsEntry("dany.storage.casework-table", "dan-y-casework");
    }

    @Test
    void putIfAbsent_onAPresentItem_returnsTheOldItemAndChangesNothing() {
        dynamoDb.putItem(put("1", "first").build());

        ConditionalCheckFailedException refused = catchThrowableOfType(
                ConditionalCheckFailedException.class,
                () -> dynamoDb.putItem(put("1", "second").build()));

        assertThat(refused.item()).containsEntry("hash", AttributeValue.fromS("first"));
        assertThat(dynamoDb.getItem(g -> g.tableName(clients.responsesTable())
                                .key(key("1"))
                                .consistentRead(true))
                        .item())
                .containsEntry("hash", AttributeValue.fromS("first"));
    }

    @Test
    void vietnameseText_comesBackAsWritten() {
        dynamoDb.putItem(put("2", "Phường Trần Nguyên Hãn").build());

        assertThat(dynamoDb.getItem(g -> g.tableName(clients.responsesTable()).key(key("2")))
                        .item())
                .containsEntry("hash", AttributeValue.fromS("Phường Trần Nguyên Hãn"));
    }

    private static PutItemRequest.Builder put(String sk, String hash) {
        Map<String, AttributeValue> item =
                Map.of("PK", key(sk).get("PK"), "SK", key(sk).get("SK"), "hash", AttributeValue.fromS(hash));
        return PutItemRequest.builder()
                .tableName(clients.responsesTable())
                .item(item)
                .conditionExpression("attribute_not_exists(PK)")
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }

    private static Map<String, AttributeValue> key(String sk) {
        return Map.of("PK", AttributeValue.fromS("round#0"), "SK", AttributeValue.fromS(sk));
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }
}
