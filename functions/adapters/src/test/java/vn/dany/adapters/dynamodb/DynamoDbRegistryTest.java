package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dany.adapters.dynamodb.UnreliableNetwork.PASSES;
import static vn.dany.adapters.dynamodb.UnreliableNetwork.REPLY_LOST;
import static vn.dany.adapters.dynamodb.UnreliableNetwork.REQUEST_LOST;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.dany.core.Samples;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryContract;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.staff.AuditLog;
import vn.dany.core.unit.UnitId;

class DynamoDbRegistryTest extends RegistryContract {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Tables tables = Tables.embedded();
    private final DynamoDbRegistry registry = new DynamoDbRegistry(tables.client(), tables.storage());

    @Override
    protected Registry registry() {
        return registry;
    }

    @Override
    protected AuditLog auditLog() {
        return new DynamoDbAuditLog(tables.client(), tables.storage());
    }

    @Override
    protected RegistryWriter writer() {
        return registry;
    }

    @Test
    void crashWhileIssuing_leavesNoHalfAnEntryAndIsCompletedByIssuingAgain() throws IOException {
        List<Entry> before = communes(130);
        try (UnreliableNetwork network = new UnreliableNetwork(tables.endpoint())) {
            network.next(PASSES, PASSES);
            network.afterwards(REQUEST_LOST);
            DynamoDbRegistry broken = through(network);
            assertThatThrownBy(() -> broken.issue(before)).isInstanceOf(ProblemException.class);
        }
        assertThat(registry.entries(campaignId)).hasSize(100);

        // Whoever starts over draws new codes for everything.
        List<Entry> after = communes(130);
        registry.issue(after);

        List<Entry> kept = registry.entries(campaignId);
        assertThat(kept).hasSize(130).doesNotHaveDuplicates();
        assertThat(kept.stream().map(Entry::unitId)).doesNotHaveDuplicates();
        assertThat(kept.stream().filter(before::contains)).hasSize(100);
        assertThat(kept.stream().filter(after::contains)).hasSize(30);
        Stream.concat(before.stream(), after.stream())
                .forEach(entry -> assertThat(registry.entry(entry.code()).isPresent())
                        .as("a code is known if and only if it hangs somewhere")
                        .isEqualTo(kept.contains(entry)));
    }

    @Test
    void replyLostWhileIssuing_changesNothing() throws IOException {
        List<Entry> entries = communes(3);
        try (UnreliableNetwork network = new UnreliableNetwork(tables.endpoint())) {
            network.next(REPLY_LOST);
            through(network).issue(entries);
            assertThat(network.requests()).isGreaterThan(1);
        }
        assertThat(registry.entries(campaignId)).containsExactlyInAnyOrderElementsOf(entries);
    }

