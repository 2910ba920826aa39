package vn.dany.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitFile;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.Paper;
import vn.dany.emulators.EmbeddedServices;

/** The files of a district through the programs that others use. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class OfficeProgramsTest {

    @TempDir
    Path directory;

    private final Kit kit = Kits.ofTheProvince();
    private final Kit.Group group = kit.groups().get(0);
    private final KitNames names = new KitNames(kit);

    @BeforeEach
    void print() throws Exception {
        for (KitFile file : new OfficeKitPrinter().print(kit, group)) {
            Files.write(directory.resolve(file.name()), file.bytes());
        }
    }

    @Test
    void wordAnnex_becomesAPdfWithEveryNameAddressAndSymbol() throws Exception {
        assumeTrue(program("soffice").isPresent(), "skipped: LibreOffice (soffice) is not installed");
        run(
                "soffice",
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "pdf",
                names.annex(group));
        Path pdf = directory.resolve(names.annex(group).replace(".docx", ".pdf"));

        assumeTrue(program("pdftotext").isPresent(), "skipped: pdftotext is not installed");
        run("pdftotext", "-layout", pdf.getFileName().toString(), "annex.txt");
        String text = Files.readString(directory.resolve("annex.txt"));
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
                assertThat(Decoder.read(Decoder.page(renderer, page, 110)))
                        .containsExactlyInAnyOrderElementsOf(group.codes().subList(2 * page, 2 * page + 2).stream()
                                .map(code -> kit.address().qrText(code.code()))
                                .toList());
            }
        }
    }

    @Test
    void everyFontOfAPdf_isEmbeddedAndMapsBackToText() throws Exception {
        assumeTrue(program("pdffonts").isPresent(), "skipped: pdffonts is not installed");
        for (String file :
                List.of(names.posters(group, Paper.A4), names.posters(group, Paper.A3), names.stickers(group))) {
            run("pdffonts", file);
            List<String> fonts = Files.readAllLines(directory.resolve("log")).stream()
                    .skip(2)
                    .toList();
            assertThat(fonts).isNotEmpty().allMatch(font -> font.matches(".*\\+NotoSans-.* yes +yes +yes .*"));
        }
    }

    @Test
    void vietnamese_survivesPdftotext() throws Exception {
        assumeTrue(program("pdftotext").isPresent(), "skipped: pdftotext is not installed");
        for (Paper paper : Paper.values()) {
            run("pdftotext", names.posters(group, paper), "poster.txt");
            String text = Files.readString(directory.resolve("poster.txt"));
            assertThat(text).contains(kit.organ(), kit.title(), "Không ghi họ tên", "Trong ngày 01/4/2024");
            group.codes().forEach(code -> assertThat(text).contains(code.unitName()));
        }
    }

    @Test
    void index_opensInLibreOffice() throws Exception {
        assumeTrue(program("soffice").isPresent(), "skipped: LibreOffice (soffice) is not installed");
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
        run(
                "soffice",
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76",
                "index.xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(index))) {
            assertThat(Files.readAllLines(directory.resolve("index.csv")))
                    .hasSameSizeAs(workbook.getFirstSheet().read())
                    .anyMatch(line -> line.contains("Phường Trần Nguyên Hãn"));
        }
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
