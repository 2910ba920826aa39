package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.templates.printed.BarChart;
import vn.dany.templates.printed.Report;

/** The report as PDF and its summary, read back by programs that are not ours. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class PrintedReportTest {

    private static final Pattern SPOKEN = Pattern.compile("\"((?:[^\"]|\"(?!\\R))*)\"\\R", Pattern.DOTALL);

    @TempDir
    Path directory;

    private final ResultsWorkbook.Content content = Contents.sample();

    @Test
    void equalContent_givesEqualBytes() {
        for (ResultsDocument document : List.of(ResultsDocument.REPORT_PDF, ResultsDocument.SUMMARY)) {
            assertThat(write(document, content)).isEqualTo(write(document, Contents.sample()));
        }
    }

    @Test
    void whoHasItReadToThem_hearsEveryWordOfTheWordDocumentInItsOrder() throws Exception {
        keep("report.pdf", write(ResultsDocument.REPORT_PDF, content));
        String structure = new OfficePrograms(directory).run("pdfinfo", "-struct-text", "report.pdf");
        assertThat(words(spoken(structure)))
                .containsExactlyElementsOf(words(texts(OfficeResultsReport.report(content))));
        assertThat(structure).contains("H1", "Table", "TR", "TH", "TD", "Figure");
    }

    @Test
    void pages_areA4AndNumberedFromTheSecond() throws Exception {
        keep("report.pdf", write(ResultsDocument.REPORT_PDF, content));
        OfficePrograms programs = new OfficePrograms(directory);
        assertThat(programs.run("pdfinfo", "report.pdf"))
                .containsPattern("Tagged: +yes")
                .containsPattern("Page size: +595\\.\\d+ x 841\\.\\d+ pts \\(A4\\)");
        String[] pages = programs.text("report.pdf", "-layout").split("\f");
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages[0]).doesNotContainPattern("(?m)^ *1 *$").contains("BÁO CÁO", "BAN DÂN VẬN TỈNH ỦY");
        for (int page = 1; page < pages.length; page++) {
            assertThat(pages[page].lines().filter(line -> !line.isBlank()).findFirst())
                    .get()
                    .asString()
                    .isEqualToIgnoringWhitespace(Integer.toString(page + 1));
        }
        assertThat(programs.run("pdffonts", "report.pdf").lines().skip(2))
                .as("embedded, in part, and readable")
                .allSatisfy(font -> assertThat(font).contains("DanySerif").containsPattern("yes +yes +yes"));
    }

    @Test
    void summary_isOnePage_howeverLongTheNames() throws Exception {
        OfficePrograms programs = new OfficePrograms(directory);
        keep("summary.pdf", write(ResultsDocument.SUMMARY, content));
        assertThat(programs.run("pdfinfo", "summary.pdf")).containsPattern("Pages: +1\\R");
        assertThat(programs.text("summary.pdf", "-layout"))
                .contains("BẢN TÓM TẮT", "1. Tham gia", "4. Điều cần lưu ý", "Cao nhất", "Thấp nhất");
        keep("long.pdf", write(ResultsDocument.SUMMARY, Contents.wordy()));
        assertThat(programs.run("pdfinfo", "long.pdf")).containsPattern("Pages: +1\\R");
    }

    @Test
    void roundWithoutResponses_isReportedToo() throws Exception {
        ResultsWorkbook.Content nothing = Contents.of(
                Samples.oneRound(new CampaignId("khong-co")),
                Samples.questionnaire(),
                Samples.register(),
                new TreeMap<>(),
                0,
                Samples.COMMUNES);
        keep("report.pdf", write(ResultsDocument.REPORT_PDF, nothing));
        keep("summary.pdf", write(ResultsDocument.SUMMARY, nothing));
        OfficePrograms programs = new OfficePrograms(directory);
        assertThat(programs.text("report.pdf")).contains("Chưa nhận được phiếu nào.");
        assertThat(programs.text("summary.pdf")).contains("Chưa nhận được phiếu nào.");
    }

    private static byte[] write(ResultsDocument document, ResultsWorkbook.Content content) {
        return new OfficeResultsReport().write(document, content);
    }

    /** Also where somebody may look at it. */
    private void keep(String name, byte[] pdf) throws Exception {
        Files.write(directory.resolve(name), pdf);
        Files.write(Path.of("target", name), pdf);
    }

    private static List<String> texts(Report report) {
        List<String> texts = new ArrayList<>();
        lines(report.headLeft(), texts);
        lines(report.headRight(), texts);
        texts.add(report.kind());
        texts.add(report.subject());
        blocks(report.body(), texts);
        lines(report.recipients(), texts);
        lines(report.signature(), texts);
        blocks(report.annex(), texts);
        return texts;
    }

    private static void lines(List<Report.Line> lines, List<String> texts) {
        lines.forEach(line -> texts.add(line.text()));
    }

    private static void blocks(List<Report.Block> blocks, List<String> texts) {
        for (Report.Block block : blocks) {
            texts.add(block.text());
            BarChart chart = block.chart();
            if (chart != null) {
                chart.bars().forEach(bar -> texts.addAll(List.of(bar.shortName(), bar.figure())));
            }
            block.rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
        }
    }

    private static List<String> spoken(String structure) {
        List<String> spoken = new ArrayList<>();
        Matcher text = SPOKEN.matcher(structure + "\n");
        while (text.find()) {
            spoken.add(text.group(1));
        }
        return spoken;
    }

    /** How a text is broken into lines is not looked at. */
    private static List<String> words(List<String> texts) {
        return List.of(texts.stream()
                .flatMap(text -> Stream.of(text.replaceAll("[\\s\u00a0]+", "")))
                .reduce("", String::concat)
                .split("(?<=[.;:,])"));
    }
}
