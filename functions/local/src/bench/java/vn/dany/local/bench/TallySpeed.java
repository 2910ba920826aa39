package vn.dany.local.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import software.amazon.awssdk.services.s3.S3Client;
import vn.dany.adapters.Storage;
import vn.dany.adapters.dynamodb.CachedRegistry;
import vn.dany.adapters.dynamodb.DynamoDbRegistry;
import vn.dany.adapters.dynamodb.DynamoDbResponseSource;
import vn.dany.adapters.dynamodb.ResponseItems;
import vn.dany.adapters.s3.BucketStores;
import vn.dany.core.RandomAnswers;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.counting.TallyRound;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.registry.Registry;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;
import vn.dany.core.tally.Count;
import vn.dany.core.tally.ResponseSource;
import vn.dany.core.tally.TraceCount;
import vn.dany.core.unit.UnitId;
import vn.dany.emulators.EmulatorSettings;
import vn.dany.emulators.Emulators;
import vn.dany.formats.files.StarterSet;

/**
 * Prints how long a tally of a million responses of 5,000 units takes, ledger and publication included, beside the bare
 * queries of the same table: the same partitions, as many at a time, to the last page, and nothing done with what they
 * bring. {@code -Dbench.responses=1000000 -Dbench.rounds=3}
 */
final class TallySpeed {

    private static final RoundId ROUND = RoundId.parse("trieu-phieu.1").orElseThrow();
    private static final int RESPONSES = Integer.getInteger("bench.responses", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int DISTINCT = 10_000;
    private static final int UNITS = 5_000;
    private static final int BATCH = 25;
    private static final int PARTITIONS = 16;

    /** As many as the tally has. */
    private static final int AT_A_TIME = 4;

    private TallySpeed() {}

    /** Fills the table, and measures: how fast all of a tally is beside the queries, 1 if it took no longer. */
    static double measure() throws Exception {
        try (Emulators emulators = Emulators.start(EmulatorSettings.inMemory());
                DynamoDbClient tables = tables(emulators);
                S3Client bucket = bucket(emulators)) {
            Storage storage = new Storage(emulators.configuration());
            String table = storage.responsesTable().orElseThrow();
            long filling = System.nanoTime();
            fill(tables, table);
            System.out.printf("%n%,d responses of %,d units, put in %d s.%n", RESPONSES, UNITS, seconds(filling));

            Clock clock = Clock.systemUTC();
            DynamoDbRegistry registry = new DynamoDbRegistry(tables, storage);
            registry.publish(StarterSet.questionnaires().get(0));
            BucketStores stores = BucketStores.of(bucket, storage);
            ResponseSource source = new DynamoDbResponseSource(tables, storage);
            TallyRound tallyRound = new TallyRound(
                    source,
                    stores.tallies(),
                    stores.disclosed(),
                    new CachedRegistry(registry, clock),
                    new DisclosureRule(DisclosureRule.LEAST),
                    clock);
            Samples bare = new Samples();
            Samples count = new Samples();
            Samples tally = new Samples();
            // One of each before those that are measured.
            for (int i = 0; i <= ROUNDS; i++) {
                if (i == 1) {
                    bare.clear();
                    count.clear();
                    tally.clear();
                }
                bare.time(() -> check(query(tables, table), "queried"));
                count.time(() -> check(count(source, registry), "counted"));
                tally.time(() -> check(tallyRound.tally(ROUND).responses(), "tallied"));
            }
            print(bare, count, tally);
            return beside(bare, tally);
        }
    }

    private static void print(Samples bare, Samples count, Samples tally) {
        String line = "%-45s%9s%n";
        System.out.printf("Medians of %d, times in ms.%n", ROUNDS);
        System.out.printf(line, "bare queries, " + AT_A_TIME + " at a time", bare.quantile(0.5));
        System.out.printf(line, "reading and counting", count.quantile(0.5));
        System.out.printf(line, "the same, with ledger and publication", tally.quantile(0.5));
    }

    private static double beside(Samples bare, Samples ours) {
        return Double.parseDouble(bare.quantile(0.5)) / Double.parseDouble(ours.quantile(0.5));
    }

    private static long count(ResponseSource source, Registry registry) {
        Count count = new Count(ROUND);
        TraceCount traces = new TraceCount(registry::questionnaire);
        source.read(ROUND, ResponseSource.Reading.CONSISTENT, response -> {
            count.add(response);
            traces.add(response);
        });
        traces.traces();
        return count.tally().responses();
    }

    private static void check(long responses, String what) {
        if (responses != RESPONSES) {
            throw new IllegalStateException(what + " were " + responses + " of " + RESPONSES);
        }
    }

    /** How many items the queries of all partitions bring. */
    private static long query(DynamoDbClient tables, String table) throws Exception {
        return together(IntStream.range(0, PARTITIONS)
                .<Callable<Long>>mapToObj(partition -> () -> query(tables, table, partition))
                .toList());
    }

    private static long query(DynamoDbClient tables, String table, int partition) {
        long items = 0;
        Map<String, AttributeValue> from = Map.of();
        do {
            Map<String, AttributeValue> after = from;
            QueryResponse page = tables.query(query -> {
                query.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("PK = :pk")
                        .expressionAttributeValues(
                                Map.of(":pk", AttributeValue.fromS(ROUND + "#" + Integer.toHexString(partition))));
                if (!after.isEmpty()) {
                    query.exclusiveStartKey(after);
                }
            });
            items += page.count();
            from = page.lastEvaluatedKey();
        } while (!from.isEmpty());
        return items;
    }

    /** The sum of what they give, of which so many are done at a time. */
    private static long together(List<Callable<Long>> parts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            long sum = 0;
            for (Future<Long> part : threads.invokeAll(parts)) {
                sum += part.get();
            }
            return sum;
        } finally {
            threads.shutdown();
        }
    }

