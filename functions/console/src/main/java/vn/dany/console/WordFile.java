package vn.dany.console;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.dany.core.campaign.CollectionWindow;

/** Answers with a Word document made here. */
final class WordFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordFile() {}

    /**
     * The document, to be kept under {@code name}.
     *
     * @param parts the text of every part, by its name
     */
    static Response of(Map<String, String> parts, Instant madeAt, String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.ofInstant(madeAt, CollectionWindow.ZONE));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can fail in memory", e);
        }
        return Html.file(bytes.toByteArray(), TYPE, name);
    }
}
