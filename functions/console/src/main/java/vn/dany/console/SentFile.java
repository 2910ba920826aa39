package vn.dany.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file as a browser sent it. */
final class SentFile {

    /** No reader takes more, and one byte tells that there is more. */
    private static final int ENOUGH = WorkbookBody.LARGEST_FILE + 1;

    private SentFile() {}

    /** Its bytes; none if no file was chosen. */
    static byte[] bytes(@Nullable FileUpload file) {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            return in.readNBytes(ENOUGH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
