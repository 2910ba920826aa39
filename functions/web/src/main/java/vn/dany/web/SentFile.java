package vn.dany.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file as a browser sent it. */
public final class SentFile {

    private SentFile() {}

    /**
     * Its bytes; none if no file was chosen.
     *
     * @param most the largest file that is read; of a larger one come so many bytes and one more, which tells
     */
    public static byte[] bytes(@Nullable FileUpload file, int most) {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            return in.readNBytes(most + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
