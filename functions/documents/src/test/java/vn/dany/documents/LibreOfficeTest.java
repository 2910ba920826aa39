package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dany.emulators.EmbeddedServices;

/** The workbook through another office program than the one it was made for. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class LibreOfficeTest {

    /** Comma, quotes, UTF-8, from line 1, values as they are and not as shown, every sheet to a file of its own. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    @TempDir
    Path directory;

    private byte[] workbook;

    @BeforeEach
    void write() throws Exception {
        assumeTrue(program("soffice").isPresent(), "skipped: LibreOffice (soffice) is not installed");
        workbook = new FastExcelResultsWorkbook().write(Contents.sample());
        Files.write(directory.resolve("results.xlsx"), workbook);
    }

    @Test
    void everyCell_survivesTheConversionToCsv() throws Exception {
        convert(CSV);

        int compared = 0;
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : read.getSheets().toList()) {
                Path csv = directory.resolve("results-" + sheet.getName() + ".csv");
                List<CsvRecord> lines;
                try (CsvReader<CsvRecord> reader =
                        CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv)) {
                    lines = reader.stream().toList();
                }
                for (Row row : sheet.read()) {
                    compared += compare(row, lines.get(row.getRowNum() - 1));
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    @Test
    void pdf_holdsTheVietnameseTextOnLandscapePages() throws Exception {
        assumeTrue(program("pdftotext").isPresent(), "skipped: pdftotext is not installed");
        convert("pdf");
        run("pdftotext", "-layout", "results.pdf", "results.txt");

        assertThat(Files.readString(directory.resolve("results.txt")))
                .contains("KẾT QUẢ KHẢO SÁT", "Ban Dân vận Tỉnh ủy", "Thị trấn Nhã Nam", "Không biết", "Trang 1 /");
    }

    private static int compare(Row row, CsvRecord line) {
        int compared = 0;
        for (Cell cell : row) {
            if (cell == null || cell.getType() == CellType.EMPTY) {
                continue;
            }
            String converted = line.getField(cell.getColumnIndex());
            if (cell.getType() == CellType.NUMBER) {
                assertThat(number(converted)).isEqualByComparingTo(cell.asNumber());
            } else {
                assertThat(converted).isEqualTo(cell.getText());
            }
            compared++;
        }
        return compared;
    }

    private static BigDecimal number(String converted) {
        return converted.endsWith("%")
                ? new BigDecimal(converted.substring(0, converted.length() - 1)).movePointLeft(2)
                : new BigDecimal(converted);
    }

    private void convert(String format) throws Exception {
        run(
                "soffice",
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "results.xlsx");
    }

    private void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(process.waitFor())
                .as(Files.readString(directory.resolve("log")))
                .isZero();
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
