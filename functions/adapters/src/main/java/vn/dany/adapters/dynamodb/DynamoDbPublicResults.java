package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.report.PublicResults;
import vn.dany.core.report.PublicResultsStore;
import vn.dany.formats.json.PublicResultsJson;

/**
 * What staff released, compressed, in items of the registry under its own digest, so that whoever serves pages to the
 * public needs no right it does not have. 209 units are one item of some ten KB; what is longer than an item may be is in
 * several. The last that was asked for is remembered: what has a digest does not change.
 */
@Singleton
public final class DynamoDbPublicResults implements PublicResultsStore {

    private static final String DOCUMENT = "document";
    private static final String PARTS = "parts";

    /** An item may have 400 KB. */
    private static final int LONGEST_PART = 350_000;

    private final DynamoDbClient dynamoDb;
    private final String table;
    private volatile Optional<Remembered> last = Optional.empty();

    private record Remembered(RoundId roundId, String digest, PublicResults results) {}

    public DynamoDbPublicResults(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.table = StorageConfig.required(storage.registryTable(), "registry-table");
    }

    @Override
    public String keep(PublicResults results) {
        String digest = PublicResultsJson.digest(PublicResultsJson.write(results));
        byte[] packed = PublicResultsJson.pack(results);
        int parts = (packed.length + LONGEST_PART - 1) / LONGEST_PART;
        // The first part says how many there are: last, so that whoever finds it finds them all.
        for (int part = parts - 1; part >= 0; part--) {
            Map<String, AttributeValue> item = TableKeys.publicResults(results.roundId(), digest, part);
            item.put(PARTS, AttributeValue.fromN(Integer.toString(parts)));
            item.put(
                    DOCUMENT,
                    AttributeValue.fromB(SdkBytes.fromByteArray(Arrays.copyOfRange(
                            packed, part * LONGEST_PART, Math.min(packed.length, (part + 1) * LONGEST_PART)))));
            Unanswered.asProblem(
                    () -> dynamoDb.putItem(put -> put.tableName(table).item(item)));
        }
        return digest;
    }

    @Override
    public Optional<PublicResults> find(RoundId roundId, String digest) {
        Optional<Remembered> known =
                last.filter(one -> one.roundId().equals(roundId) && one.digest().equals(digest));
        return known.isPresent() ? known.map(Remembered::results) : read(roundId, digest);
    }

    private Optional<PublicResults> read(RoundId roundId, String digest) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        int parts = 1;
        for (int part = 0; part < parts; part++) {
            Map<String, AttributeValue> item = item(roundId, digest, part);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            parts = Integer.parseInt(Attributes.required(item, PARTS).n());
            packed.writeBytes(Attributes.required(item, DOCUMENT).b().asByteArrayUnsafe());
        }
        PublicResults results = PublicResultsJson.unpack(packed.toByteArray());
        last = Optional.of(new Remembered(roundId, digest, results));
        return Optional.of(results);
    }

    private Map<String, AttributeValue> item(RoundId roundId, String digest, int part) {
        return Unanswered.asProblem(() -> dynamoDb.getItem(
                        get -> get.tableName(table).key(TableKeys.publicResults(roundId, digest, part))))
                .item();
    }
}
