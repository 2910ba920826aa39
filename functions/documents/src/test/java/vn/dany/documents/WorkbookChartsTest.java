package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.order.ReportFacts;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.emulators.EmbeddedServices;

/** Charts of a workbook say what their cells say: they are drawn from the cells again wherever they are opened. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class WorkbookChartsTest {

    private static final Pattern CELLS = Pattern.compile("<c:f>'([^']+)'!\\$([A-Z])\\$(\\d+):\\$[A-Z]\\$(\\d+)</c:f>");
    private static final Pattern CACHED =
            Pattern.compile("<c:(?:str|num)Cache>.*?</c:(?:str|num)Cache>", Pattern.DOTALL);
    private static final Pattern POINT = Pattern.compile("<c:v>([^<]*)</c:v>");

    @Test
    void overview_hasAChartOfDistrictsAndDaysHaveOneOfWhatCameIn() throws Exception {
        ResultsWorkbook.Content counted = Contents.sample();
        ResultsWorkbook.Content content = Contents.with(
                counted, ReportFacts.NONE.with(CountsAndConvertedSheetsTest.overTenDays(counted), Optional.empty()));
        byte[] file = new FastExcelResultsWorkbook().write(content);

        assertThat(OfficeSchema.faults(file)).isEmpty();
        assertThat(OfficeSchema.parts(file).keySet())
                .contains("xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/drawings/drawing2.xml")
                .doesNotContain("xl/charts/chart3.xml");
        assertThat(sheets(file, "xl/charts/chart1.xml")).containsOnly("Tổng quan");
        assertThat(sheets(file, "xl/charts/chart2.xml")).containsOnly("Theo ngày");
        assertSaysWhatItsCellsSay(file, "xl/charts/chart1.xml");
        assertSaysWhatItsCellsSay(file, "xl/charts/chart2.xml");
    }

    @Test
    void oneDistrictAlone_hasNothingToCompare() {
        Campaign asked = Samples.asking(
                Samples.oneRound(new CampaignId("huyen-2024")), List.of(Samples.LAN_GIOI, Samples.NHA_NAM));
        byte[] file = new FastExcelResultsWorkbook()
                .write(Contents.of(
                        asked, Samples.questionnaire(), Samples.register(), new TreeMap<>(), 40, asked.unitIds()));

        assertThat(OfficeSchema.faults(file)).isEmpty();
        assertThat(OfficeSchema.parts(file).keySet()).noneMatch(part -> part.contains("chart"));
    }

    private static List<String> sheets(byte[] file, String chart) {
        return CELLS.matcher(text(file, chart)).results().map(at -> at.group(1)).toList();
    }

    private static void assertSaysWhatItsCellsSay(byte[] file, String chart) throws Exception {
        String xml = text(file, chart);
        List<MatchResult> ranges = CELLS.matcher(xml).results().toList();
        List<MatchResult> caches = CACHED.matcher(xml).results().toList();
        assertThat(ranges).hasSize(2);
        assertThat(caches).hasSize(2);
        for (int i = 0; i < 2; i++) {
            List<String> cached = POINT.matcher(caches.get(i).group())
                    .results()
                    .map(at -> at.group(1))
                    .map(said -> said.matches("[0-9.]+") ? number(said) : said)
                    .toList();
            assertThat(cached).hasSizeGreaterThan(1).isEqualTo(cells(file, ranges.get(i)));
        }
    }

    /** What stands in the cells, without the empty ones. */
    private static List<String> cells(byte[] file, MatchResult range) throws Exception {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = read.findSheet(range.group(1)).orElseThrow().read();
            int column = range.group(2).charAt(0) - 'A';
            List<String> said = new ArrayList<>();
            IntStream.rangeClosed(Integer.parseInt(range.group(3)), Integer.parseInt(range.group(4)))
                    .mapToObj(number -> rows.stream()
                            .filter(row -> row.getRowNum() == number)
                            .findFirst()
                            .orElseThrow())
                    .map(row -> row.getCell(column))
                    .filter(Objects::nonNull)
                    .filter(cell -> cell.getType() != CellType.EMPTY)
                    .map(cell -> cell.getType() == CellType.STRING ? cell.getText() : number(cell.getRawValue()))
                    .forEach(said::add);
            return said;
        }
    }

    private static String text(byte[] file, String part) {
        return new String(OfficeSchema.parts(file).get(part), StandardCharsets.UTF_8).replace("&#39;", "'");
    }

    private static String number(String written) {
        return new BigDecimal(written).stripTrailingZeros().toPlainString();
    }
}
