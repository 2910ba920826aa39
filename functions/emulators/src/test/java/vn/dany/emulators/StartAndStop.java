package vn.dany.emulators;

import java.nio.file.Path;
import java.util.Map;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A program that starts, uses and stops the emulators, and then has nothing more to do. With a directory as its argument
 * it keeps the data there and dies without stopping them.
 */
final class StartAndStop {

    static final Map<String, AttributeValue> ITEM =
            Map.of("PK", AttributeValue.fromS("r#0"), "SK", AttributeValue.fromS("1"));
    static final String KEY = "tallies/r/1";

    private StartAndStop() {}

    public static void main(String[] arguments) {
        EmulatorSettings settings =
                arguments.length == 0 ? EmulatorSettings.inMemory() : EmulatorSettings.keptIn(Path.of(arguments[0]));
        try (Emulators emulators = Emulators.start(settings)) {
            Clients clients = new Clients(emulators.configuration());
            try (DynamoDbClient dynamoDb = clients.dynamoDb();
                    S3Client s3 = clients.s3()) {
                s3.putObject(p -> p.bucket(clients.bucket()).key(KEY), RequestBody.fromString("counted"));
                for (int i = 0; i < 2; i++) {
                    dynamoDb.putItem(p -> p.tableName(clients.responsesTable())
                            .item(ITEM)
                            .conditionExpression("attribute_not_exists(PK)"));
                }
            } catch (ConditionalCheckFailedException expected) {
                // The second put: what a repeated submission does.
            }
            if (settings.dataDirectory() != null) {
                Runtime.getRuntime().halt(9);
            }
        }
    }
}
