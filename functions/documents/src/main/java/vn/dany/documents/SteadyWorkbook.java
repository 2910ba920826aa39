package vn.dany.documents;

import io.quarkus.qute.i18n.MessageBundles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import vn.dany.templates.printed.PrintedMessages;
import vn.dany.templates.printed.WorkbookChart;

/** An Excel workbook whose bytes depend on its content alone. */
final class SteadyWorkbook {

    private static final String PROPERTIES = "docProps/core.xml";

    /** Not the first instant a zip can state: Java takes that for "earlier" and adds the time in the machine's zone. */
    private static final LocalDateTime CONSTANT = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SteadyWorkbook() {}

    /**
     * The workbook that {@code sheets} fills, with the charts that it returns, as if it had been written at
     * {@code createdAt}.
     */
    static byte[] write(
            String title, String company, Instant createdAt, Function<Workbook, List<WorkbookChart>> sheets) {
        try {
            // The library marks the sizes of parts in a way that only a reader with random access understands.
            Path draft = Files.createTempFile("workbook", ".xlsx");
            Path settled = Files.createTempFile("workbook", ".xlsx");
            try {
                settle(draft, settled, draw(draft, title, company, sheets), createdAt);
                return Files.readAllBytes(settled);
            } finally {
                Files.delete(draft);
                Files.delete(settled);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<WorkbookChart> draw(
            Path draft, String title, String company, Function<Workbook, List<WorkbookChart>> sheets)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(draft);
                Workbook workbook = new Workbook(
                        out, MessageBundles.get(PrintedMessages.class).system(), "1.0000")) {
            workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
            workbook.properties().setTitle(title).setCompany(company);
            return sheets.apply(workbook);
        }
    }

    /**
     * The same workbook as if it had been written then: the library notes the time of writing,
     * which would make each copy differ.
     */
    private static void settle(Path draft, Path settled, List<WorkbookChart> charts, Instant createdAt)
            throws IOException {
        try (ZipFile in = new ZipFile(draft.toFile());
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(settled));
                ZipOutputStream out = new ZipOutputStream(file)) {
            ChartParts parts = new ChartParts(charts, in);
            for (ZipEntry entry : Collections.list(in.entries())) {
                begin(out, entry.getName());
                try (InputStream part = in.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        out.write(created(part.readAllBytes(), createdAt));
                    } else if (parts.changes(entry.getName())) {
                        out.write(parts.changed(part.readAllBytes(), entry.getName()));
                    } else {
                        // A sheet may be longer than there is memory.
                        part.transferTo(out);
                    }
                }
                out.closeEntry();
            }
            for (Map.Entry<String, String> part : parts.added().entrySet()) {
                begin(out, part.getKey());
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
    }

    private static void begin(ZipOutputStream out, String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(CONSTANT);
        out.putNextEntry(entry);
    }

    private static byte[] created(byte[] properties, Instant createdAt) {
        String time = DateTimeFormatter.ISO_INSTANT.format(createdAt.truncatedTo(ChronoUnit.SECONDS));
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + time)
                .getBytes(StandardCharsets.UTF_8);
    }
}
