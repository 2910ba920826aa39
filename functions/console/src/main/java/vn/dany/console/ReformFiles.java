package vn.dany.console;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.UnitFinding;
import vn.dany.core.publish.PublishReform;
import vn.dany.core.unit.SuccessionRow;
import vn.dany.core.unit.UnitRow;
import vn.dany.formats.files.ShippedReform;
import vn.dany.formats.files.UnitsTable;
import vn.dany.templates.console.ReformPage;

/**
 * What staff sent to bring in a reform.
 *
 * @param problems why it cannot even be looked at; then {@code files} is of no use
 * @param typed the same as text, for the page that confirms it
 */
record ReformFiles(PublishReform.Files files, List<Finding> problems, ReformPage.Typed typed) {

    /** From a form: files when it is sent first, their text when it is confirmed. */
    static ReformFiles of(
            @Nullable FileUpload units,
            @Nullable FileUpload successions,
            @Nullable String unitsText,
            @Nullable String successionsText,
            @Nullable String on,
            @Nullable String basis) {
        return of(bytes(units, unitsText), bytes(successions, successionsText), text(on), text(basis));
    }

    /** From what ships with the product. */
    static ReformFiles of(ShippedReform reform) {
        return of(
                reform.units().getBytes(StandardCharsets.UTF_8),
                reform.successions().getBytes(StandardCharsets.UTF_8),
                reform.on().toString(),
                reform.legalBasis());
    }

    private static ReformFiles of(byte[] units, byte[] successions, String on, String basis) {
        List<Finding> problems = new ArrayList<>();
        LocalDate date = date(on, problems);
        try {
            List<UnitRow> rows = List.of();
            if (units.length == 0) {
                problems.add(Finding.line(1, FileFinding.NOT_CHOSEN));
            } else {
                UnitsTable.Read<UnitRow> read = UnitsTable.units(new ByteArrayInputStream(units));
                problems.addAll(read.problems());
                rows = read.rows();
            }
            List<SuccessionRow> lines = List.of();
            if (successions.length > 0) {
                UnitsTable.Read<SuccessionRow> read = UnitsTable.successions(new ByteArrayInputStream(successions));
                problems.addAll(read.problems());
                lines = read.rows();
            }
            boolean sound = problems.isEmpty();
            return new ReformFiles(
                    new PublishReform.Files(rows, lines, date, basis),
                    List.copyOf(problems),
                    new ReformPage.Typed(
                            on,
                            basis,
                            sound ? UnitsTable.asCsv(units) : "",
                            sound ? UnitsTable.asCsv(successions) : ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate date(String on, List<Finding> problems) {
        try {
            return LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            problems.add(Finding.line(1, UnitFinding.DAY_UNFIT));
            return LocalDate.EPOCH;
        }
    }

    private static byte[] bytes(@Nullable FileUpload file, @Nullable String text) {
        if (text != null) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        if (file == null || file.size() == 0) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
