package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryContract;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.staff.AuditLog;
import vn.dany.emulators.EmulatorSettings;
import vn.dany.emulators.Emulators;

/** The registry's contract on tables that know no transactions, and what becomes of writers who die. */
class LeasedWritesTest extends RegistryContract {

    /** A lease of its own, which the other tests do not have to wait for. */
    private static final Emulators STORES = Emulators.start(EmulatorSettings.inMemory());

    private static final Tables TABLES = Tables.of(withoutTransactions()).heardBy(new ExecutionInterceptor() {
        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            if (context.request() instanceof TransactWriteItemsRequest) {
                throw DynamoDbException.builder().message("unknown operation").build();
            }
        }
    });

    private static final Duration LEASE = Duration.ofMillis(400);

    private final DynamoDbRegistry registry = new DynamoDbRegistry(TABLES.client(), TABLES.storage());
    private final String name = UUID.randomUUID().toString();

    private static Map<String, String> withoutTransactions() {
        Map<String, String> configuration = new HashMap<>(STORES.configuration());
        configuration.put("dany.storage.transactions", "false");
        return configuration;
    }

    @AfterAll
    static void stop() {
        STORES.close();
    }

    @Override
    protected Registry registry() {
        return registry;
    }

    @Override
    protected AuditLog auditLog() {
        return new DynamoDbAuditLog(TABLES.client(), TABLES.storage());
    }

    @Override
    protected RegistryWriter writer() {
        return registry;
    }

    /** A writer makes eight calls: takes the lease, looks at two conditions, says what it puts, puts three, gives back. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void writerWhoDies_leavesAllOrNothing(int afterCalls) {
        leased().put(writes("before"));

        LeasedWrites dying = new LeasedWrites(dyingAfter(afterCalls).client(), TABLES.storage(), LEASE);
        if (afterCalls < 8) {
            assertThatThrownBy(() -> dying.put(writes("after", "before"))).isInstanceOf(RuntimeException.class);
        } else {
            assertThat(dying.put(writes("after", "before"))).isEmpty();
        }

        leased().finish();
        assertThat(List.of(content(1), content(2), content(3)))
                .as("said what it puts after four calls")
                .containsOnly(afterCalls >= 4 ? "after" : "before");
        assertThat(leased().put(writes("next"))).as("the lease is free").isEmpty();
        assertThat(content(2)).isEqualTo("next");
    }

    @Test
    void conditionThatDoesNotHold_putsNothingAndIsNamed() {
        leased().put(writes("first"));

        assertThat(leased().put(List.of(
                        item(1, "second").build(),
                        item(2, "second").conditionExpression(TableKeys.ABSENT).build(),
                        item(3, "second")
                                .conditionExpression("content = :content")
                                .expressionAttributeValues(values("something else"))
                                .build())))
                .containsExactly(1, 2);
        assertThat(List.of(content(1), content(2), content(3))).containsOnly("first");
    }

    private static LeasedWrites leased() {
        return new LeasedWrites(TABLES.client(), TABLES.storage(), LEASE);
    }

    /** Two of three on the condition that what is there is {@code before}. */
    private List<Put> writes(String content, String before) {
        return List.of(
                item(1, content)
                        .conditionExpression("content = :content")
                        .expressionAttributeValues(values(before))
                        .build(),
                item(2, content)
                        .conditionExpression("content = :content")
                        .expressionAttributeValues(values(before))
                        .build(),
                item(3, content).build());
    }

    private static Map<String, AttributeValue> values(String content) {
        return Map.of(":content", AttributeValue.fromS(content));
    }

    private List<Put> writes(String content) {
        return List.of(
                item(1, content).build(),
                item(2, content).build(),
                item(3, content).build());
    }

    private Put.Builder item(int number, String content) {
        Map<String, AttributeValue> item = key(number);
        item.put("content", AttributeValue.fromS(content));
        return Put.builder().tableName(table()).item(item);
    }

    private Map<String, AttributeValue> key(int number) {
        Map<String, AttributeValue> key = new HashMap<>();
        key.put("PK", AttributeValue.fromS("TEST#" + name));
        key.put("SK", AttributeValue.fromS(String.valueOf(number)));
        return key;
    }

    private String content(int number) {
        return TABLES.client()
                .getItem(get -> get.tableName(table()).key(key(number)).consistentRead(true))
                .item()
                .get("content")
                .s();
    }

    private static String table() {
        return TABLES.storage().registryTable().orElseThrow();
    }

    private static Tables dyingAfter(int calls) {
        AtomicInteger left = new AtomicInteger(calls);
        return Tables.of(withoutTransactions()).heardBy(new ExecutionInterceptor() {
            @Override
            public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
                if (left.getAndDecrement() <= 0) {
                    throw DynamoDbException.builder().message("dead").build();
                }
                return context.request();
            }
        });
    }
}
