package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.archive.ArchiveRound;
import vn.dany.core.archive.ArchiveStore;
import vn.dany.core.archive.Manifest;
import vn.dany.core.archive.ResponseLines;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.order.DocumentStore;
import vn.dany.core.order.KitOrder;
import vn.dany.core.order.OrderState;
import vn.dany.core.order.OrderStore;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.order.ResultsOrder;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.response.InMemorySecrets;
import vn.dany.core.response.Receipts;
import vn.dany.core.response.Response;
import vn.dany.core.tally.Count;
import vn.dany.core.unit.UnitId;
import vn.dany.documents.kit.Kits;
import vn.dany.emulators.CallLog;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.emulators.function.Events;
import vn.dany.emulators.function.PackagedFunction;
import vn.dany.emulators.stack.DeployedFunction;
import vn.dany.formats.json.ArchiveJson;

/** The artifact as it would be deployed, told of an order as the bucket tells of it. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class DocumentsFunctionIT {

    private static PackagedFunction function;

    @Inject
    RegistryWriter writer;

    @Inject
    OrderStore orders;

    @Inject
    DocumentStore documents;

    @Inject
    Registry registry;

    @Inject
    ArchiveStore archives;

    @BeforeAll
    static void start() {
        function = PackagedFunction.deployed("Documents");
    }

    @AfterAll
    static void stop() {
        function.close();
        assertThat(DeployedFunction.of("Documents").differences(CallLog.calls()))
                .isEmpty();
    }

    @Test
    void objectCreatedEvent_makesTheWorkbookThatTheLinkDownloads() throws Exception {
        Campaign campaign = Samples.oneRound(Samples.freshCampaignId());
        SortedMap<UnitId, Integer> headcounts = new TreeMap<>(Map.of(Samples.LAN_GIOI, 40));
        ResultsWorkbook.Content content =
                Contents.of(campaign, Samples.questionnaire(), Samples.register(), headcounts, 100, Samples.COMMUNES);
        writer.publish(Samples.questionnaire());
        writer.publish(Samples.register(), 1);
        writer.put(campaign);
        ResultsOrder order = new ResultsOrder(content.tally(), headcounts);
        orders.place(order);

        assertThat(function.invoke(Events.objectCreated("orders/" + order.id() + "/order.json")))
                .contains("\"orderId\":\"" + order.id() + "\"");

        assertThat(orders.state(order)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
        HttpResponse<byte[]> download = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        documents.link(order.documentName(), "kết quả.xlsx", Duration.ofMinutes(5)))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.body())
                .as("made elsewhere from the same content")
                .isEqualTo(new FastExcelResultsWorkbook().write(content));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(download.body()))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).startsWith("Tổng quan", "Theo đơn vị", "Theo câu hỏi");
        }
    }

    @Test
    void orderForData_isMadeFromTheArchive() throws Exception {
        Campaign open = Samples.oneRound(Samples.freshCampaignId());
        Round round = open.rounds().get(0);
        writer.publish(Samples.questionnaire());
        writer.publish(Samples.register(), 1);
        ArchiveRound archiveRound = new ArchiveRound(
                archives, new ArchiveJson(), registry, new Receipts(new InMemorySecrets()), id -> List.of());
        ResponseLines lines = archiveRound.lines(open);
        Count count = new Count(round.id());
        List<Response> answers =
                new RandomAnswers(Samples.questionnaire(), 3).responses(300, round.id(), Samples.COMMUNES);
        answers.forEach(count::add);
        answers.forEach(lines::add);
        Manifest manifest = archiveRound.archive(open, count.tally(), lines);
        writer.put(open.with(round.frozen(
                new Round.Freeze(Samples.CLOSES, count.tally().digest(), Optional.of(manifest.digest()), true))));
        ResultsOrder order = new ResultsOrder(
                ResultsDocument.DATA_CSV,
                DisclosedSamples.last(count.tally(), Samples.CLOSES, Samples.register()),
                new TreeMap<>());
        orders.place(order);

        function.invoke(Events.objectCreated("orders/" + order.id() + "/order.json"));

        assertThat(orders.state(order)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
        HttpResponse<String> download = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(documents.link(order.documentName(), "data.csv", Duration.ofMinutes(5)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(download.body()).startsWith("\uFEFFvariable,by_A1,n,").contains("\r\nB1a,");
    }

    @Test
    void orderForAKit_isCarriedOut() {
        KitOrder order = new KitOrder(Kits.ofOneWard("Hòm thư góp ý", Optional.empty(), Kits.OWN));
        orders.place(order);

        function.invoke(Events.objectCreated("orders/" + order.id() + "/order.json"));

        assertThat(orders.state(order)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
    }

    @Test
    void eventAboutAnotherObject_isAnsweredAndChangesNothing() throws Exception {
        assertThat(function.invoke(Events.objectCreated("orders/something/done")))
                .isEqualTo("{\"orderId\":null}");
    }
}
