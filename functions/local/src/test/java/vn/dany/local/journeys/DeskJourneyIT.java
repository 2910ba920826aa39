package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.formats.files.StarterSet;
import vn.dany.local.LocalSystem;
import vn.dany.local.Sender;

/** The province runs a round: who is slow, what to tell them, what came of it. */
class DeskJourneyIT {

    private static LocalSystem system;
    private static String round;

    @BeforeAll
    static void collectSomeResponses() throws Exception {
        system = LocalSystem.start();
        RandomAnswers answers = new RandomAnswers(StarterSet.questionnaires().get(0), 7);
        Sender sender = new Sender(system.base());
        List<LocalSystem.Code> codes = system.codes();
        for (int i = 0; i < 24; i++) {
            sender.send(sender.fill(codes.get(i % 2).entryCode(), answers.fields()));
        }
        system.tick();
        round = "/console/rounds/" + codes.get(0).campaign() + ".1";
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void lead_findsTheTenSlowestUnitsAndCopiesTheMessage() {
        try (Phone phone = Phone.withScript().signedIn(system, "province")) {
            phone.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = phone.page();
            page.locator("section[aria-labelledby=open] a[href='" + round + "']")
                    .click();
            phone.assertAccessible();
            page.locator("a[href$='/push']").click();
            phone.assertAccessible();
            Locator slow = page.locator("h2:text-is('Theo đơn vị') + .calls article");
            assertThat(slow.count()).isEqualTo(10);
            Locator first = slow.first();
            String unit = first.locator("h3").textContent();
            first.locator("button.copy").click();
            first.locator("button.copy:text-is('Đã chép')").waitFor();
            assertThat((String) page.evaluate("navigator.clipboard.readText()")).contains("Kính gửi " + unit, "phiếu");
            first.locator("form button").click();
            page.locator("[role=status]:has-text('Đã ghi nhận việc nhắc.')").waitFor();
            assertThat(page.locator("article:has(h3:text-is('" + unit + "')) .told")
                            .first()
                            .textContent())
                    .contains("Zalo");
            page.locator(".tabs a:text-is('Nhật ký')").click();
            assertThat(phone.content()).contains("Đôn đốc đơn vị", unit);
            phone.assertAccessible();
        }
    }

    @Test
    void pageOfFigures_looksAgainOnlyWhileNobodyReadsOrTypes() {
        try (Phone desk = Phone.desk().signedIn(system, "province")) {
            Page page = desk.page();
            page.clock().install();
            page.navigate(system.base() + round);
            assertThat(looksAgainAfterAWhile(page)).isTrue();
            page.locator("details > summary").first().click();
            assertThat(looksAgainAfterAWhile(page)).isFalse();
            page.locator("details > summary").first().click();
            assertThat(looksAgainAfterAWhile(page)).isTrue();
            page.evaluate("getSelection().selectAllChildren(document.querySelector('h1'))");
            assertThat(looksAgainAfterAWhile(page)).isFalse();
        }
    }

    /** Whether the page has loaded itself anew three minutes on. */
    private static boolean looksAgainAfterAWhile(Page page) {
        page.evaluate("window.before = true");
        page.clock().runFor(180_000);
        page.waitForTimeout(1_000);
        page.waitForLoadState();
        return !(Boolean) page.evaluate("window.before === true");
    }

    @Test
    void everyPageOfTheDesk_canBeReadByDayAndByNight() {
        try (Phone phone = Phone.withScript().signedIn(system, "province");
                Phone night = Phone.inTheDark().signedIn(system, "province");
                Phone desk = Phone.desk().signedIn(system, "province")) {
            for (String path : List.of(
                    "/console",
                    "/console/log",
                    "/console/units/groups",
                    round,
                    round + "/push?show=all",
                    round + "/flags",
                    round + "/results",
                    round + "/results/compare")) {
                for (Phone one : List.of(phone, night, desk)) {
                    one.page().navigate(system.base() + path);
                    one.page().evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                    one.assertAccessible();
                }
            }
        }
    }
}
