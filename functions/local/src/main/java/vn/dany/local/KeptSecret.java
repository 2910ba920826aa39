package vn.dany.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;
import vn.dany.stack.Sentence;

/** A file with a secret, made once, so that open forms, receipts and contacts stay good over a restart. */
final class KeptSecret {

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private KeptSecret() {}

    /**
     * What {@code file} holds; {@code fresh} if there is none yet. Only its owner can read it, where files have owners.
     *
     * @throws UncheckedIOException with one sentence if it can be neither read nor written
     */
    static String in(Path file, Supplier<String> fresh) {
        try {
            if (!Files.exists(file)) {
                // First nobody else can read it, then it holds something.
                Files.createFile(file);
                keepPrivate(file);
                Files.writeString(file, fresh.get(), StandardOpenOption.TRUNCATE_EXISTING);
            }
            keepPrivate(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    Sentence.of(KeptSecret.class, "unreadable", file).toString(), e);
        }
    }

    private static void keepPrivate(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(OWNER_ALONE);
        }
    }
}
