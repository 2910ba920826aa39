package vn.dany.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.archive.ArchiveCheck;
import vn.dany.core.archive.ArchiveChecks;
import vn.dany.core.archive.CountedReceipts;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.counting.TallyStore;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.response.Receipts;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseStore;
import vn.dany.core.suggestion.SuggestionStore;
import vn.dany.core.tally.Count;
import vn.dany.emulators.CallLog;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.emulators.ParameterEmulator;
import vn.dany.emulators.function.Events;
import vn.dany.emulators.function.FunctionEnvironment;
import vn.dany.emulators.function.PackagedFunction;
import vn.dany.emulators.stack.DeployedFunction;

/** The artifact as it would be deployed, called as a schedule calls it. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class TallyFunctionIT {

    private static final String SECRET = Base64.getEncoder().encodeToString(new byte[32]);

    private static ParameterEmulator parameters;
    private static PackagedFunction function;

    @Inject
    RegistryWriter writer;

    @Inject
    ResponseStore responses;

    @Inject
    TallyStore tallies;

    @Inject
    DisclosedTallies disclosed;

    @Inject
    ArchiveChecks checks;

    @Inject
    CountedReceipts receipts;

    @Inject
    SuggestionStore suggestions;

    @BeforeAll
    static void start() {
        parameters = ParameterEmulator.start(Map.of("/dan-y/secrets", "1=" + SECRET));
        function = packaged();
    }

    @AfterAll
    static void stop() {
        function.close();
        parameters.close();
        assertThat(DeployedFunction.of("Tally").differences(CallLog.calls())).isEmpty();
    }

    @Test
    void schedule_countsTheOpenRoundFreezesTheClosedOneAndLeavesTheNextAlone() throws Exception {
        Instant now = Instant.now();
        Campaign open = campaign(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)));
        Campaign closed = campaign(now.minus(Duration.ofDays(3)), now.minus(Duration.ofDays(2)));
        Campaign next = campaign(now.plus(Duration.ofDays(2)), now.plus(Duration.ofDays(3)));
        RoundId roundId = open.rounds().get(0).id();
        List<Response> sent = new RandomAnswers(Samples.questionnaire(), 11).responses(60, roundId, Samples.COMMUNES);
        sent.forEach(responses::record);
        RoundId over = closed.rounds().get(0).id();
        List<Response> counted = new RandomAnswers(Samples.questionnaire(), 12).responses(20, over, Samples.COMMUNES);
        counted.forEach(responses::record);
        Count count = new Count(roundId);
        sent.forEach(count::add);

        assertThat(function.invoke(Events.scheduled())).contains("\"failed\":0");
        assertThat(function.invoke(Events.scheduled()))
                .as("counting again changes nothing")
                .contains("\"failed\":0");

        assertThat(tallies.latest(roundId).orElseThrow().ledger().tally()).isEqualTo(count.tally());
        assertThat(disclosed.latest(roundId).orElseThrow().total()).isEqualTo(60);
        assertThat(disclosed.latest(closed.rounds().get(0).id()).orElseThrow().isFinal())
                .isTrue();
        assertThat(suggestions.of(closed.id()))
                .as("what was written is where it is read")
                .isNotEmpty();
        assertThat(tallies.latest(next.rounds().get(0).id())).isEmpty();
        Round.Freeze frozen = writer.latest(closed.id())
                .orElseThrow()
                .rounds()
                .get(0)
                .frozen()
                .orElseThrow();
        ArchiveCheck check = checks.latest(closed.rounds().get(0).id()).orElseThrow();
        assertThat(frozen.archive()).contains(check.archive());
        assertThat(check.difference()).isEmpty();
        assertThat(check.responses()).isEqualTo(20);
        Receipts issued = new Receipts(version -> new byte[32]);
        assertThat(counted).allMatch(one -> receipts.contains(over, issued.mark(closed, one.key())));
        assertThat(receipts.contains(over, issued.mark(closed, sent.get(0).key())))
                .isFalse();
    }

    @Test
    void schedule_erasesResponsesThatAreKeptNoLonger() throws Exception {
        Instant now = Instant.now();
        Campaign closed = campaign(now.minus(Duration.ofDays(30)), now.minus(Duration.ofDays(20)));
        RoundId roundId = closed.rounds().get(0).id();
        List<Response> sent = new RandomAnswers(Samples.questionnaire(), 13).responses(20, roundId, Samples.COMMUNES);
        sent.forEach(responses::record);
        invokeAfresh();
        Campaign frozen = writer.latest(closed.id()).orElseThrow();
        Round round = frozen.rounds().get(0);
        Round.Retention over = new Round.Retention(
                LocalDate.ofInstant(now, CollectionWindow.ZONE).minusDays(2), Optional.empty());
        Round.Freeze freeze = round.frozen().orElseThrow();
        assertThat(writer.replace(frozen, frozen.with(round.frozen(freeze.keeping(Optional.of(over))))))
                .isTrue();

        invokeAfresh();

        assertThat(sent).allMatch(one -> responses.find(one.key()).isEmpty());
        assertThat(checks.erasure(roundId).orElseThrow().responses()).isEqualTo(20);
        Round erased = writer.latest(closed.id()).orElseThrow().rounds().get(0);
        assertThat(erased.retention().flatMap(Round.Retention::erasedAt)).isPresent();
        assertThat(disclosed.latest(roundId).orElseThrow().total()).isEqualTo(20);
    }

    /** By a process that has not read any list of campaigns yet, which may be some seconds old otherwise. */
    private static void invokeAfresh() throws Exception {
        try (PackagedFunction fresh = packaged()) {
            assertThat(fresh.invoke(Events.scheduled())).contains("\"failed\":0");
        }
    }

    private static PackagedFunction packaged() {
        Map<String, String> environment = new HashMap<>(FunctionEnvironment.deployed("Tally"));
        environment.put("DANY_SECRETS_ENDPOINT", parameters.endpoint().toString());
        return PackagedFunction.start(Path.of("target/function.zip"), environment);
    }

    private Campaign campaign(Instant opensAt, Instant closesAt) {
        Campaign campaign =
                Samples.campaign(Samples.freshCampaignId(), List.of(new CollectionWindow(opensAt, closesAt)));
        writer.publish(Samples.questionnaire());
        writer.publish(Samples.register(), 1);
        writer.put(campaign);
        return campaign;
    }
}
