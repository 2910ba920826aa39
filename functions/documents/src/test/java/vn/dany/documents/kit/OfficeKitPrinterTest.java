package vn.dany.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitFile;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.Paper;
import vn.dany.core.kit.PrintedCode;
import vn.dany.documents.OfficeSchema;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.emulators.phone.Pictures;
import vn.dany.emulators.phone.Scanner;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class OfficeKitPrinterTest {

    private static final URI ZALO = URI.create("https://zalo.me/g/aBcXyz123");
    private static final String TITLE = "Hòm thư góp ý điện tử xây dựng Đảng, xây dựng chính quyền thân thiện năm 2024";
    private static final List<CollectionWindow> ROUNDS = List.of(
            window("2024-01-22T00:00", "2024-03-26T00:00"),
            window("2024-04-01T00:00", "2024-06-26T00:00"),
            window("2024-07-01T00:00", "2024-09-26T00:00"),
            window("2024-10-01T00:00", "2024-12-26T00:00"));

    private final Kit kit = Kits.ofOneWard(TITLE, Optional.of(ZALO), ROUNDS);
    private final Kit.Group group = kit.groups().get(0);
    private final KitNames names = new KitNames(kit);
    private final Map<String, byte[]> files = new HashMap<>();

    OfficeKitPrinterTest() {
        new OfficeKitPrinter().print(kit, group).forEach(file -> files.put(file.name(), file.bytes()));
    }

    @Test
    void printedAgain_isTheSameToTheByte() {
        for (KitFile again : new OfficeKitPrinter().print(kit, group)) {
            assertThat(again.bytes()).as(again.name()).isEqualTo(files.get(again.name()));
        }
        KitFile whole = new OfficeKitPrinter().bind(kit, g -> files.get(names.archive(g)));
        assertThat(OfficeSchema.faults(
                        Optional.ofNullable(Unzipped.files(whole.bytes()).get("index.xlsx"))
                                .orElseThrow()))
                .isEmpty();
        assertThat(new OfficeKitPrinter()
                        .bind(kit, g -> files.get(names.archive(g)))
                        .bytes())
                .isEqualTo(whole.bytes());
    }

    @Test
    void annex_isValidByTheSchemasOfOfficeOpenXml() {
        assertThat(files.keySet()).anyMatch(name -> name.endsWith(".docx"));
        files.forEach((name, bytes) -> {
            if (name.endsWith(".docx")) {
                assertThat(OfficeSchema.faults(bytes)).as(name).isEmpty();
            }
        });
    }

    @Test
    void poster_saysWhatAnOfficePutsOnTheWall() throws Exception {
        for (Paper paper : Paper.values()) {
            String text = text(files.get(names.posters(group, paper)));
            assertThat(text)
                    .contains(
                            "Ban Dân vận Tỉnh ủy Bắc Giang",
                            "Hòm thư góp ý điện tử xây dựng Đảng,",
                            "xây dựng chính quyền thân thiện năm 2024",
                            "Dành cho: Người dân từ đủ 18 tuổi",
                            "Phường Trần Nguyên Hãn",
                            "Nhà văn hóa tổ dân phố số 2 – Thành phố Bắc Giang",
                            "Quét mã",
                            "Trả lời",
                            "Gửi",
                            "Đợt 1: từ ngày 22/01/2024 đến hết ngày 25/3/2024",
                            "Đợt 4: từ ngày 01/10/2024 đến hết ngày 25/12/2024",
                            "Không ghi họ tên",
                            "0204 3854 000")
                    .doesNotContainIgnoringCase("zalo.me", "nhóm Zalo");
            assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            kit.codes().forEach(code -> assertThat(text).contains(kit.address().page(code.code())));
        }
    }

    @Test
    void everyFont_isEmbeddedAsASubset() throws Exception {
        for (String name : pdfs()) {
            try (PDDocument document = Loader.loadPDF(files.get(name))) {
                for (PDPage page : document.getPages()) {
                    assertThat(page.getResources().getFontNames()).isNotEmpty();
                    for (COSName font : page.getResources().getFontNames()) {
                        PDFont embedded = page.getResources().getFont(font);
                        assertThat(embedded.isEmbedded()).as(name).isTrue();
                        assertThat(embedded.getName()).as(name).matches("[A-Z]{6}\\+NotoSans-(Regular|Bold)");
                    }
                }
            }
        }
    }

    @Test
    void poster_hasItsSizeASymbolOf80MillimetresAndNothingInTheMargins() throws Exception {
        for (Paper paper : Paper.values()) {
            try (PDDocument document = Loader.loadPDF(files.get(names.posters(group, paper)))) {
                assertThat(document.getNumberOfPages()).isEqualTo(kit.codes().size());
                BufferedImage page = new PDFRenderer(document).renderImageWithDPI(1, 127, ImageType.GRAY);
                double dotsPerMm = 5;
                assertThat(page.getWidth() / dotsPerMm).isCloseTo(paper.width(), within(0.5));
                assertThat(page.getHeight() / dotsPerMm).isCloseTo(paper.height(), within(0.5));
                assertMarginIsEmpty(page, (int) (10 * dotsPerMm) - 1);
                Scanner.Symbol symbol = Scanner.symbols(page).stream()
                        .filter(found -> found.text()
                                .equals(kit.address().qrText(kit.codes().get(1).code())))
                        .findFirst()
                        .orElseThrow();
                double side = symbol.side() / dotsPerMm;
                assertThat(side).isGreaterThan(80 * paper.width() / 210.0 - 0.3);
            }
        }
    }

    @Test
    void poster_statesTheWindowOfItsOwnUnit() throws Exception {
        try (PDDocument document = Loader.loadPDF(files.get(names.posters(group, Paper.A4)))) {
            for (int page = 0; page < 3; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page + 1);
                stripper.setEndPage(page + 1);
                String text = stripper.getText(document);
                boolean own = page == 1;
                assertThat(text.replaceAll("\\R", " ").contains("Từ 7 giờ ngày 02/5/2024 đến 22 giờ ngày 04/5/2024"))
                        .as("page %d", page)
                        .isEqualTo(own);
                assertThat(text.contains("Đợt 1")).isEqualTo(!own);
                assertThat(text).doesNotContainPattern("\\d\\R *giờ");
            }
        }
    }

    @Test
    void posterOfAFormThatAsksForNames_doesNotSayOtherwise() throws Exception {
        Kit naming = new Kit(
                kit.layout(),
                kit.campaignId(),
                kit.title(),
                kit.organ(),
                kit.legalBasis(),
                kit.population(),
                kit.contact(),
                kit.zaloGroup(),
                kit.signatory(),
                false,
                kit.address(),
                kit.windows(),
                kit.groups());
        assertThat(text(new OfficeKitPrinter().print(naming, group).get(0).bytes()))
                .contains("Thời gian", "Đợt 1")
                .doesNotContain("họ tên");
    }

    @Test
    void zaloGroup_isInTheAnnexAloneAsOneValueInLinkAndSymbol() throws Exception {
        try (PDDocument document = Loader.loadPDF(files.get(names.posters(group, Paper.A4)))) {
            assertThat(Scanner.read(new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.GRAY)))
                    .containsExactly(kit.address().qrText(kit.codes().get(0).code()));
        }
        Map<String, byte[]> annex = Unzipped.files(files.get(names.annex(group)));
        String document = new String(annex.get("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(document).contains(">" + ZALO + "</w:t>", "không niêm yết");
        assertThat(Scanner.read(Pictures.png(annex.get("word/media/qr4.png")))).containsExactly(ZALO.toString());
        Kit without = Kits.ofOneWard("Khảo sát", Optional.empty(), ROUNDS.subList(0, 1));
        byte[] other = new OfficeKitPrinter()
                .print(without, without.groups().get(0))
                .get(3)
                .bytes();
        assertThat(Unzipped.files(other)).doesNotContainKey("word/media/qr4.png");
        assertThat(new String(Unzipped.files(other).get("word/document.xml"), StandardCharsets.UTF_8))
                .doesNotContain("Zalo");
    }

    @Test
    void annex_hasPlanNumberWindowsAndSignatory() {
        Map<String, byte[]> annex = Unzipped.files(files.get(names.annex(group)));
        assertThat(new String(annex.get("word/document.xml"), StandardCharsets.UTF_8))
                .containsSubsequence(
                        "(Kèm theo Kế hoạch số 152-KH/BDVTU ngày 18/4/2023)",
                        "Thời gian – Đợt 1: từ ngày 22/01/2024",
                        "Thời gian riêng: Từ 7\u00a0giờ ngày 02/5/2024",
                        "TM. BAN CHỈ ĐẠO",
                        "TRƯỞNG BAN",
                        "Nguyễn Văn A");
    }

    @Test
    void stickerSheet_holdsTwelveOfOneCodeAndNothingInTheMargins() throws Exception {
        try (PDDocument document = Loader.loadPDF(files.get(names.stickers(group)))) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < kit.codes().size(); i++) {
                BufferedImage page = renderer.renderImageWithDPI(i, 127, ImageType.GRAY);
                assertThat(Scanner.read(page))
                        .hasSize(12)
                        .containsOnly(kit.address().qrText(kit.codes().get(i).code()));
                assertMarginIsEmpty(page, 49);
            }
        }
        assertThat(text(files.get(names.stickers(group))))
                .contains("Phường Trần Nguyên Hãn", "Bộ phận một cửa", "Quét mã để trả lời");
    }

    @Test
    void pictures_nameTheirUnitAndAddress() {
        Map<String, byte[]> archive = Unzipped.files(files.get(names.archive(group)));
        for (PrintedCode code : kit.codes()) {
            byte[] png = archive.get(names.png(code));
            String address = kit.address().page(code.code());
            String described = new String(png, StandardCharsets.UTF_8);
            assertThat(described).contains("iTXtTitle", "Phường Trần Nguyên Hãn", "Thành phố Bắc Giang", address);
            BufferedImage picture = Pictures.png(png);
            assertThat(Scanner.read(picture)).containsExactly(kit.address().qrText(code.code()));
            String svg = new String(archive.get(names.svg(code)), StandardCharsets.UTF_8);
            assertThat(svg)
                    .contains(
                            "<title>Phường Trần Nguyên Hãn", "<desc>" + address + "</desc>", ">" + address + "</text>");
        }
    }

    @Test
    void index_namesFilesThatAreThere() throws Exception {
        Map<String, byte[]> whole = Unzipped.files(new OfficeKitPrinter()
                .bind(kit, g -> files.get(names.archive(g)))
                .bytes());
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(whole.get("index.xlsx")))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(1 + kit.codes().size());
            for (int i = 0; i < kit.codes().size(); i++) {
                PrintedCode code = kit.codes().get(i);
                Row row = rows.get(1 + i);
                assertThat(row.getCellText(3)).isEqualTo(code.unitName());
                assertThat(row.getCellText(5)).isEqualTo(code.code().value());
                assertThat(row.getCellText(6)).isEqualTo(kit.address().page(code.code()));
                for (int column = 8; column <= 12; column++) {
                    assertThat(whole).containsKey(row.getCellText(column));
                }
            }
        }
    }

    @Test
    void lettersWithoutAGlyph_doNotStopThePrinting() {
        Kit odd = Kits.ofOneWard("Khảo sát 🙂 " + "rất ".repeat(80) + "x".repeat(300), Optional.empty(), ROUNDS);
        assertThat(new OfficeKitPrinter().print(odd, odd.groups().get(0))).hasSize(5);
    }

    private List<String> pdfs() {
        return Stream.concat(
                        Stream.of(Paper.values()).map(paper -> names.posters(group, paper)),
                        Stream.of(names.stickers(group)))
                .toList();
    }

    private static void assertMarginIsEmpty(BufferedImage page, int dots) {
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                boolean inside = x >= dots && y >= dots && x < page.getWidth() - dots && y < page.getHeight() - dots;
                if (!inside && (page.getRGB(x, y) & 0xff) < 250) {
                    throw new AssertionError("ink at " + x + ", " + y);
                }
            }
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Offset<Double> within(double offset) {
        return Offset.offset(offset);
    }

    private static CollectionWindow window(String opensAt, String closesAt) {
        return new CollectionWindow(Samples.vietnam(opensAt), Samples.vietnam(closesAt));
    }
}
