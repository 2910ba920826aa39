package vn.dany.stack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What {@code storage.yaml} declares: its tables by logical id, in the file's order, and its bucket.
 *
 * @param tables the tables by logical id
 * @param bucket name of the bucket
 */
public record StorageStack(Map<String, Table> tables, String bucket) {

    private static final String RESOURCE = "storage.yaml";

    /** A key attribute. {@code type} is S, N or B; {@code role} is HASH or RANGE. */
    public record Key(String name, String type, String role) {}

    /**
     * A table to be created.
     *
     * @param expiry the attribute that says when an item may be forgotten, if there is one
     */
    public record Table(
            String name, String billingMode, List<Key> keys, boolean deletionProtected, Optional<String> expiry) {}

    public StorageStack {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /** The stack of this build: the copy of {@code infrastructure/storage.yaml} that the POM put beside this class. */
    public static StorageStack ofThisBuild() {
        return StackReader.read(RESOURCE, StackFile.ofThisBuild(RESOURCE, Map.of(), Map.of()));
    }

    /** The table with this logical id. */
    public Table table(String logicalId) {
        Table table = tables.get(logicalId);
        if (table == null) {
            throw new NoSuchElementException(RESOURCE + " declares no table " + logicalId);
        }
        return table;
    }
}
