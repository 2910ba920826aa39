package vn.dany.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.node.NullNode;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.archive.ArchiveRound;
import vn.dany.core.archive.InMemoryArchiveChecks;
import vn.dany.core.archive.InMemoryArchiveStore;
import vn.dany.core.archive.InMemoryCountedReceipts;
import vn.dany.core.archive.ReadArchive;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.counting.CheckArchives;
import vn.dany.core.counting.EraseResponses;
import vn.dany.core.counting.FreezeRounds;
import vn.dany.core.counting.InMemoryTallyStore;
import vn.dany.core.counting.TallyOpenRounds;
import vn.dany.core.counting.TallyRound;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.disclosure.InMemoryDisclosedTallies;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.core.response.InMemoryResponseStore;
import vn.dany.core.response.InMemorySecrets;
import vn.dany.core.response.Receipts;
import vn.dany.core.response.SuggestionIds;
import vn.dany.core.suggestion.CopySuggestions;
import vn.dany.core.suggestion.InMemorySuggestionStore;
import vn.dany.core.tally.ResponseSource;
import vn.dany.formats.json.ArchiveJson;

class TallyHandlerTest {

    private static final CampaignId GOOD = new CampaignId("good-2024");
    private static final CampaignId BROKEN = new CampaignId("broken-2024");
    private static final Logger LOG = Logger.getLogger(TallyHandler.class.getName());

    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.setLevel(Level.ALL);
        LOG.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(listener);
    }

    @Test
    void eachRound_isLoggedInOneLine() {
        assertThat(handler(GOOD).handleRequest(NullNode.getInstance(), nothing()))
                .isEqualTo(new TallyHandler.Outcome(1, 0, 0));

        assertThat(logged).hasSize(1);
        assertThat(text(logged.get(0))).matches("roundId=good-2024\\.1 responses=3 milliseconds=\\d+");
    }

    @Test
    void brokenRound_isLoggedWithItsCauseAndTheOthersGoOn() {
        assertThat(handler(BROKEN, GOOD).handleRequest(NullNode.getInstance(), nothing()))
                .isEqualTo(new TallyHandler.Outcome(1, 1, 0));

        assertThat(logged).hasSize(2);
        LogRecord failure = logged.stream()
                .filter(entry -> entry.getThrown() != null)
                .findFirst()
                .orElseThrow();
        assertThat(failure.getLevel().intValue()).isGreaterThanOrEqualTo(Level.SEVERE.intValue());
        assertThat(failure.getThrown()).hasMessage("table on fire");
        assertThat(text(failure)).startsWith("roundId=broken-2024.1 not counted");
    }

    @Test
    void runWithoutASingleCount_fails() {
        assertThatThrownBy(() -> handler(BROKEN).handleRequest(NullNode.getInstance(), nothing()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none of 1 rounds");
    }

    @Test
    void roundThatIsOver_isFrozenOnceAndLogged() {
        TallyHandler handler = handlerAt(Samples.CLOSES.plusSeconds(86_400), GOOD);
        assertThat(handler.handleRequest(NullNode.getInstance(), nothing()))
                .isEqualTo(new TallyHandler.Outcome(0, 0, 1));
        assertThat(handler.handleRequest(NullNode.getInstance(), nothing()))
                .isEqualTo(new TallyHandler.Outcome(0, 0, 0));
        assertThat(logged)
                .extracting(TallyHandlerTest::text)
                .containsExactly(
                        "roundId=good-2024.1 frozen responses=3", "roundId=good-2024.1 archive equal responses=3");
    }

    @Test
    void nothingOpen_isNoFailure() {
        assertThat(handler().handleRequest(NullNode.getInstance(), nothing()))
                .isEqualTo(new TallyHandler.Outcome(0, 0, 0));
    }

    private static TallyHandler handler(CampaignId... campaigns) {
        return handlerAt(Samples.OPENS, campaigns);
    }

    private static TallyHandler handlerAt(Instant now, CampaignId... campaigns) {
        SettableClock clock = new SettableClock(now);
        InMemoryRegistry registry = new InMemoryRegistry();
        registry.publish(Samples.register(), 1);
        registry.publish(Samples.questionnaire());
        for (CampaignId id : campaigns) {
            Campaign campaign = Samples.oneRound(id);
            registry.put(campaign);
        }
        ResponseSource source = (roundId, reading, reader) -> read(roundId, reader);
        InMemoryTallyStore tallies = new InMemoryTallyStore();
        InMemoryDisclosedTallies disclosed = new InMemoryDisclosedTallies();
        TallyRound tallyRound = new TallyRound(source, tallies, disclosed, registry, new DisclosureRule(5), clock);
        CopySuggestions copySuggestions = new CopySuggestions(
                source, new InMemorySuggestionStore(), registry, new SuggestionIds(new InMemorySecrets()), clock);
        InMemoryArchiveStore archives = new InMemoryArchiveStore();
        InMemoryArchiveChecks checks = new InMemoryArchiveChecks();
        ReadArchive readArchive = new ReadArchive(archives, new ArchiveJson());
        ArchiveRound archiveRound = new ArchiveRound(
                archives, new ArchiveJson(), registry, new Receipts(new InMemorySecrets()), registry.auditLog::entries);
        return new TallyHandler(
                new TallyOpenRounds(registry, tallyRound, copySuggestions, clock),
                new FreezeRounds(
                        registry,
                        registry,
                        tallyRound,
                        archiveRound,
                        readArchive,
                        new InMemoryCountedReceipts(),
                        copySuggestions,
                        clock),
                new EraseResponses(
                        registry, registry, new InMemoryResponseStore(), archives, tallies, readArchive, checks, clock),
                new CheckArchives(registry, readArchive, checks, clock));
    }

    private static void read(RoundId roundId, java.util.function.Consumer<vn.dany.core.response.Response> reader) {
        if (roundId.campaignId().equals(BROKEN)) {
            throw new IllegalStateException("table on fire");
        }
        new RandomAnswers(Samples.questionnaire(), 3)
                .responses(3, roundId, Samples.COMMUNES)
                .forEach(reader);
    }

    private static String text(LogRecord entry) {
        return entry.getParameters() == null
                ? entry.getMessage()
                : String.format(entry.getMessage(), entry.getParameters());
    }

    private static Context nothing() {
        return (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
