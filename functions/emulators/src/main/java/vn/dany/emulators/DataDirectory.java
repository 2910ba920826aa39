package vn.dany.emulators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A directory that one pair of emulators at a time keeps its data in. The lock dies with the process. */
final class DataDirectory implements AutoCloseable {

    private final Path dynamoDb;
    private final Path s3;
    private final FileChannel lock;

    private DataDirectory(Path dynamoDb, Path s3, FileChannel lock) {
        this.dynamoDb = dynamoDb;
        this.s3 = s3;
        this.lock = lock;
    }

    /**
     * Creates what is missing and takes the lock.
     *
     * @throws EmulatorProblem when the directory cannot be written or is in use
     */
    static DataDirectory open(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        FileChannel lock = null;
        try {
            Path dynamoDb = Files.createDirectories(root.resolve("dynamodb"));
            Path s3 = Files.createDirectories(root.resolve("s3"));
            lock = FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                lock.close();
                throw EmulatorProblem.inUse(root, null);
            }
            if (!Files.isWritable(dynamoDb) || !Files.isWritable(s3)) {
                lock.close();
                throw EmulatorProblem.unusable(root, null);
            }
            return new DataDirectory(dynamoDb, s3, lock);
        } catch (IOException e) {
            closeQuietly(lock);
            throw EmulatorProblem.unusable(root, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The first failure is the one worth telling.
        }
    }

    /** Where DynamoDB Local keeps its database file. */
    Path dynamoDb() {
        return dynamoDb;
    }

    /** Where the S3 server keeps a directory per bucket. */
    Path s3() {
        return s3;
    }

    /** Gives the directory back. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
