package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Qute;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.Results;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.templates.printed.BarChart;
import vn.dany.templates.printed.Report;
import vn.dany.templates.printed.ReportSentences;

/** What is drawn in a report, held against the tally, the table beside it and what other programs make of it. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class ReportChartsTest {

    @TempDir
    Path directory;

    private final ResultsWorkbook.Content content = Contents.sample();
    private final Report report = OfficeResultsReport.report(content);

    @Test
    void everyBar_isTheShareOfTheTally_andStandsInTheTableBelowInTheSameWords() {
        Map<String, Variable> asked = new TreeMap<>();
        content.questionnaire().variables().stream()
                .filter(variable -> variable.question().scale().isPresent())
                .forEach(variable -> asked.put(variable.id().value(), variable));
        int compared = 0;
        for (int i = 0; i < report.body().size(); i++) {
            BarChart chart = report.body().get(i).chart();
            if (chart == null || chart.number() == 1) {
                continue;
            }
            List<String> table = cells(report.body().get(i + 1));
            for (BarChart.Bar bar : chart.bars()) {
                Variable variable = Optional.ofNullable(
                                asked.remove(bar.name().substring(0, bar.name().indexOf('.'))))
                        .orElseThrow();
                int share = Results.indicator(
                                variable,
                                UnitTotals.whole(content).shown().tally().question(variable.id()))
                        .orElseThrow();
                assertThat(bar.value()).isEqualTo(share);
                assertThat(bar.figure()).isEqualTo(ReportSentences.percent(share));
                assertThat(table.subList(
                                table.indexOf(variable.id() + ". " + ReportResults.label(variable)), table.size()))
                        .contains(bar.figure());
                compared++;
            }
        }
        assertThat(asked).as("every question by a scale is drawn once").isEmpty();
        assertThat(compared).isGreaterThan(2);
    }

    @Test
    void participation_isThatOfTheTable_whereKnown() {
        List<BarChart.Bar> bars = chart(0).bars();
        assertThat(bars).extracting(BarChart.Bar::name).containsExactly("Huyện Lục Nam", "Huyện Tân Yên");
        OptionalInt rate = UnitTotals.groups(content).get(1).responseRate(content);
        assertThat(bars.get(1).value()).isEqualTo(rate.orElseThrow());
        assertThat(bars.get(0)).isEqualTo(new BarChart.Bar("Huyện Lục Nam", 0, "chưa tính được"));
        assertThat(cells(report.body().stream()
                        .filter(block -> !block.rows().isEmpty())
                        .findFirst()
                        .orElseThrow()))
                .contains(bars.get(1).figure());
        ResultsWorkbook.Content uncounted = of(new TreeMap<>(), Samples.COMMUNES);
        assertThat(new ReportCharts().participation(uncounted))
                .element(1)
                .satisfies(block -> assertThat(
                                Objects.requireNonNull(block.chart()).bars())
                        .extracting(BarChart.Bar::value)
                        .containsExactlyElementsOf(UnitTotals.groups(uncounted).stream()
                                .map(group -> group.shown().responses())
                                .toList()));
        ResultsWorkbook.Content district = of(
                new TreeMap<>(Map.of(Samples.LAN_GIOI, 10, Samples.NHA_NAM, 400)),
                List.of(Samples.LAN_GIOI, Samples.NHA_NAM));
        BarChart units = Objects.requireNonNull(
                new ReportCharts().participation(district).get(1).chart());
        assertThat(units.bars()).extracting(BarChart.Bar::name).containsExactly("Xã Lan Giới", "Thị trấn Nhã Nam");
        assertThat(units.bars())
                .as("more responses than people")
                .allSatisfy(bar -> assertThat(bar.value()).isBetween(1L, units.full()));
        assertThat(units.full()).isGreaterThan(10_000);
    }

    @Test
    void participation_isByClusters_whereThereAreNoDistricts_andTheTableBesideItToo() {
        ResultsWorkbook.Content district = of(
                new TreeMap<>(Map.of(Samples.LAN_GIOI, 100, Samples.NHA_NAM, 400, Samples.PHUC_SON, 300)),
                List.of(Samples.LAN_GIOI, Samples.NHA_NAM, Samples.PHUC_SON));
        ResultsWorkbook.Content clustered = new ResultsWorkbook.Content(
                district.campaign(),
                district.round(),
                district.questionnaire(),
                new UnitRegister(
                        district.register().all(),
                        List.of(),
                        List.of(
                                new UnitGroup("Cụm số 1", List.of(Samples.LAN_GIOI, Samples.NHA_NAM)),
                                // In two clusters at once: counted in the first.
                                new UnitGroup("Cụm số 2", List.of(Samples.NHA_NAM)))),
                district.headcounts(),
                district.tally());
        Report told = OfficeResultsReport.report(clustered);
        BarChart drawn = told.body().stream()
                .flatMap(block -> Optional.ofNullable(block.chart()).stream())
                .findFirst()
                .orElseThrow();
        assertThat(drawn.bars()).extracting(BarChart.Bar::name).containsExactly("Cụm số 1", "Các đơn vị ngoài cụm");
        List<String> table = cells(told.body().stream()
                .filter(block -> !block.rows().isEmpty())
                .findFirst()
                .orElseThrow());
        assertThat(table).containsSequence("Cụm số 1", "2", "2");
        drawn.bars().forEach(bar -> assertThat(table).contains(bar.name(), bar.figure()));
        assertThat(UnitTotals.some(List.of(Samples.LAN_GIOI, Samples.NHA_NAM), clustered)
                        .responseRate(clustered)
                        .orElseThrow())
                .isEqualTo((int) drawn.bars().get(0).value());
    }

    @Test
    void manyUnitsWithoutDistricts_areCountedByClasses_eachInOne() {
        UnitId top = UnitId.of("24", LocalDate.EPOCH);
        List<AdministrativeUnit> all = new ArrayList<>();
        all.add(new AdministrativeUnit(top, "24", "Mẫu", "Tỉnh", UnitLevel.PROVINCE, null, LocalDate.EPOCH, null));
        SortedMap<UnitId, Integer> headcounts = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            UnitId id = UnitId.of("x" + i, LocalDate.EPOCH);
            all.add(new AdministrativeUnit(
                    id, "x" + i, "Số " + i, "Xã", UnitLevel.COMMUNE, top, LocalDate.EPOCH, null));
            if (i > 2) {
                headcounts.put(id, 12 + 3 * i);
            }
        }
        List<UnitId> units = all.stream().skip(1).map(AdministrativeUnit::id).toList();
        for (SortedMap<UnitId, Integer> declared : List.of(headcounts, new TreeMap<UnitId, Integer>())) {
            ResultsWorkbook.Content many = Contents.of(
                    Samples.asking(Samples.oneRound(new CampaignId("pks01-2024")), units),
                    Samples.questionnaire(),
                    new UnitRegister(all),
                    declared,
                    700,
                    units);
            BarChart drawn = Objects.requireNonNull(
                    new ReportCharts().participation(many).get(1).chart());
            List<Double> values = UnitTotals.units(many).stream()
                    .filter(unit ->
                            declared.isEmpty() || unit.responseRate(many).isPresent())
                    .map(unit -> declared.isEmpty()
                            ? (double) unit.shown().responses()
                            : unit.responseRate(many).orElseThrow() / 100.0)
                    .toList();
            assertThat(drawn.bars().stream().mapToLong(BarChart.Bar::value).sum())
                    .isEqualTo(40);
            assertThat(drawn.bars()).hasSizeBetween(3, 13);
            for (BarChart.Bar bar : drawn.bars()) {
                long[] bounds = Pattern.compile("[0-9]+")
                        .matcher(bar.name())
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group()))
                        .toArray();
                if (bounds.length == 0) {
                    assertThat(bar).isEqualTo(new BarChart.Bar("Chưa tính được tỷ lệ", 3, "3"));
                    continue;
                }
                long from = bar.name().startsWith("Dưới") ? 0 : bounds[0];
                long to = bar.name().endsWith("trở lên") ? Long.MAX_VALUE : bounds[bounds.length - 1];
                assertThat(bar.value())
                        .as(bar.name())
                        .isEqualTo(values.stream()
                                .filter(value -> value >= from && value < to)
                                .count());
                assertThat(bar.figure()).isEqualTo(Long.toString(bar.value()));
            }
        }
    }

    /** An axis by steps of nothing is one that Word refuses to open. */
    @Test
    void axisOfFewResponses_hasNoStepOfNothing() {
        BarChart few = new BarChart(
                1,
                "Số phiếu",
                "Số phiếu: Xã Lan Giới 3",
                3,
                false,
                List.of(new BarChart.Bar("Xã Lan Giới", 3, "3"), new BarChart.Bar("Xã Phúc Sơn", 0, "0")));
        assertThat(Qute.engine()
                        .getTemplate("printed/report/chart.xml")
                        .data("chart", few)
                        .render())
                .contains("Xã Lan Giới")
                .doesNotContain("majorUnit");
    }

    @Test
    void longLists_arePartedSoThatEachChartHasRoomOnAPage() {
        List<ReportCharts.Item> items = IntStream.range(0, 60)
                .mapToObj(
                        i -> new ReportCharts.Item("Nội dung ".repeat(i) + i, OptionalInt.of(100 * i), "không công bố"))
                .toList();
        List<BarChart> charts = new ReportCharts()
                .shares("Tỷ lệ", items).stream()
                        .map(Report.Block::chart)
                        .filter(Objects::nonNull)
                        .toList();
        assertThat(charts).allSatisfy(chart -> assertThat(chart.height()).isLessThan(140));
        assertThat(charts.stream().flatMap(chart -> chart.bars().stream()).map(BarChart.Bar::name))
                .containsExactlyElementsOf(
                        items.stream().map(ReportCharts.Item::name).toList());
        assertThat(charts.stream().map(BarChart::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, charts.size()).boxed().toList());
        assertThat(charts.get(charts.size() - 1).bars().get(0).shortName())
                .hasSizeLessThan(112)
                .endsWith("…");
    }

    @Test
    void wordDocument_hasEachChartWithItsNumbersAndItsWords() throws Exception {
        Map<String, byte[]> parts = parts(new OfficeResultsReport().write(ResultsDocument.REPORT, content));
        assertThat(report.charts()).hasSizeGreaterThan(2);
        List<String> described = new ArrayList<>();
        NodeList drawings = xml(parts, "word/document.xml").getElementsByTagName("wp:docPr");
        for (int i = 0; i < drawings.getLength(); i++) {
            described.add(((Element) drawings.item(i)).getAttribute("descr"));
        }
        assertThat(described)
                .containsExactlyElementsOf(
                        report.charts().stream().map(BarChart::described).toList());
        for (BarChart chart : report.charts()) {
            String name = "charts/chart" + chart.number() + ".xml";
            Element root = xml(parts, "word/" + name).getDocumentElement();
            assertThat(texts(root, "c:cat", "c:v"))
                    .containsExactlyElementsOf(
                            chart.bars().stream().map(BarChart.Bar::shortName).toList());
            assertThat(texts(root, "c:val", "c:v"))
                    .map(Double::parseDouble)
                    .containsExactlyElementsOf(chart.bars().stream()
                            .map(bar -> bar.value() / 10_000.0)
                            .toList());
            assertThat(texts(root, "c:dLbls", "a:t"))
                    .containsExactlyElementsOf(
                            chart.bars().stream().map(BarChart.Bar::figure).toList());
            assertThat(new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8))
                    .contains("/word/" + name);
            assertThat(new String(parts.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8))
                    .contains("Id=\"rIdChart" + chart.number() + "\"", "Target=\"" + name + "\"");
            for (BarChart.Bar bar : chart.bars()) {
                assertThat(chart.described()).contains(bar.name() + ": " + bar.figure());
            }
        }
    }

    @Test
    void anotherOfficeProgram_drawsTheSameFigures_andThePdfDescribesThem() throws Exception {
        OfficePrograms programs = new OfficePrograms(directory);
        Files.write(directory.resolve("report.docx"), new OfficeResultsReport().write(ResultsDocument.REPORT, content));
        programs.convert("report.docx", "pdf");
        String drawn = programs.text("report.pdf", "-layout");
        Files.write(
                directory.resolve("ours.pdf"), new OfficeResultsReport().write(ResultsDocument.REPORT_PDF, content));
        String ours = programs.text("ours.pdf", "-layout");
        for (BarChart chart : report.charts()) {
            for (BarChart.Bar bar : chart.bars()) {
                String line = "(?m)^.*\\Q" + bar.name() + "\\E +\\Q" + bar.figure() + "\\E";
                assertThat(drawn).containsPattern(line);
                assertThat(ours).containsPattern(line);
            }
        }
        assertThat(figures(Files.readAllBytes(directory.resolve("ours.pdf"))))
                .containsExactlyElementsOf(
                        report.charts().stream().map(BarChart::described).toList());
    }

    /** What is said of each figure of a tagged PDF. */
    private static List<String> figures(byte[] pdf) throws Exception {
        List<String> figures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Deque<PDStructureNode> open = new ArrayDeque<>();
            open.add(document.getDocumentCatalog().getStructureTreeRoot());
            while (!open.isEmpty()) {
                for (Object part : open.remove().getKids()) {
                    if (part instanceof PDStructureElement element) {
                        open.add(element);
                        if (element.getStructureType().equals("Figure")) {
                            figures.add(element.getAlternateDescription());
                        }
                    }
                }
            }
        }
        return figures;
    }

    private BarChart chart(int place) {
        return report.charts().get(place);
    }

    private static ResultsWorkbook.Content of(SortedMap<UnitId, Integer> headcounts, List<UnitId> units) {
        return Contents.of(
                Samples.asking(Samples.oneRound(new CampaignId("pks01-2024")), units),
                Samples.questionnaire(),
                Samples.register(),
                headcounts,
                60,
                units);
    }

    private static List<String> cells(Report.Block table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Report.Cell::text)
                .toList();
    }

    private static List<String> texts(Element root, String within, String name) {
        List<String> texts = new ArrayList<>();
        NodeList found = ((Element) root.getElementsByTagName(within).item(0)).getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static Document xml(Map<String, byte[]> parts, String name) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(name))));
    }

    private static Map<String, byte[]> parts(byte[] docx) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
