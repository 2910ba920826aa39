package vn.dany.emulators;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the emulators listen and where they keep their data. Both listen on the loopback interface only.
 *
 * @param dynamoDbPort TCP port of DynamoDB, or 0 for any free one
 * @param s3Port TCP port of S3, or 0 for any free one
 * @param dataDirectory directory that holds tables and objects between runs, created when missing; null keeps
 *     everything in memory and forgets it at the end
 * @param fresh whether to forget what the directory holds, once it is ours
 */
public record EmulatorSettings(
        int dynamoDbPort, int s3Port, @Nullable Path dataDirectory, boolean fresh) {

    /** Checks the ports; the directory is looked at only when the emulators start. */
    public EmulatorSettings {
        requirePort(dynamoDbPort);
        requirePort(s3Port);
        if (dynamoDbPort != 0 && dynamoDbPort == s3Port) {
            throw new IllegalArgumentException("DynamoDB and S3 cannot share port " + s3Port);
        }
    }

    /** Any free ports, nothing kept. */
    public static EmulatorSettings inMemory() {
        return new EmulatorSettings(0, 0, null, false);
    }

    /** Any free ports, everything kept under {@code dataDirectory}. */
    public static EmulatorSettings keptIn(Path dataDirectory) {
        return new EmulatorSettings(0, 0, Objects.requireNonNull(dataDirectory, "dataDirectory"), false);
    }

    /** The same, forgetting what an earlier run has kept, or not. */
    public EmulatorSettings afresh(boolean forget) {
        return new EmulatorSettings(dynamoDbPort, s3Port, dataDirectory, forget);
    }

    private static void requirePort(int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("Not a TCP port: " + port);
        }
    }
}
