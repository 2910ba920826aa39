package vn.dany.adapters.dynamodb;

import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.registry.RegisterVersion;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.formats.json.JsonText;
import vn.dany.formats.json.QuestionnaireJson;
import vn.dany.formats.json.RegisterJson;

/**
 * The table itself: every read is consistent, every write is there for the next read. Functions are given
 * {@link CachedRegistry}, which stands before it.
 *
 * <p>Each method throws {@code ProblemException(StoreUnavailable)} if the table does not answer; a write may have been
 * done then, and doing it again is safe.
 */
@Singleton
@Typed(DynamoDbRegistry.class)
public final class DynamoDbRegistry implements Registry, RegistryWriter {

    private static final String QUESTIONNAIRE = "questionnaire";
    private static final String UNITS = "units";
    private static final String VERSION = "version";

    /** Tells one put from another of the same content. */
    private static final String PUT = "put";

    private final DynamoDbClient dynamoDb;
    private final String table;
    private final Transactions transactions;
    private final AuditChain auditChain;

    /** The register last read: a version never changes, so only its number is asked for again. */
    private volatile @Nullable RegisterVersion newest;

    public DynamoDbRegistry(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.table = StorageConfig.required(storage.registryTable(), "registry-table");
        this.transactions = new Transactions(dynamoDb, storage);
        this.auditChain = new AuditChain(dynamoDb, storage);
    }

    @Override
    public Optional<Entry> entry(EntryCode code) {
        return get(TableKeys.entry(code)).map(EntryItems::entry);
    }

    @Override
    public Optional<Entry> entry(CampaignId id, UnitId unitId, String placement) {
        return get(TableKeys.placement(id, unitId, placement)).map(EntryItems::entry);
    }

    @Override
    public Optional<Campaign> campaign(CampaignId id) {
        Patience patience = new Patience();
        while (true) {
            List<Map<String, AttributeValue>> items = query(TableKeys.campaignAndRounds(id));
            if (items.isEmpty()) {
                return Optional.empty();
            }
            Optional<Campaign> campaign = CampaignItems.campaign(items);
            if (campaign.isPresent()) {
                return campaign;
            }
            patience.pause(null);
        }
    }

    @Override
    public List<Campaign> campaigns() {
        return query(TableKeys.everyListing()).stream()
                .map(CampaignItems::listed)
                .flatMap(id -> campaign(id).stream())
                .toList();
    }

    @Override
    public Optional<Questionnaire> questionnaire(QuestionnaireVersion version) {
        return get(TableKeys.questionnaire(version))
                .map(item -> QuestionnaireJson.read(JsonText.read(Attributes.text(item, QUESTIONNAIRE))));
    }

    @Override
    public List<QuestionnaireVersion> questionnaires() {
        return query(TableKeys.everyQuestionnaire()).stream()
                .map(item -> QuestionnaireVersion.parse(Attributes.text(item, VERSION)))
                .toList();
    }

    @Override
    public Optional<RegisterVersion> registerVersion() {
        List<Map<String, AttributeValue>> found = Unanswered.asProblem(() -> dynamoDb.query(TableKeys.newestRegister()
                        .tableName(table)
                        .consistentRead(true)
                        .projectionExpression("#version")
                        .expressionAttributeNames(Map.of("#version", VERSION))
                        .build())
                .items());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int version = Attributes.number(found.get(0), VERSION);
        RegisterVersion known = newest;
        if (known == null || known.number() != version) {
            known = new RegisterVersion(version, register(version));
            newest = known;
        }
        return Optional.of(known);
    }

    private UnitRegister register(int version) {
        Map<String, AttributeValue> item = get(TableKeys.register(version)).orElseThrow();
        return RegisterJson.read(
                JsonText.decompress(Attributes.required(item, UNITS).b().asByteArray()));
    }

    @Override
    public List<Entry> entries(CampaignId id) {
        return query(TableKeys.placements(id)).stream().map(EntryItems::entry).toList();
    }