    @Test
    void severalPublishingAProvinceAtOnce_leaveOneCodeForEachUnit() throws Exception {
        List<List<Entry>> rivals =
                IntStream.range(0, 4).mapToObj(i -> communes(120)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(rivals.size());
        try {
            List<Future<?>> issuing = new ArrayList<>();
            rivals.forEach(entries -> issuing.add(threads.submit(() -> registry.issue(entries))));
            for (Future<?> each : issuing) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        List<Entry> kept = registry.entries(campaignId);
        assertThat(kept.stream().map(Entry::unitId).distinct()).hasSize(120);
        assertThat(kept).hasSize(120);
        rivals.stream()
                .flatMap(List::stream)
                .forEach(entry ->
                        assertThat(registry.entry(entry.code()).isPresent()).isEqualTo(kept.contains(entry)));
    }

    @Test
    void codeThatHangsElsewhere_isRefusedAndStaysThere() {
        Entry first = communes(1).get(0);
        registry.issue(List.of(first));
        Entry thief = new Entry(first.code(), campaignId, Samples.NHA_NAM, Entry.WHOLE_UNIT, null);
        assertThatThrownBy(() -> registry.issue(List.of(thief)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(first.code().value());
        assertThat(registry.entries(campaignId)).containsExactly(first);
        assertThat(registry.entry(first.code())).contains(first);
    }

    @Test
    void twoCodesForOnePlacementInOneCall_leaveTheFirst() {
        Entry first = new Entry(EntryCode.draw(RANDOM), campaignId, Samples.NHA_NAM, Entry.WHOLE_UNIT, null);
        Entry second = new Entry(EntryCode.draw(RANDOM), campaignId, Samples.NHA_NAM, Entry.WHOLE_UNIT, null);
        registry.issue(List.of(first, second));
        assertThat(registry.entries(campaignId)).containsExactly(first);
        assertThat(registry.entry(second.code())).isEmpty();
    }

    @Test
    void replyLostWhilePublishing_isStillSaidToBeNew() throws IOException {
        Questionnaire questionnaire = Samples.questionnaire(
                new QuestionnaireVersion("q" + UUID.randomUUID().toString().substring(0, 13), 1));
        try (UnreliableNetwork network = new UnreliableNetwork(tables.endpoint())) {
            network.next(REPLY_LOST);
            assertThat(through(network).publish(questionnaire)).isTrue();
        }
        assertThat(registry.publish(questionnaire)).isFalse();
    }

    @Test
    void campaignReadWhileItIsReplaced_isOneStateOrTheOther() throws Exception {
        Campaign four = Samples.fourRounds(campaignId);
        Campaign one = Samples.oneRound(campaignId);
        registry.put(four);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<?> replacing =
                    threads.submit(() -> IntStream.range(0, 60).forEach(i -> registry.put(i % 2 == 0 ? one : four)));
            while (!replacing.isDone()) {
                assertThat(registry.campaign(campaignId).orElseThrow()).isIn(one, four);
            }
            replacing.get();
        } finally {
            threads.shutdownNow();
        }
        assertThat(registry.campaign(campaignId)).contains(four);
    }

    @Test
    void itemsOfTwoStates_makeNoCampaign() {
        List<Map<String, AttributeValue>> items = new ArrayList<>(CampaignItems.of(Samples.fourRounds(campaignId)));
        List<Map<String, AttributeValue>> later = CampaignItems.of(Samples.fourRounds(campaignId));
        assertThat(CampaignItems.campaign(items)).contains(Samples.fourRounds(campaignId));
        items.set(2, later.get(2));
        assertThat(CampaignItems.campaign(items)).isEmpty();
    }

    @Test
    void campaignListedButNotStoredYet_isPassedOver() {
        tables.client()
                .putItem(put -> put.tableName(tables.storage().registryTable().orElseThrow())
                        .item(CampaignItems.listing(campaignId)));
        assertThat(registry.campaigns().stream().map(Campaign::id)).doesNotContain(campaignId);
    }

    @Test
    void campaignOfAsManyRoundsAsThereMayBe_isKept() {
        Campaign campaign = Samples.campaign(
                campaignId,
                IntStream.range(0, 99)
                        .mapToObj(i -> Samples.days(
                                Samples.FOUNDED.plusDays(2L * i).toString(),
                                Samples.FOUNDED.plusDays(2L * i).toString()))
                        .toList());
        registry.put(campaign);
        assertThat(registry.campaign(campaignId)).contains(campaign);
    }

    static Stream<Consumer<DynamoDbRegistry>> calls() {
        CampaignId id = Samples.freshCampaignId();
        return Stream.of(
                registry -> registry.entry(EntryCode.draw(RANDOM)),
                registry -> registry.campaign(id),
                DynamoDbRegistry::campaigns,
                registry -> registry.questionnaire(new QuestionnaireVersion("mau-thu", 1)),
                DynamoDbRegistry::register,
                registry -> registry.entries(id),
                registry -> registry.put(Samples.oneRound(id)),
                registry -> registry.latest(id),
                registry -> registry.create(Samples.oneRound(id), line(id)),
                registry -> registry.replace(Samples.oneRound(id), Samples.fourRounds(id)),
                registry -> registry.issue(code(id), line(id)),
                registry -> registry.reissue(code(id).withdrawn(Samples.OPENS), code(id), line(id)),
                registry -> registry.revoke(code(id).withdrawn(Samples.OPENS), line(id)),
                registry -> registry.publish(Samples.questionnaire()),
                registry -> registry.publish(Samples.register(), 1),
                registry -> registry.issue(
                        List.of(new Entry(EntryCode.draw(RANDOM), id, Samples.NHA_NAM, Entry.WHOLE_UNIT, null))));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void tableThatDoesNotAnswer_isStoreUnavailableWithItsCause(Consumer<DynamoDbRegistry> call) throws IOException {
        try (UnreliableNetwork network = new UnreliableNetwork(tables.endpoint())) {
            network.afterwards(REQUEST_LOST);
            DynamoDbRegistry broken = through(network);
            assertThatThrownBy(() -> call.accept(broken))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.of(Problem.Code.STORE_UNAVAILABLE)))
                    .hasCauseInstanceOf(SdkException.class);
        }
    }

    @Test
    void replyLostWhileReplacing_isStillSaidToBeDone() throws IOException {
        Campaign before = Samples.oneRound(campaignId);
        registry.put(before);
        try (UnreliableNetwork network = new UnreliableNetwork(tables.endpoint())) {
            network.next(PASSES, REPLY_LOST);
            assertThat(through(network).replace(before, Samples.fourRounds(campaignId), line(campaignId)))
                    .isTrue();
        }
        assertThat(auditLog().entries(campaignId)).hasSize(1);
    }

    private static AuditEntry line(CampaignId id) {
        return new AuditEntry(id, Samples.OPENS, "a", AuditAction.WINDOW_CHANGED, new TreeMap<>(), "");
    }

    private static Entry code(CampaignId id) {
        return new Entry(EntryCode.draw(RANDOM), id, Samples.NHA_NAM, Entry.WHOLE_UNIT, null);
    }

    private DynamoDbRegistry through(UnreliableNetwork network) {
        Tables far = tables.through(network.address());
        return new DynamoDbRegistry(far.client(), far.storage());
    }

    private List<Entry> communes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Entry(
                        EntryCode.draw(RANDOM),
                        campaignId,
                        UnitId.of(String.valueOf(10_000 + i), Samples.FOUNDED),
                        Entry.WHOLE_UNIT,
                        null))
                .toList();
    }
}
