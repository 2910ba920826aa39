package vn.dany.documents;

import io.quarkus.qute.i18n.MessageBundles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import vn.dany.templates.printed.PrintedMessages;

/** An Excel workbook whose bytes depend on its content alone. */
final class SteadyWorkbook {

    private static final String PROPERTIES = "docProps/core.xml";

    /** Not the first instant a zip can state: Java takes that for "earlier" and adds the time in the machine's zone. */
    private static final LocalDateTime CONSTANT = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SteadyWorkbook() {}

    /** The workbook that {@code sheets} fills, as if it had been written at {@code createdAt}. */
    static byte[] write(String title, String company, Instant createdAt, Consumer<Workbook> sheets) {
        try {
            // The library marks the sizes of parts in a way that only a reader with random access understands.
            Path draft = Files.createTempFile("workbook", ".xlsx");
            try {
                draw(draft, title, company, sheets);
                return settle(draft, createdAt);
            } finally {
                Files.delete(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Path draft, String title, String company, Consumer<Workbook> sheets) throws IOException {
        try (OutputStream out = Files.newOutputStream(draft);
                Workbook workbook = new Workbook(
                        out, MessageBundles.get(PrintedMessages.class).system(), "1.0000")) {
            workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
            workbook.properties().setTitle(title).setCompany(company);
            sheets.accept(workbook);
        }
    }

    /**
     * The same workbook as if it had been written then: the library notes the time of writing,
     * which would make each copy differ.
     */
    private static byte[] settle(Path draft, Instant createdAt) throws IOException {
        ByteArrayOutputStream settled = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(draft.toFile());
                ZipOutputStream out = new ZipOutputStream(settled)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(CONSTANT);
                out.putNextEntry(copy);
                byte[] part = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(PROPERTIES) ? created(part, createdAt) : part);
                out.closeEntry();
            }
        }
        return settled.toByteArray();
    }

    private static byte[] created(byte[] properties, Instant createdAt) {
        String time = DateTimeFormatter.ISO_INSTANT.format(createdAt.truncatedTo(ChronoUnit.SECONDS));
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + time)
                .getBytes(StandardCharsets.UTF_8);
    }
}
