package vn.dany.emulators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dany.stack.Sentence;

/**
 * A directory that one pair of emulators at a time keeps its data in, readable by its owner alone. The lock dies with the
 * process. A marker file says that it is ours: what somebody else put somewhere is neither mixed with ours nor deleted.
 */
final class DataDirectory implements AutoCloseable {

    private static final String MARKER = ".dan-y";
    private static final String LOCK = ".lock";

    /** What we put there, and all that is ever deleted: the last two are the application's. */
    private static final Set<String> OURS = Set.of("dynamodb", "s3", "secret", "contact-keys");

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Creates what is missing and takes the lock.
     *
     * @throws EmulatorProblem when the directory cannot be written, is in use or is somebody else's
     */
    static DataDirectory open(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        FileChannel lock = null;
        try {
            Files.createDirectories(root);
            if (!isOurs(root)) {
                throw EmulatorProblem.foreign(root);
            }
            lock = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                lock.close();
                throw EmulatorProblem.inUse(root, null);
            }
            keepPrivate(root);
            Files.writeString(root.resolve(MARKER), Sentence.of(DataDirectory.class, "dataOfOurs") + "\n");
            DataDirectory data = new DataDirectory(root, lock);
            data.create();
            return data;
        } catch (IOException e) {
            closeQuietly(lock);
            throw EmulatorProblem.unusable(root, e);
        }
    }

    private void create() throws IOException {
        Files.createDirectories(dynamoDb());
        Files.createDirectories(s3());
        if (!Files.isWritable(dynamoDb()) || !Files.isWritable(s3())) {
            throw new AccessDeniedException(root.toString());
        }
    }

    /** Marked, empty, or, from before there was a marker, locked by us and holding nothing else. */
    private static boolean isOurs(Path root) throws IOException {
        if (Files.exists(root.resolve(MARKER))) {
            return true;
        }
        try (Stream<Path> entries = Files.list(root)) {
            List<String> names =
                    entries.map(entry -> entry.getFileName().toString()).toList();
            boolean unmarked = names.stream().allMatch(name -> OURS.contains(name) || name.equals(LOCK));
            return names.isEmpty() || (names.contains(LOCK) && unmarked);
        }
    }

    /** The answers, keys and photos in there are nobody else's business. */
    private static void keepPrivate(Path root) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(root, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /**
     * Deletes what an earlier run has kept; other files, whosever they are, stay.
     *
     * @throws EmulatorProblem when something cannot be deleted
     */
    void forget() {
        try {
            for (String name : OURS) {
                delete(root.resolve(name));
            }
            create();
        } catch (IOException e) {
            throw EmulatorProblem.unusable(root, e);
        }
    }

    private static void delete(Path ours) throws IOException {
        if (!Files.exists(ours, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(ours)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
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
        return root.resolve("dynamodb");
    }

    /** Where the S3 server keeps a directory per bucket. */
    Path s3() {
        return root.resolve("s3");
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
