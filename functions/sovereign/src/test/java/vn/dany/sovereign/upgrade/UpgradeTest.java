package vn.dany.sovereign.upgrade;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.counting.FreezeRounds;
import vn.dany.core.counting.RoundTurn;
import vn.dany.core.counting.TallyOpenRounds;
import vn.dany.core.order.Order;
import vn.dany.core.order.OrderState;
import vn.dany.core.order.OrderStore;
import vn.dany.core.registry.Registry;
import vn.dany.core.tally.ResponseSource;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.sovereign.TestClock;

/** What the version before this one has stored, read by this one. {@link KeepSeasonRun} wrote it. */
@QuarkusTest
@WithTestResource(value = EmbeddedServices.class, initArgs = @ResourceArg(name = "fresh", value = "true"))
class UpgradeTest {

    private static final Path FOLDER = Path.of("src/test/resources/previous");

    @Inject
    KeptData data;

    @Inject
    Figures figures;

    @Inject
    Registry registry;

    @Inject
    OrderStore orders;

    @Inject
    ResponseSource responses;

    @Inject
    TallyOpenRounds tallyOpenRounds;

    @Inject
    FreezeRounds freezeRounds;

    private Shown shown;

    @BeforeEach
    void restore() throws Exception {
        data.restoreFrom(FOLDER);
        shown = new ObjectMapper().readValue(FOLDER.resolve("shown.json").toFile(), Shown.class);
        TestClock.CLOCK.set(Instant.parse(shown.at()));
    }

    @Test
    void pages_areStillThere() {
        assertThat(shown.pages()).hasSizeGreaterThan(80);
        shown.pages()
                .forEach(page ->
                        assertThat(given().get(page).statusCode()).as(page).isEqualTo(200));
    }

    @Test
    void figures_areTheSame() {
        assertThat(shown.figures()).isNotEmpty();
        assertThat(figures.all()).isEqualTo(shown.figures());
    }

    @Test
    void receipts_areStillGood() {
        assertThat(shown.receipts()).hasSizeGreaterThan(60);
        shown.receipts()
                .forEach(receipt -> assertThat(given().get(receipt).statusCode())
                        .as(receipt)
                        .isEqualTo(200));
    }

    @Test
    void formsOpenedBefore_areTakenAndCountOnce() {
        Map<RoundId, Integer> before = stored();
        shown.forms().forEach((path, form) -> {
            String receipt = Visitors.send(path, form);
            assertThat(Visitors.send(path, form)).as("again").isEqualTo(receipt);
            assertThat(given().get(receipt).statusCode()).isEqualTo(200);
        });
        Map<RoundId, Integer> after = stored();
        assertThat(after.values().stream().mapToInt(Integer::intValue).sum())
                .as("one more in each round, none of the trial")
                .isEqualTo(before.values().stream().mapToInt(Integer::intValue).sum()
                        + shown.forms().size()
                        - 1);
    }

    @Test
    void rounds_areCountedFurtherAndFrozen() {
        List<RoundTurn> turns = new ArrayList<>();
        TestClock.CLOCK.advance(Duration.ofHours(1));
        tallyOpenRounds.tally(turns::add);
        freezeRounds.freeze(turns::add);

        assertThat(turns).isNotEmpty().allMatch(turn -> turn.failure().isEmpty());
        assertThat(registry.campaign(new CampaignId("vua-dong"))
                        .orElseThrow()
                        .rounds()
                        .get(0)
                        .frozen())
                .isPresent();
    }

    @Test
    void orders_areReadInEachState() {
        assertThat(orders.pending()).hasSizeGreaterThan(3);
        assertThat(stage("results-da-chot")).isEqualTo(OrderState.Stage.DONE);
        assertThat(stage("results-moi-loai")).isEqualTo(OrderState.Stage.FAILED);
        assertThat(stage("kit-da-chot")).isEqualTo(OrderState.Stage.DONE);
    }

    private OrderState.Stage stage(String idBegins) {
        Order order = orders.find(keptOrder(idBegins)).orElseThrow();
        return orders.state(order).stage();
    }

    private static String keptOrder(String idBegins) {
        String[] names = FOLDER.resolve("bucket/orders").toFile().list((folder, name) -> name.startsWith(idBegins));
        assertThat(names).hasSize(1);
        return names[0];
    }

    private Map<RoundId, Integer> stored() {
        Map<RoundId, Integer> stored = new HashMap<>();
        for (Campaign campaign : registry.campaigns()) {
            for (Round round : campaign.rounds()) {
                responses.read(
                        round.id(),
                        ResponseSource.Reading.CONSISTENT,
                        response -> stored.merge(round.id(), 1, Integer::sum));
            }
        }
        return stored;
    }
}
