package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        workbook = new FastExcelResultsWorkbook().write(Contents.sample());
        Files.write(directory.resolve("results.xlsx"), workbook);
    }

    @Test
    void everyCell_survivesTheConversionToCsv() throws Exception {
        new OfficePrograms(directory).convert("results.xlsx", CSV);

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
        OfficePrograms programs = new OfficePrograms(directory);
        programs.convert("results.xlsx", "pdf");

        assertThat(programs.text("results.pdf", "-layout"))
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
}
