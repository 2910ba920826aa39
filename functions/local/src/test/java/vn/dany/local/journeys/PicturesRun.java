package vn.dany.local.journeys;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.formats.files.StarterSet;
import vn.dany.local.LocalSystem;
import vn.dany.local.Sender;

/**
 * Takes the pictures of the README, {@code .github/pictures}, from the running system on the first morning of the demo.
 * A command of its own: {@code ./mvnw -Ppictures -pl functions/local -am verify}.
 */
class PicturesRun {

    private static final Path PICTURES = Path.of("../../.github/pictures");

    /** How many answers come before each count, in the units of one district. */
    private static final int ANSWERS = 160;

    private static final float POSTER_DPI = 60;

    private static LocalSystem system;

    @BeforeAll
    static void start() throws Exception {
        Files.createDirectories(PICTURES);
        system = LocalSystem.start("now=2024-04-01T09:00:00+07:00");
        List<LocalSystem.Code> codes = system.codes().stream()
                .filter(code -> code.district().equals("Huyện Tân Yên"))
                .toList();
        RandomAnswers answers = new RandomAnswers(StarterSet.questionnaires().get(0), 7);
        Sender sender = new Sender(system.base());
        for (int count = 0; count < 3; count++) {
            for (int i = 0; i < ANSWERS; i++) {
                // Some communes are ahead of others.
                LocalSystem.Code code = codes.get((i * i + count) % codes.size());
                sender.send(sender.fill(code.entryCode(), answers.fields()));
            }
            system.tick();
        }
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void form() {
        try (Phone phone = Phone.withScript()) {
            phone.page().navigate(system.codes().get(0).url().replaceFirst("^https?://[^/]+", system.base()));
            shoot(phone, "form");
        }
    }

    @Test
    void desk() {
        String round =
                system.base() + "/console/rounds/" + system.codes().get(0).campaign() + ".1";
        try (Phone desk = Phone.desk().signedIn(system, "province")) {
            desk.page().navigate(round);
            shoot(desk, "desk");
            desk.page().navigate(round + "/results");
            shoot(desk, "results");
        }
    }

    @Test
    void poster() throws Exception {
        try (Phone desk = Phone.desk().signedIn(system, "province")) {
            Page page = desk.page();
            page.navigate(system.base() + "/console/campaigns/pks01-2024/kit");
            var posters = page.locator("a[href*='.pdf']").first();
            for (int tries = 0; tries < 60 && !posters.isVisible(); tries++) {
                page.waitForTimeout(2_000);
                page.reload();
            }
            Download download = page.waitForDownload(posters::click);
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
                BufferedImage first = new PDFRenderer(document).renderImageWithDPI(0, POSTER_DPI);
                ImageIO.write(first, "png", PICTURES.resolve("poster.png").toFile());
            }
        }
    }

    private static void shoot(Phone phone, String name) {
        phone.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
