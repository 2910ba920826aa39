package vn.dany.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitFile;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.Paper;
import vn.dany.documents.OfficePrograms;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.emulators.phone.Scanner;

/** The files of a district through the programs that others use. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class OfficeProgramsTest {

    @TempDir
    Path directory;

    private final Kit kit = Kits.ofTheProvince();
    private final Kit.Group group = kit.groups().get(0);
    private final KitNames names = new KitNames(kit);

    private OfficePrograms programs;

    @BeforeEach
    void print() throws Exception {
        programs = new OfficePrograms(directory);
        for (KitFile file : new OfficeKitPrinter().print(kit, group)) {
            Files.write(directory.resolve(file.name()), file.bytes());
        }
    }

    @Test
    void wordAnnex_becomesAPdfWithEveryNameAddressAndSymbol() throws Exception {
        programs.convert(names.annex(group), "pdf");
        Path pdf = directory.resolve(names.annex(group).replace(".docx", ".pdf"));

        String text = programs.text(pdf.getFileName().toString(), "-layout");
        assertThat(text).contains("DANH SÁCH MÃ QR CODE KÈM THEO", kit.title(), "Thành phố Bắc Giang – 16 mã");
        int at = 0;
        for (int i = 0; i < group.codes().size(); i++) {
            at = text.indexOf((i + 1) + ". " + group.codes().get(i).unitName(), at);
            assertThat(at).as(group.codes().get(i).unitName()).isPositive();
            at = text.indexOf(kit.address().page(group.codes().get(i).code()), at);
            assertThat(at).isPositive();
        }
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).as("two blocks a page").isEqualTo(8);
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < 8; page++) {
                assertThat(Scanner.read(renderer.renderImageWithDPI(page, 110, ImageType.GRAY)))
                        .containsExactlyInAnyOrderElementsOf(group.codes().subList(2 * page, 2 * page + 2).stream()
                                .map(code -> kit.address().qrText(code.code()))
                                .toList());
            }
        }
    }

    @Test
    void everyFontOfAPdf_isEmbeddedAndMapsBackToText() throws Exception {
        for (String file :
                List.of(names.posters(group, Paper.A4), names.posters(group, Paper.A3), names.stickers(group))) {
            List<String> fonts = programs.run("pdffonts", file).lines().skip(2).toList();
            assertThat(fonts).isNotEmpty().allMatch(font -> font.matches(".*\\+NotoSans-.* yes +yes +yes .*"));
        }
    }

    @Test
    void vietnamese_survivesPdftotext() throws Exception {
        for (Paper paper : Paper.values()) {
            String text = programs.text(names.posters(group, paper));
            assertThat(text).contains(kit.organ(), kit.title(), "Không ghi họ tên", "Trong ngày 01/4/2024");
            group.codes().forEach(code -> assertThat(text).contains(code.unitName()));
        }
    }

    @Test
    void index_opensInLibreOffice() throws Exception {
        byte[] archive = Files.readAllBytes(directory.resolve(names.archive(group)));
        Kit one = new Kit(
                kit.layout(),
                kit.campaignId(),
                kit.title(),
                kit.organ(),
                kit.legalBasis(),
                kit.population(),
                kit.contact(),
                kit.zaloGroup(),
                kit.signatory(),
                kit.nameless(),
                kit.address(),
                kit.windows(),
                List.of(group));
        byte[] index = Unzipped.files(
                        new OfficeKitPrinter().bind(one, g -> archive).bytes())
                .get("index.xlsx");
        Files.write(directory.resolve("index.xlsx"), index);
        programs.convert("index.xlsx", "csv:Text - txt - csv (StarCalc):44,34,76");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(index))) {
            assertThat(Files.readAllLines(directory.resolve("index.csv")))
                    .hasSameSizeAs(workbook.getFirstSheet().read())
                    .anyMatch(line -> line.contains("Phường Trần Nguyên Hãn"));
        }
    }
}
