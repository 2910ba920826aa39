package vn.dany.documents.kit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.dany.core.campaign.CollectionWindow;

/**
 * A zip whose bytes depend on its content alone. Files are stored as they are: nearly all of them are compressed
 * already, and what compression gives may differ from machine to machine.
 */
public final class Archive {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    private final ZipOutputStream zip = new ZipOutputStream(bytes);
    private final LocalDateTime dated;

    /** An empty archive whose files are dated {@code datedAt} in Vietnam's time. */
    public Archive(Instant datedAt) {
        zip.setMethod(ZipOutputStream.STORED);
        dated = LocalDateTime.ofInstant(datedAt, CollectionWindow.ZONE);
    }

    /** Adds a file. */
    public void add(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(dated);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(sum.getValue());
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can fail in memory", e);
        }
    }

    /** Adds every file of another archive. */
    void addAll(byte[] archive) {
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                add(file.getName(), files.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an archive of ours is broken", e);
        }
    }

    /** The whole archive. */
    public byte[] close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can fail in memory", e);
        }
        return bytes.toByteArray();
    }
}
