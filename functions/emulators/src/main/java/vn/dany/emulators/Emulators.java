package vn.dany.emulators;

import java.net.BindException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.dany.stack.StackFile;
import vn.dany.stack.StorageStack;

/**
 * A running DynamoDB and a running S3 that hold the tables and the bucket of {@code storage.yaml}. No process is
 * started, nothing is sent anywhere, and {@link #close} leaves no thread behind.
 */
public final class Emulators implements AutoCloseable {

    static final String LOOPBACK = "127.0.0.1";

    /** Fixed, so that a command line can be set up once. DynamoDB Local takes letters and digits only. */
    public static final String ACCESS_KEY = "danylocal";

    /** Belongs to {@link #ACCESS_KEY}. */
    public static final String SECRET_KEY = "danylocalsecret";

    /** Where they say they are. */
    public static final String REGION = StackFile.REGION;

    private final Deque<AutoCloseable> running;
    private final URI dynamoDbEndpoint;
    private final URI s3Endpoint;
    private final Map<String, String> configuration;

    private Emulators(Deque<AutoCloseable> running, DynamoDbEmulator dynamoDb, S3Emulator s3, StorageStack stack) {
        this.running = running;
        this.dynamoDbEndpoint = dynamoDb.endpoint();
        this.s3Endpoint = s3.endpoint();
        this.configuration = Map.copyOf(configuration(dynamoDbEndpoint, s3Endpoint, stack));
    }

    /**
     * Starts both services and creates the tables and the bucket that do not exist yet.
     *
     * @throws EmulatorProblem when a port is taken or the data directory cannot be used; nothing is left running then
     */
    public static Emulators start(EmulatorSettings settings) {
        QuietLogs.apply();
        StorageStack stack = StorageStack.ofThisBuild();
        Deque<AutoCloseable> opened = new ArrayDeque<>();
        ServerThreads threads = new ServerThreads();
        try {
            DataDirectory data = settings.dataDirectory() == null ? null : DataDirectory.open(settings.dataDirectory());
            if (data != null) {
                opened.push(data);
                if (settings.fresh()) {
                    data.forget();
                }
            }
            opened.push(threads);
            return threads.call(() -> {
                DynamoDbEmulator dynamoDb =
                        DynamoDbEmulator.start(settings.dynamoDbPort(), data == null ? null : data.dynamoDb());
                opened.push(dynamoDb);
                dynamoDb.create(stack.tables().values());
                S3Emulator s3 = S3Emulator.start(settings.s3Port(), data == null ? null : data.s3());
                opened.push(s3);
                s3.create(stack.bucket());
                return new Emulators(opened, dynamoDb, s3, stack);
            });
        } catch (RuntimeException | Error e) {
            try {
                closeAll(opened);
            } catch (RuntimeException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    /**
     * The configuration an application needs to talk to these services: endpoints, region, static credentials, and
     * under {@code dany.storage.} the names of the tables and of the bucket. Immutable.
     */
    public Map<String, String> configuration() {
        return configuration;
    }

    /** Address of DynamoDB. */
    public URI dynamoDbEndpoint() {
        return dynamoDbEndpoint;
    }

    /** Address of S3; bucket names go into the path. */
    public URI s3Endpoint() {
        return s3Endpoint;
    }

    /** Stops both services and gives the data directory back. Doing so twice is harmless. */
    @Override
    public void close() {
        closeAll(running);
    }

    static RuntimeException startFailure(int port, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return EmulatorProblem.portTaken(port, failure);
            }
        }
        return new IllegalStateException("The emulator on port " + port + " did not start", failure);
    }

    private static void closeAll(Deque<AutoCloseable> opened) {
        RuntimeException first = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                first = first == null ? new IllegalStateException("The emulators did not stop cleanly", e) : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private static Map<String, String> configuration(URI dynamoDb, URI s3, StorageStack stack) {
        Map<String, String> result = new LinkedHashMap<>();
        service(result, "quarkus.dynamodb.", dynamoDb);
        service(result, "quarkus.s3.", s3);
        result.put("quarkus.s3.path-style-access", "true");
        stack.tables()
                .forEach((id, table) ->
                        result.put("dany.storage." + id.toLowerCase(Locale.ROOT) + "-table", table.name()));
        result.put("dany.storage.bucket", stack.bucket());
        return result;
    }

    private static void service(Map<String, String> result, String prefix, URI endpoint) {
        result.put(prefix + "endpoint-override", endpoint.toString());
        result.put(prefix + "aws.region", StackFile.REGION);
        result.put(prefix + "aws.credentials.type", "static");
        result.put(prefix + "aws.credentials.static-provider.access-key-id", ACCESS_KEY);
        result.put(prefix + "aws.credentials.static-provider.secret-access-key", SECRET_KEY);
    }
}
