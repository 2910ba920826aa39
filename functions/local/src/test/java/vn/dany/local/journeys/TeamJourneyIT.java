package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.local.LocalSystem;

/** A commune's team files its day from a small phone, and its district sees who still owes. */
class TeamJourneyIT {

    private static final String CAMPAIGN = "/console/campaigns/pks07-2024";

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
    void teamFilesItsDayWithoutAScriptAndTheDistrictSeesIt() {
        String unit;
        try (Phone phone = Phone.withoutScript().signedIn(system, "commune")) {
            Page page = phone.page();
            page.locator("a[href*='" + CAMPAIGN + "/team/']").click();
            unit = page.locator("h1").textContent();
            assertThat(page.content()).contains("chưa báo cáo");
            // The people of the day before are there already.
            assertThat(page.locator("input[name=name]").first().inputValue()).isEqualTo("Giáp Văn Hùng");
            page.locator("input[name=visits]").fill("42");
            phone.press("Kết thúc ngày");
            assertThat(page.content()).contains("Chưa thay đổi gì");
            assertThat(page.locator("input[name=visits]").inputValue()).isEqualTo("42");
            page.locator("input[name=participants]").fill("17");
            page.locator("input[name='publicity.zalo']").fill("2");
            phone.press("Kết thúc ngày");
            assertThat(page.content())
                    .contains("Đã lưu báo cáo và kết thúc ngày", "17 người", "Loa thôn, tổ dân phố: 2");
        }
        try (Phone desk = Phone.desk().signedIn(system, "district")) {
            desk.open(system.base() + CAMPAIGN + "/team");
            assertThat(desk.page().content()).contains("8/22 đơn vị đã kết thúc ngày");
            assertThat(desk.page().locator(".owed").textContent()).doesNotContain(unit);
            desk.page().locator("input[name=due]").fill("2024-08-26");
            desk.press("Đặt hạn");
            desk.assertAccessible();
            assertThat(desk.page().content()).contains("Đã đặt hạn nộp danh sách phân công.");
            desk.page().locator("input[name=agree]").first().check();
            desk.press("Duyệt các danh sách đã chọn");
            desk.assertAccessible();
            assertThat(desk.page().content()).contains("Đã duyệt các danh sách đã chọn.");
        }
    }

    @Test
    void everyPageOfATeam_canBeReadByEverybodyOnAPhoneAndAtADesk() {
        try (Phone phone = Phone.withScript().signedIn(system, "commune");
                Phone night = Phone.inTheDark().signedIn(system, "commune");
                Phone province = Phone.desk().signedIn(system, "province");
                Phone small = Phone.withScript().signedIn(system, "province")) {
            phone.page().locator("a[href*='" + CAMPAIGN + "/team/']").click();
            String team = phone.page().url();
            phone.assertAccessible();
            phone.open(team + "/roster");
            night.open(team);
            night.open(team + "/roster?lang=en");
            province.open(team);
            province.open(team + "/roster");
            province.open(system.base() + CAMPAIGN + "/team");
            small.open(system.base() + CAMPAIGN + "/team");
            small.page().evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            small.assertAccessible();
        }
    }
}
