package vn.dany.sovereign;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.order.DocumentStore;
import vn.dany.core.order.OrderState;
import vn.dany.core.order.OrderStore;
import vn.dany.core.order.ResultsOrder;
import vn.dany.core.publish.PublishCampaign;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.sovereign.OtherStore.Habit;
import vn.dany.sovereign.upgrade.Visitors;

/** The packaged process on stand-ins for the stores: from the form to the workbook, and what it says of other stores. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class SovereignIT {

    private static final int PEOPLE = 12;

    @Inject
    Registry registry;

    @Inject
    RegistryWriter writer;

    @Inject
    DisclosedTallies disclosed;

    @Inject
    OrderStore orders;

    @Inject
    DocumentStore documents;

    @ConfigProperty(name = "quarkus.dynamodb.endpoint-override")
    URI tables;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void form_leadsToTheReceiptTheTallyAndTheWorkbook(boolean transactions) throws Exception {
        Instant now = Instant.now();
        Campaign open = publish(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)));
        Campaign over = publish(now.minus(Duration.ofDays(3)), now.minus(Duration.ofDays(2)));
        RoundId roundId = open.rounds().get(0).id();
        EntryCode code = registry.entries(open.id()).get(0).code();
        try (OtherStore other = OtherStore.before(tables, Habit.KNOWS_NO_TRANSACTIONS);
                SovereignProcess process = SovereignProcess.start(Map.of(
                        "quarkus.dynamodb.endpoint-override",
                        (transactions ? tables : other.endpoint()).toString(),
                        "dany.storage.transactions",
                        String.valueOf(transactions)))) {
            process.untilItServes();
            assertThat(process.output())
                    .contains("Kho dữ liệu không khôi phục được", "cannot be restored to an earlier moment");
            String path = process.url("/s/" + code);
            for (int person = 0; person < PEOPLE; person++) {
                Map<String, List<String>> fields = new RandomAnswers(Samples.questionnaire(), person).fields();
                String receipt = Visitors.send(path, Visitors.fill(path, fields));
                assertThat(given().get(process.url(receipt)).statusCode()).isEqualTo(200);
            }
            until(() -> disclosed.latest(roundId).map(DisclosedTally::total).equals(Optional.of((long) PEOPLE)));
            ResultsOrder order = new ResultsOrder(disclosed.latest(roundId).orElseThrow(), new TreeMap<>());
            orders.place(order);
            until(() -> orders.state(order).stage() == OrderState.Stage.DONE);
            assertThat(sheets(documents.link(order.documentName(), "ket-qua.xlsx", Duration.ofMinutes(5))))
                    .startsWith("Tổng quan", "Theo đơn vị", "Theo câu hỏi");
            until(() -> writer.latest(over.id()).orElseThrow().rounds().stream()
                    .map(Round::frozen)
                    .allMatch(Optional::isPresent));
            assertThat(process.output()).doesNotContain("ERROR", "Exception");
        }
    }

    @Test
    void storeThatForgetsConditions_isRefusedInOneSentence() throws Exception {
        try (OtherStore other = OtherStore.before(tables, Habit.FORGETS_CONDITIONS);
                SovereignProcess process = SovereignProcess.start(Map.of(
                        "quarkus.dynamodb.endpoint-override", other.endpoint().toString()))) {
            assertThat(process.end()).isEqualTo(1);
            assertThat(process.output())
                    .contains("một phiếu có thể được tính hai lần", "one form could count twice")
                    .doesNotContain("Exception", "at vn.dany");
        }
    }

    @Test
    void emptyStores_getTheirTablesAndBucketAndTheConsoleAsksWhoItIs() throws Exception {
        try (SovereignProcess process = SovereignProcess.start(Map.of(
                "dany.storage.registry-table", "tinh-registry",
                "dany.storage.responses-table", "tinh-responses",
                "dany.storage.casework-table", "tinh-casework",
                "dany.storage.bucket", "tinh-khao-sat"))) {
            process.untilItServes();

            assertThat(given().get(process.url("/s/KHONGCO")).statusCode()).isEqualTo(404);
            assertThat(given().get(process.url("/console")).statusCode()).isNotEqualTo(200);
            assertThat(process.output()).doesNotContain("ERROR", "Exception");
        }
    }

    private Campaign publish(Instant opensAt, Instant closesAt) {
        Campaign campaign =
                Samples.campaign(Samples.freshCampaignId(), List.of(new CollectionWindow(opensAt, closesAt)));
        writer.publish(Samples.questionnaire());
        writer.publish(Samples.register(), 1);
        new PublishCampaign(registry, writer, new SecureRandom()).publish(campaign);
        return campaign;
    }

    private static List<String> sheets(URI link) throws Exception {
        byte[] bytes = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    private static void until(BooleanSupplier done) throws InterruptedException {
        for (int tries = 0; tries < 120 && !done.getAsBoolean(); tries++) {
            Thread.sleep(500);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }
}
