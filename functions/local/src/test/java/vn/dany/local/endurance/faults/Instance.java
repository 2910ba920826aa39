package vn.dany.local.endurance.faults;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.dynamodb.CachedRegistry;
import vn.dany.adapters.dynamodb.DynamoDbAuditLog;
import vn.dany.adapters.dynamodb.DynamoDbContactStore;
import vn.dany.adapters.dynamodb.DynamoDbCountedReceipts;
import vn.dany.adapters.dynamodb.DynamoDbRegistry;
import vn.dany.adapters.dynamodb.DynamoDbResponseSource;
import vn.dany.adapters.dynamodb.DynamoDbResponseStore;
import vn.dany.adapters.dynamodb.DynamoDbSuggestionStore;
import vn.dany.adapters.s3.BucketStores;
import vn.dany.core.archive.ArchiveRound;
import vn.dany.core.archive.ReadArchive;
import vn.dany.core.contact.SealContact;
import vn.dany.core.counting.CheckArchives;
import vn.dany.core.counting.FreezeRounds;
import vn.dany.core.counting.RoundTurn;
import vn.dany.core.counting.TallyOpenRounds;
import vn.dany.core.counting.TallyRound;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.entrance.FindEntrance;
import vn.dany.core.entrance.FollowSuccession;
import vn.dany.core.response.CarriedAnswers;
import vn.dany.core.response.InMemorySecrets;
import vn.dany.core.response.OpenQuestionnaire;
import vn.dany.core.response.Receipts;
import vn.dany.core.response.SubmissionKeys;
import vn.dany.core.response.SubmitResponse;
import vn.dany.core.response.SuggestionIds;
import vn.dany.core.suggestion.CopySuggestions;
import vn.dany.core.tally.ResponseSource;
import vn.dany.formats.json.ArchiveJson;

/** One process of survey and tally as they are deployed, with clients, caches and a clock of its own. */
final class Instance implements AutoCloseable {

    private final FaultyHttp http;
    private final DynamoDbClient tables;
    private final S3Client bucket;
    private final OpenQuestionnaire openQuestionnaire;
    private final SubmitResponse submitResponse;
    private final TallyOpenRounds tallyOpenRounds;
    private final FreezeRounds freezeRounds;
    private final CheckArchives checkArchives;

    /** @param skew how far its clock is from the true time */
    Instance(Site site, Line line, Duration skew, SecureRandom random, Product product) {
        http = new FaultyHttp(site.http(), line);
        tables = site.tables(http, product.meddlers().toArray(ExecutionInterceptor[]::new));
        bucket = site.bucket(http);
        StorageConfig storage = site.storage();
        Clock clock = Clock.offset(line.clock(), skew);
        CachedRegistry registry = new CachedRegistry(new DynamoDbRegistry(tables, storage), clock);
        InMemorySecrets secrets = new InMemorySecrets();
        Receipts receipts = new Receipts(secrets);

        FindEntrance entrances = new FindEntrance(registry);
        SubmissionKeys keys = new SubmissionKeys(secrets);
        SealContact sealContact = new SealContact(Optional::empty, random);
        openQuestionnaire = new OpenQuestionnaire(
                entrances, new FollowSuccession(registry, entrances), keys, sealContact, clock, random);
        submitResponse = new SubmitResponse(
                entrances,
                openQuestionnaire,
                keys,
                receipts,
                product.store(new DynamoDbResponseStore(tables, storage)),
                sealContact,
                new DynamoDbContactStore(tables, storage),
                new CarriedAnswers(secrets),
                new SuggestionIds(secrets),
                clock);

        ResponseSource source = product.source(new DynamoDbResponseSource(tables, storage));
        BucketStores stores = BucketStores.of(bucket, storage);
        TallyRound tallyRound = new TallyRound(
                source,
                stores.tallies(),
                stores.disclosed(),
                registry,
                new DisclosureRule(DisclosureRule.LEAST),
                clock);
        CopySuggestions copySuggestions = new CopySuggestions(
                source, new DynamoDbSuggestionStore(tables, storage), registry, new SuggestionIds(secrets), clock);
        ReadArchive readArchive = new ReadArchive(stores.archives(), new ArchiveJson());
        tallyOpenRounds = new TallyOpenRounds(registry, tallyRound, copySuggestions, clock);
        freezeRounds = new FreezeRounds(
                registry,
                registry,
                tallyRound,
                new ArchiveRound(
                        stores.archives(),
                        new ArchiveJson(),
                        registry,
                        receipts,
                        new DynamoDbAuditLog(tables, storage)::entries),
                readArchive,
                new DynamoDbCountedReceipts(tables, storage),
                copySuggestions,
                clock);
        checkArchives = new CheckArchives(registry, readArchive, stores.checks(), clock);
    }

    /** The same process under other weather. */
    Instance under(Weather weather) {
        http.under(weather);
        return this;
    }

    boolean isDead() {
        return http.isDead();
    }

    OpenQuestionnaire openQuestionnaire() {
        return openQuestionnaire;
    }

    SubmitResponse submitResponse() {
        return submitResponse;
    }

    /** One call by the schedule: counts, freezes and looks through archives, as the function does. */
    List<RoundTurn> tally() {
        List<RoundTurn> turns = new ArrayList<>();
        tallyOpenRounds.tally(turns::add);
        freezeRounds.freeze(turns::add);
        checkArchives.check(turns::add);
        return turns;
    }

    @Override
    public void close() {
        tables.close();
        bucket.close();
    }
}
