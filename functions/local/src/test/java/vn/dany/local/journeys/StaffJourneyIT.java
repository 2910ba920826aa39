package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.unit.UnitId;
import vn.dany.formats.files.StarterSet;
import vn.dany.local.LocalSystem;
import vn.dany.local.Sender;

/** Staff watch a round and take its results home. */
class StaffJourneyIT {

    private static LocalSystem system;

    @BeforeAll
    static void collectSomeResponses() throws Exception {
        system = LocalSystem.start();
        RandomAnswers answers = new RandomAnswers(StarterSet.questionnaires().get(0), 7);
        Sender sender = new Sender(system.base());
        List<LocalSystem.Code> codes = system.codes();
        for (int i = 0; i < 12; i++) {
            sender.send(sender.fill(codes.get(i % 2).entryCode(), answers.fields()));
        }
        system.tick();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void onAPhone_watchesProgressAndDownloadsTheWorkbook() throws Exception {
        try (Phone phone = Phone.withScript().signedIn(system, "province")) {
            walk(phone);
        }
    }

    @Test
    void onADesk_watchesProgressAndDownloadsTheWorkbook() throws Exception {
        try (Phone desk = Phone.desk().signedIn(system, "province")) {
            walk(desk);
        }
    }

    @Test
    void atNight_readsEveryTableAndTheHeadcounts() throws Exception {
        String campaign = system.codes().get(0).campaign();
        try (Phone phone = Phone.withScript().signedIn(system, "province")) {
            phone.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            for (String path : List.of(
                    "/rounds/" + campaign + ".1",
                    "/rounds/" + campaign + ".1/results?lang=en",
                    "/rounds/" + campaign + ".1/results?unit=" + unitWithoutResponses(),
                    "/campaigns/" + campaign + "/headcounts")) {
                phone.open(system.base() + "/console" + path);
                phone.page().evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                phone.assertAccessible();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/campaigns/new",
                "/console/campaigns/pks01-2024",
                "/console/campaigns/pks01-2024/windows",
                "/console/campaigns/pks01-2024/codes",
                "/console/campaigns/pks01-2024/audit",
                "/console/campaigns/pks01-2024/kit",
                "/console/campaigns/gop-y-2024/contacts",
                "/console/units",
                "/console/units/reform",
                "/console/questionnaires",
                "/console/staff",
                "/console/staff/member",
                "/c/pks01-2024",
                "/c/gop-y-2024?lang=en&q=phuc+son"
            })
    void everyPage_canBeReadByEverybodyOnAPhoneAndAtADesk(String path) {
        String as = path.endsWith("/contacts") ? "box-owner" : "province";
        try (Phone phone = Phone.withScript().signedIn(system, as);
                Phone desk = Phone.desk().signedIn(system, as)) {
            phone.open(system.base() + path);
            desk.open(system.base() + path);
        }
    }

    @Test
    void kit_isMadeAndDownloadedWhole() throws Exception {
        try (Phone desk = Phone.desk().signedIn(system, "province")) {
            desk.open(system.base() + "/console/campaigns/pks01-2024/kit");
            Locator whole = desk.page().locator("a[href*='/kit.zip']");
            // The page looks again by itself until everything is printed.
            whole.waitFor(new Locator.WaitForOptions().setTimeout(120_000));
            desk.assertAccessible();
            Download kit = desk.page().waitForDownload(whole::click);
            try (ZipFile zip = new ZipFile(kit.path().toFile())) {
                assertThat(zip.stream().filter(entry -> entry.getName().endsWith(".png")))
                        .hasSize(209);
            }
        }
    }

    private static String unitWithoutResponses() {
        return UnitId.of(system.codes().get(5).unitCode(), StarterSet.UNITS_VALID_FROM)
                .value();
    }

    private static void walk(Phone phone) throws Exception {
        String round = "/console/rounds/" + system.codes().get(0).campaign() + ".1";
        phone.open(system.base() + "/console");
        phone.open(system.base() + round);
        assertThat(phone.content()).contains("12");
        phone.open(system.base() + round + "/results");
        phone.page().navigate(system.base() + round);
        phone.page().locator("form[action*='results.xlsx'] button").click();
        phone.page().waitForURL("**/console/orders/**");
        system.tick();
        // The page looks again by itself; loading it anew would cross that.
        phone.page().locator("a[href*='/document']").waitFor();
        phone.assertAccessible();
        Download download = phone.page()
                .waitForDownload(
                        () -> phone.page().locator("a[href*='/document']").click());
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(download.path()))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).startsWith("Tổng quan", "Theo đơn vị", "Theo câu hỏi");
        }
    }
}
