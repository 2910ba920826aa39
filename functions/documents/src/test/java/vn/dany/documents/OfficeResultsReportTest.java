package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Signatory;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Variable;
import vn.dany.emulators.EmbeddedServices;

/** A report read back, and opened by another office program. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class OfficeResultsReportTest {

    private static final String HOSTILE = "Lấy ý kiến <b>&amp; \"mới\" {x} =1+1";

    @TempDir
    Path directory;

    private final ResultsWorkbook.Content party = Contents.sample();
    private final ResultsWorkbook.Content state =
            with(party, campaign(party.campaign(), "Kết quả sự hài lòng", "Kế hoạch số 152/KH-UBND ngày 01/3/2024"));

    @Test
    void equalContent_givesEqualBytes() {
        assertThat(docx(party)).isEqualTo(docx(party));
    }

    @Test
    void everyCount_isTheTallys() throws Exception {
        Map<String, List<List<String>>> read = new HashMap<>();
        String question = "";
        for (List<String> row : rows(docx(party))) {
            if (row.size() == 1) {
                question = row.get(0).replaceFirst("\\..*", "");
            } else if (row.size() == 3) {
                read.computeIfAbsent(question, q -> new ArrayList<>()).add(row);
            }
        }
        Shown shown = UnitTotals.whole(party).shown();
        int compared = 0;
        for (Variable variable : party.questionnaire().variables()) {
            if (variable.question().choices().isEmpty()) {
                continue;
            }
            List<List<String>> lines = read.getOrDefault(variable.id().value(), List.of());
            for (Choice choice : variable.question().choices()) {
                long count = choice.dontKnow()
                        ? shown.tally().question(variable.id()).dontKnow()
                        : shown.tally().question(variable.id()).count(choice.code());
                assertThat(lines.stream()
                                .filter(line ->
                                        line.get(0).equals(choice.label().vi())))
                        .as(variable.id() + " " + choice.code())
                        .singleElement()
                        .satisfies(line -> assertThat(line.get(1)).isEqualTo(Long.toString(count)));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void whatWasPutIntoAnOrder_hasItsPlacesAndTheirMean() throws Exception {
        assertThat(text(docx(Contents.orders())))
                .contains("B1_1. ", "Đường liên thôn", "Vị trí 4", "Vị trí trung bình");
    }

    @Test
    void stateAndParty_haveTheirOwnHeads() throws Exception {
        String ofParty = text(docx(party));
        assertThat(ofParty)
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "BAN DÂN VẬN TỈNH ỦY", "-BC/")
                .doesNotContain("Độc lập", "TẠM THỜI");
        String ofState = text(docx(state));
        assertThat(ofState)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "/BC-")
                .contains(
                        "TM. ỦY BAN NHÂN DÂN",
                        "Nguyễn Văn A",
                        party.tally().digest().orElseThrow())
                .doesNotContain("ĐẢNG CỘNG SẢN");
    }

    @Test
    void reportBeforeTheFreeze_saysSoOnEveryPage() throws Exception {
        DisclosedTally tally = party.tally();
        ResultsWorkbook.Content open = new ResultsWorkbook.Content(
                party.campaign(),
                party.round(),
                party.questionnaire(),
                party.register(),
                party.headcounts(),
                new DisclosedTally(
                        tally.roundId(),
                        tally.number(),
                        tally.countedAt(),
                        Optional.empty(),
                        tally.block(),
                        tally.responses(),
                        tally.released()));
        for (String page : pages("provisional", docx(open))) {
            assertThat(page).contains("SỐ LIỆU TẠM THỜI, CHƯA CHỐT");
        }
    }

    @Test
    void hostileWords_areText() throws Exception {
        byte[] docx = docx(with(party, campaign(party.campaign(), HOSTILE, HOSTILE)));
        assertThat(text(docx)).contains("Kết quả " + HOSTILE);
    }

    @Test
    void anotherOfficeProgram_opensEveryPageOfBoth() throws Exception {
        for (Map.Entry<String, ResultsWorkbook.Content> one :
                Map.of("party", party, "state", state).entrySet()) {
            byte[] docx = docx(one.getValue());
            assertThat(OfficeSchema.faults(docx)).as(one.getKey()).isEmpty();
            // To be looked at beside an official paper.
            Files.write(Path.of("target", "report-" + one.getKey() + ".docx"), docx);
            List<String> pages = pages(one.getKey(), docx);
            assertThat(pages).hasSizeGreaterThan(2);
            assertThat(String.join("\n", pages))
                    .contains("BÁO CÁO", "TÌNH HÌNH THAM GIA", "ĐỀ XUẤT, KIẾN NGHỊ", "PHỤ LỤC", "Nơi nhận:");
        }
    }

    private static byte[] docx(ResultsWorkbook.Content content) {
        return new OfficeResultsReport().write(ResultsDocument.REPORT, content);
    }

    private List<String> pages(String name, byte[] docx) throws Exception {
        Files.write(directory.resolve(name + ".docx"), docx);
        OfficePrograms programs = new OfficePrograms(directory);
        programs.convert(name + ".docx", "pdf");
        return List.of(programs.text(name + ".pdf", "-layout").split("\f"));
    }

    private static ResultsWorkbook.Content with(ResultsWorkbook.Content content, Campaign campaign) {
        return new ResultsWorkbook.Content(
                campaign,
                content.round(),
                content.questionnaire(),
                content.register(),
                content.headcounts(),
                content.tally());
    }

    private static Campaign campaign(Campaign c, String title, String basis) {
        return new Campaign(
                c.id(),
                LocalizedText.of(title, title),
                LocalizedText.of("Ủy ban nhân dân tỉnh Bắc Giang", "The province"),
                LocalizedText.of(basis, basis),
                c.purpose(),
                c.population(),
                c.contact(),
                c.questionnaire(),
                c.unitIds(),
                c.secretVersion(),
                c.rounds(),
                c.trial(),
                c.zaloGroup(),
                Optional.of(new Signatory("TM. ỦY BAN NHÂN DÂN", List.of("CHỦ TỊCH", "Nguyễn Văn A"))),
                c.formLinks());
    }

    private static String text(byte[] docx) throws Exception {
        return document(docx).getDocumentElement().getTextContent();
    }

    private static List<List<String>> rows(byte[] docx) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        NodeList all = document(docx).getElementsByTagName("w:tr");
        for (int i = 0; i < all.getLength(); i++) {
            List<String> cells = new ArrayList<>();
            NodeList texts = ((Element) all.item(i)).getElementsByTagName("w:tc");
            for (int j = 0; j < texts.getLength(); j++) {
                cells.add(texts.item(j).getTextContent().strip());
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Every part is read, so that none can be broken. */
    private static Document document(byte[] docx) throws Exception {
        Document found = null;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                Document read = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
                if (part.getName().equals("word/document.xml")) {
                    found = read;
                }
            }
        }
        return Objects.requireNonNull(found);
    }
}
