package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.local.LocalSystem;

/** Staff close a round by mistake and take it back; every step is shown before it is made. No page of the console has a script. */
class MistakeJourneyIT {

    private static final String CAMPAIGN = "/console/campaigns/pks01-2024";
    private static final int LOOKS = 30;

    private static LocalSystem system;

    @BeforeAll
    static void start() {
        system = LocalSystem.start();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void roundClosedByMistake_isRestoredFromTheLogWithItsExtension() {
        String form = system.base() + "/s/" + system.codes().get(0).entryCode();
        try (Phone desk = Phone.desk().signedIn(system, "province");
                Phone phone = Phone.withScript().signedIn(system, "province")) {
            extendOneUnit(desk);
            phone.open(system.base() + CAMPAIGN + "/windows");
            Page page = phone.page();
            String before = page.locator(".rounds").innerText();
            assertThat(before).contains("Xã Phúc Sơn, huyện Sơn Động");

            page.locator("#reason").fill("bấm nhầm");
            page.locator("button[value=close]").click();
            assertThat(page.locator("[role=alert]").innerText()).contains("một đơn vị hay tất cả");
            page.locator("input[name=scope][value=all]").check();
            page.locator("button[value=close]").click();
            assertThat(page.locator(".facts").first().innerText())
                    .contains("209 đơn vị đang mở sẽ đóng sớm", "1 giờ riêng (gia hạn) bị bỏ");
            phone.assertAccessible();
            picture(page, "close-360");
            page.locator("main form button").click();
            assertThat(page.locator(".rounds").innerText()).isNotEqualTo(before);
            await(phone, form, false);

            phone.open(system.base() + CAMPAIGN + "/audit");
            Locator line = page.locator("tbody tr").first();
            assertThat(line.innerText()).contains("province@dan-y.example", "bấm nhầm");
            line.locator("summary").click();
            line.locator("input[name=reason]").fill("đóng nhầm, mở lại");
            phone.assertAccessible();
            line.locator("button").click();
            phone.assertAccessible();
            picture(page, "restore-360");
            assertThat(page.locator(".facts").first().innerText()).contains("209 đơn vị đã đóng sẽ mở lại");
            page.locator("main form button").click();
            assertThat(page.locator(".rounds").innerText()).isEqualTo(before);
            await(phone, form, true);
        }
    }

    /** By name, of which there are two. */
    private static void extendOneUnit(Phone desk) {
        desk.open(system.base() + CAMPAIGN + "/windows");
        Page page = desk.page();
        page.locator("input[name=scope][value=one]").check();
        page.locator("#unit").fill("phuc son");
        page.locator("#closesAt").fill("2099-12-31T22:00");
        page.locator("#reason").fill("mưa lũ");
        page.locator("button[value=change]").click();
        desk.assertAccessible();
        picture(page, "pick-1280");
        page.locator("label:has-text('Sơn Động') input[name=unitId]").check();
        page.locator("button[value=change]").click();
        desk.assertAccessible();
        picture(page, "confirm-1280");
        page.locator("main form button").click();
        assertThat(page.url()).contains("saved=yes");
    }

    /** A change is in force within 15 seconds; opens the form until it is. */
    private static void await(Phone phone, String form, boolean open) {
        for (int looks = 0; looks < LOOKS; looks++) {
            phone.page().navigate(form);
            if ((phone.page().locator("form[method=post]").count() > 0) == open) {
                return;
            }
            phone.page().waitForTimeout(1_500);
        }
        assertThat(phone.content()).as("open: " + open).isEmpty();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
    }
}