    @Override
    public boolean publish(Questionnaire questionnaire) {
        QuestionnaireVersion version = questionnaire.version();
        Map<String, AttributeValue> listing = TableKeys.questionnaireListing(version);
        listing.put(VERSION, AttributeValue.fromS(version.toString()));
        // Listed first, like a campaign.
        Unanswered.asProblem(() -> dynamoDb.putItem(put -> put.tableName(table).item(listing)));
        Map<String, AttributeValue> item = TableKeys.questionnaire(version);
        item.put(QUESTIONNAIRE, AttributeValue.fromS(JsonText.write(QuestionnaireJson.write(questionnaire))));
        return putIfAbsent(item);
    }

    @Override
    public boolean publish(UnitRegister register, int version) {
        Map<String, AttributeValue> item = TableKeys.register(version);
        item.put(VERSION, AttributeValue.fromN(Integer.toString(version)));
        byte[] units = JsonText.compress(RegisterJson.write(register));
        item.put(UNITS, AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(units)));
        return putIfAbsent(item);
    }

    /** Listed first: what is listed but not there is passed over, what is there but not listed would never be counted. */
    @Override
    public void put(Campaign campaign) {
        Map<String, AttributeValue> listing = CampaignItems.listing(campaign.id());
        Unanswered.asProblem(() -> dynamoDb.putItem(put -> put.tableName(table).item(listing)));
        transactions.put(CampaignItems.of(campaign).stream()
                .map(item -> Put.builder().tableName(table).item(item).build())
                .toList());
    }

    @Override
    public Optional<Campaign> latest(CampaignId id) {
        return campaign(id);
    }

    @Override
    public boolean create(Campaign campaign, AuditEntry entry) {
        Map<String, AttributeValue> listing = CampaignItems.listing(campaign.id());
        Unanswered.asProblem(() -> dynamoDb.putItem(put -> put.tableName(table).item(listing)));
        List<Put> puts = puts(campaign, meta -> meta.conditionExpression(TableKeys.ABSENT));
        return auditChain.put(puts, List.of(entry)).isEmpty();
    }

    @Override
    public boolean replace(Campaign before, Campaign after, AuditEntry entry) {
        return replace(before, after, List.of(entry));
    }

    @Override
    public boolean replace(Campaign before, Campaign after) {
        return replace(before, after, List.of());
    }

    private boolean replace(Campaign before, Campaign after, List<AuditEntry> entry) {
        List<Map<String, AttributeValue>> stored = query(TableKeys.campaignAndRounds(before.id()));
        if (stored.isEmpty() || !CampaignItems.campaign(stored).equals(Optional.of(before))) {
            return false;
        }
        AttributeValue revision = Attributes.required(stored.get(0), CampaignItems.REVISION);
        List<Put> puts = puts(
                after,
                meta -> meta.conditionExpression(CampaignItems.REVISION + " = :revision")
                        .expressionAttributeValues(Map.of(":revision", revision)));
        return auditChain.put(puts, entry).isEmpty();
    }

    /** The campaign first, under a condition, then its rounds. */
    private List<Put> puts(Campaign campaign, Consumer<Put.Builder> condition) {
        List<Put> puts = new ArrayList<>();
        for (Map<String, AttributeValue> item : CampaignItems.of(campaign)) {
            Put.Builder put = Put.builder().tableName(table).item(item);
            if (puts.isEmpty()) {
                condition.accept(put);
            }
            puts.add(put.build());
        }
        return puts;
    }

    @Override
    public boolean issue(Entry fresh, AuditEntry entry) {
        List<Put> puts = new ArrayList<>();
        puts.add(put(EntryItems.byPlacement(fresh))
                .conditionExpression(TableKeys.ABSENT)
                .build());
        puts.add(put(EntryItems.byCode(fresh))
                .conditionExpression(TableKeys.ABSENT)
                .build());
        return auditChain.put(puts, List.of(entry)).isEmpty();
    }

    @Override
    public boolean reissue(Entry withdrawn, Entry fresh, AuditEntry entry) {
        List<Put> puts = new ArrayList<>();
        puts.add(EntryItems.ifCodeIs(withdrawn.code(), put(EntryItems.byPlacement(fresh))));
        puts.add(put(EntryItems.byCode(fresh))
                .conditionExpression(TableKeys.ABSENT)
                .build());
        puts.add(put(EntryItems.byCode(withdrawn)).build());
        puts.add(put(EntryItems.past(withdrawn)).build());
        return auditChain.put(puts, List.of(entry)).isEmpty();
    }

    @Override
    public boolean revoke(Entry withdrawn, AuditEntry entry) {
        List<Put> puts = new ArrayList<>();
        puts.add(EntryItems.ifCodeIsGood(withdrawn.code(), put(EntryItems.byPlacement(withdrawn))));
        puts.add(put(EntryItems.byCode(withdrawn)).build());
        return auditChain.put(puts, List.of(entry)).isEmpty();
    }

    private Put.Builder put(Map<String, AttributeValue> item) {
        return Put.builder().tableName(table).item(item);
    }

    /**
     * {@inheritDoc} Each entry is stored whole or not at all; when this fails half-way, issuing the same again does the
     * rest. Of several entries for one placement the first counts, whoever else is issuing at the same time.
     *
     * @throws IllegalStateException if a code hangs elsewhere already; draw another then
     */
    @Override
    public void issue(Collection<Entry> entries) {
        Map<Map<String, AttributeValue>, Entry> byPlacement = new LinkedHashMap<>();
        entries.forEach(entry -> byPlacement.putIfAbsent(TableKeys.placement(entry), entry));
        List<Entry> all = List.copyOf(byPlacement.values());
        int atOnce = Transactions.MOST / 2;
        for (int from = 0; from < all.size(); from += atOnce) {
            issueTogether(all.subList(from, Math.min(from + atOnce, all.size())));
        }
    }

    private void issueTogether(List<Entry> entries) {
        List<Entry> left = entries;
        while (!left.isEmpty()) {
            List<Put> puts = left.stream()
                    .flatMap(entry -> Stream.of(EntryItems.byPlacement(entry), EntryItems.byCode(entry)))
                    .map(item -> Put.builder()
                            .tableName(table)
                            .item(item)
                            .conditionExpression(TableKeys.ABSENT)
                            .build())
                    .toList();
            Set<Integer> refused = transactions.put(puts);
            if (refused.isEmpty()) {
                return;
            }
            left = stillFree(left, refused);
        }
    }

    /** The entries without those whose placement has a code; it may be their own, issued before a reply was lost. */
    private static List<Entry> stillFree(List<Entry> entries, Set<Integer> refused) {
        List<Entry> free = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            boolean placementTaken = refused.contains(2 * i);
            if (!placementTaken && refused.contains(2 * i + 1)) {
                throw new IllegalStateException(
                        "entry code " + entries.get(i).code() + " was issued for another placement");
            }
            if (!placementTaken) {
                free.add(entries.get(i));
            }
        }
        return free;
    }

    private Optional<Map<String, AttributeValue>> get(Map<String, AttributeValue> key) {
        GetItemResponse found = Unanswered.asProblem(
                () -> dynamoDb.getItem(get -> get.tableName(table).key(key).consistentRead(true)));
        return found.hasItem() ? Optional.of(found.item()) : Optional.empty();
    }

    private List<Map<String, AttributeValue>> query(QueryRequest.Builder query) {
        QueryRequest request = query.tableName(table).consistentRead(true).build();
        return Unanswered.asProblem(
                () -> dynamoDb.queryPaginator(request).items().stream().toList());
    }

    /** Says true as well when a reply was lost and the client, trying again, met its own item. */
    private boolean putIfAbsent(Map<String, AttributeValue> item) {
        AttributeValue own = AttributeValue.fromS(UUID.randomUUID().toString());
        item.put(PUT, own);
        try {
            Unanswered.asProblem(() -> dynamoDb.putItem(put -> put.tableName(table)
                    .item(item)
                    .conditionExpression(TableKeys.ABSENT)
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return own.equals(e.item().get(PUT));
        }
    }
}