    private static void fill(DynamoDbClient tables, String table) throws Exception {
        List<UnitId> units = IntStream.range(0, UNITS)
                .mapToObj(i -> UnitId.of(String.format(Locale.ROOT, "%05d", i), StarterSet.UNITS_VALID_FROM))
                .toList();
        List<Response> distinct = new RandomAnswers(StarterSet.questionnaires().get(0), 1)
                .responses(Math.min(DISTINCT, RESPONSES), ROUND, units);
        check(
                together(IntStream.range(0, AT_A_TIME)
                        .<Callable<Long>>mapToObj(part -> () -> fill(tables, table, units, distinct, part))
                        .toList()),
                "put");
    }

    /** Every fourth response, each under a key and from a unit of its own. */
    private static long fill(
            DynamoDbClient tables, String table, List<UnitId> units, List<Response> distinct, int part) {
        Random random = new Random(part);
        byte[] nonce = new byte[16];
        long put = 0;
        List<WriteRequest> batch = new ArrayList<>();
        for (int i = part; i < RESPONSES; i += AT_A_TIME) {
            random.nextBytes(nonce);
            Response like = distinct.get(i % distinct.size());
            Map<String, AttributeValue> item = ResponseItems.of(new Response(
                    ResponseKey.of(ROUND, nonce),
                    units.get(random.nextInt(units.size())),
                    like.placement(),
                    like.questionnaire(),
                    like.answers(),
                    like.answersHash(),
                    like.flags(),
                    like.durationClass()));
            batch.add(
                    WriteRequest.builder().putRequest(write -> write.item(item)).build());
            if (batch.size() == BATCH || i + AT_A_TIME >= RESPONSES) {
                Map<String, List<WriteRequest>> writes = Map.of(table, List.copyOf(batch));
                tables.batchWriteItem(write -> write.requestItems(writes));
                put += batch.size();
                batch.clear();
            }
        }
        return put;
    }

    private static StaticCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(Emulators.ACCESS_KEY, Emulators.SECRET_KEY));
    }

    private static DynamoDbClient tables(Emulators emulators) {
        return DynamoDbClient.builder()
                .endpointOverride(emulators.dynamoDbEndpoint())
                .region(Region.of(Emulators.REGION))
                .credentialsProvider(credentials())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    private static S3Client bucket(Emulators emulators) {
        return S3Client.builder()
                .endpointOverride(emulators.s3Endpoint())
                .forcePathStyle(true)
                .region(Region.of(Emulators.REGION))
                .credentialsProvider(credentials())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    private static long seconds(long since) {
        return (System.nanoTime() - since) / 1_000_000_000;
    }
}
