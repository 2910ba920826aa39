package vn.dany.emulators;

import com.almworks.sqlite4java.SQLiteConnection;
import com.almworks.sqlite4java.SQLiteException;
import com.almworks.sqlite4java.SQLiteStatement;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import com.amazonaws.services.dynamodbv2.local.shared.access.sqlite.SQLiteLibraryLoader;
import com.amazonaws.services.dynamodbv2.model.AttributeDefinition;
import com.amazonaws.services.dynamodbv2.model.CreateTableRequest;
import com.amazonaws.services.dynamodbv2.model.DescribeTableRequest;
import com.amazonaws.services.dynamodbv2.model.KeySchemaElement;
import com.amazonaws.services.dynamodbv2.model.ListTablesRequest;
import com.amazonaws.services.dynamodbv2.model.TableDescription;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import vn.dany.stack.StackFile;
import vn.dany.stack.StorageStack;

/**
 * DynamoDB Local behind a Jetty of our own: its own start would listen on every interface, and would load the classes
 * that send telemetry even when told not to send any.
 */
final class DynamoDbEmulator implements AutoCloseable {

    /** The file name DynamoDB Local gives to a database shared by all keys and regions. */
    private static final String DATABASE = "shared-local-instance.db";

    /** Bytes up to which a start checks the whole file; it takes about a second. */
    private static final long CHECKED_SIZE = 1L << 30;

    private final LocalDynamoDBRequestHandler tables;
    private final LocalDynamoDBServerHandler http;
    private final Server server;
    private final ServerConnector connector;
    private final @Nullable Path directory;

    private DynamoDbEmulator(@Nullable Path directory, int port) {
        this.directory = directory;
        tables = new WatchedTables(directory == null ? null : directory.toString());
        http = new LocalDynamoDBServerHandler(tables, null);

        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("dynamodb");
        threads.setDaemon(true);
        server = new Server(threads);
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost(Emulators.LOOPBACK);
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(http);
    }

    /**
     * Starts listening.
     *
     * @param directory where the tables are kept, or null for memory
     * @throws EmulatorProblem when the port is taken, the data is damaged or SQLite cannot be loaded
     */
    static DynamoDbEmulator start(int port, @Nullable Path directory) {
        try {
            SQLiteLibraryLoader.initialize();
        } catch (Exception | LinkageError e) {
            throw EmulatorProblem.nativeLibraryMissing(e);
        }
        if (directory != null) {
            prepare(directory.resolve(DATABASE));
        }
        DynamoDbEmulator emulator = new DynamoDbEmulator(directory, port);
        try {
            emulator.server.start();
            return emulator;
        } catch (Exception e) {
            emulator.close();
            throw Emulators.startFailure(port, e);
        }
    }

    /**
     * Reads the whole file once: a page that cannot be read tomorrow had better be known today. Then turns on SQLite's
     * write-ahead log, which the file remembers: as safe, and four times as many puts a second.
     */
    private static void prepare(Path database) {
        SQLiteConnection connection = new SQLiteConnection(database.toFile());
        try {
            connection.open(true);
            if (Files.size(database) <= CHECKED_SIZE && !"ok".equals(pragma(connection, "quick_check(1)"))) {
                throw EmulatorProblem.damaged(database, null);
            }
            pragma(connection, "journal_mode=WAL");
        } catch (SQLiteException e) {
            throw EmulatorProblem.damaged(database, e);
        } catch (IOException e) {
            throw EmulatorProblem.unusable(database, e);
        } finally {
            connection.dispose();
        }
    }

    private static String pragma(SQLiteConnection connection, String pragma) throws SQLiteException {
        SQLiteStatement statement = connection.prepare("PRAGMA " + pragma);
        try {
            return statement.step() ? statement.columnString(0) : "";
        } finally {
            statement.dispose();
        }
    }

    /** Creates the tables that do not exist yet. Those that do must have the same keys. */
    void create(Collection<StorageStack.Table> wanted) {
        Set<String> existing;
        try {
            existing = new HashSet<>(tables.listTables(Emulators.ACCESS_KEY, StackFile.REGION, new ListTablesRequest())
                    .getTableNames());
        } catch (RuntimeException e) {
            if (directory == null) {
                throw e;
            }
            throw EmulatorProblem.damaged(directory.resolve(DATABASE), e);
        }
        for (StorageStack.Table table : wanted) {
            if (existing.contains(table.name())) {
                requireSameKeys(table);
            } else {
                tables.createTable(Emulators.ACCESS_KEY, StackFile.REGION, request(table));
            }
        }
    }

    private void requireSameKeys(StorageStack.Table table) {
        TableDescription kept = tables.describeTable(
                        Emulators.ACCESS_KEY, StackFile.REGION, new DescribeTableRequest(table.name()))
                .getTable();
        CreateTableRequest wanted = request(table);
        boolean same = kept.getKeySchema().equals(wanted.getKeySchema())
                && new HashSet<>(kept.getAttributeDefinitions())
                        .equals(new HashSet<>(wanted.getAttributeDefinitions()));
        if (!same) {
            throw EmulatorProblem.outdated(table.name(), directory);
        }
    }

    private static CreateTableRequest request(StorageStack.Table table) {
        List<KeySchemaElement> keys = table.keys().stream()
                .map(key -> new KeySchemaElement(key.name(), key.role()))
                .collect(Collectors.toList());
        List<AttributeDefinition> attributes = table.keys().stream()
                .map(key -> new AttributeDefinition(key.name(), key.type()))
                .collect(Collectors.toList());
        return new CreateTableRequest(attributes, table.name(), keys, null)
                .withBillingMode(table.billingMode())
                .withDeletionProtectionEnabled(table.deletionProtected());
    }

    /** Address clients use. */
    URI endpoint() {
        return URI.create("http://" + Emulators.LOOPBACK + ":" + connector.getLocalPort());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB did not stop", e);
        } finally {
            http.close();
        }
    }
}
