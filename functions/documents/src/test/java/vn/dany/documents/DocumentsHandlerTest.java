package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.archive.InMemoryArchiveStore;
import vn.dany.core.archive.ReadArchive;
import vn.dany.core.kit.InMemoryKitStore;
import vn.dany.core.kit.MakeKit;
import vn.dany.core.kit.PlainKitPrinter;
import vn.dany.core.order.CarryOutOrder;
import vn.dany.core.order.InMemoryDocumentStore;
import vn.dany.core.order.InMemoryOrderStore;
import vn.dany.core.order.OrderState;
import vn.dany.core.order.OrderStore;
import vn.dany.core.order.ResultsOrder;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.formats.json.ArchiveJson;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class DocumentsHandlerTest {

    private final ResultsWorkbook.Content content = Contents.sample();
    private final InMemoryRegistry registry = new InMemoryRegistry();
    private final InMemoryOrderStore orders = new InMemoryOrderStore();
    private final InMemoryDocumentStore documents = new InMemoryDocumentStore(new SettableClock(Samples.OPENS));
    private final MakeKit kits = new MakeKit(new PlainKitPrinter(), new InMemoryKitStore());
    private final ReadArchive archives = new ReadArchive(new InMemoryArchiveStore(), new ArchiveJson());
    private final AtomicInteger written = new AtomicInteger();
    private ResultsOrder order;

    @BeforeEach
    void place() {
        registry.publish(content.questionnaire());
        registry.publish(content.register(), 1);
        registry.put(content.campaign());
        order = new ResultsOrder(content.tally(), new TreeMap<>(content.headcounts()));
        orders.place(order);
    }

    @Test
    void newOrder_isCarriedOut() {
        assertThat(handler(new FastExcelResultsWorkbook()).handleRequest(event(key()), nothing()))
                .isEqualTo(new DocumentsHandler.Outcome(order.id()));

        assertThat(orders.state(order)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
        assertThat(documents.find(order.documentName()).orElseThrow().bytes())
                .isEqualTo(new FastExcelResultsWorkbook().write(content));
    }

    @Test
    void sameEventAgain_writesNothing() {
        DocumentsHandler handler = handler(failingTimes(0));
        handler.handleRequest(event(key()), nothing());
        handler.handleRequest(event(key()), nothing());

        assertThat(written).hasValue(1);
    }

    @Test
    void passingFailure_isTriedAgainWithinTheCall() {
        handler(failingTimes(2)).handleRequest(event(key()), nothing());

        assertThat(orders.state(order)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
        assertThat(written).hasValue(3);
    }

    @Test
    void lastingFailure_isLeftWithItsReason() {
        handler(failingTimes(99)).handleRequest(event(key()), nothing());

        assertThat(orders.state(order)).isEqualTo(OrderState.failed("storeUnavailable"));
        assertThat(written).hasValue(3);
    }

    @Test
    void failureThatCannotBeRecorded_isThrownForLambdaToTryAgain() {
        OrderStore deaf = (OrderStore) Proxy.newProxyInstance(
                OrderStore.class.getClassLoader(), new Class<?>[] {OrderStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("failed")) {
                        throw new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE));
                    }
                    return method.invoke(orders, arguments);
                });
        DocumentsHandler handler = new DocumentsHandler(
                new CarryOutOrder(
                        deaf,
                        registry,
                        documents,
                        failingTimes(99),
                        (document, content) -> new byte[0],
                        kits,
                        archives,
                        new ExtractFiles(),
                        Clock.systemUTC()),
                deaf,
                List.of());

        assertThatThrownBy(() -> handler.handleRequest(event(key()), nothing())).isInstanceOf(ProblemException.class);
        assertThat(orders.state(order)).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
    }

    @Test
    void eventsAboutOtherThings_changeNothing() {
        DocumentsHandler handler = handler(failingTimes(0));
        for (JsonNode event : List.of(
                json("null"),
                json("{}"),
                json("[]"),
                json("[{\"detail\":{}}]"),
                json("\"ping\""),
                json("{\"detail\":\"text\"}"),
                json("{\"detail\":{\"object\":[]}}"),
                json("{\"detail\":{\"object\":{\"key\":7}}}"),
                event("tallies/pks01-2024.1/x.json.gz"),
                event("orders/" + order.id() + "/done"),
                event("orders/" + order.id() + "/failed.json"),
                event("orders/../" + order.id() + "/order.json"))) {
            assertThat(handler.handleRequest(event, nothing())).isEqualTo(new DocumentsHandler.Outcome(null));
        }
        assertThat(handler.handleRequest(event("orders/unknown/order.json"), nothing()))
                .isEqualTo(new DocumentsHandler.Outcome("unknown"));
        assertThat(orders.state(order)).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
    }

    private DocumentsHandler handler(ResultsWorkbook workbook) {
        return new DocumentsHandler(
                new CarryOutOrder(
                        orders,
                        registry,
                        documents,
                        workbook,
                        (document, content) -> new byte[0],
                        kits,
                        archives,
                        new ExtractFiles(),
                        Clock.systemUTC()),
                orders,
                List.of(Duration.ZERO, Duration.ZERO));
    }

    private ResultsWorkbook failingTimes(int times) {
        return asked -> {
            if (written.incrementAndGet() <= times) {
                throw new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE));
            }
            return new byte[] {1};
        };
    }

    private String key() {
        return "orders/" + order.id() + "/order.json";
    }

    private static JsonNode event(String key) {
        return json("""
                {"detail-type":"Object Created","source":"aws.s3",
                 "detail":{"bucket":{"name":"b"},"object":{"key":"%s","size":100}}}
                """.formatted(key));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Context nothing() {
        return (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
