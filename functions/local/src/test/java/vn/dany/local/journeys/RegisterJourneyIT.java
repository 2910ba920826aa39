package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.core.unit.UnitId;
import vn.dany.formats.files.StarterSet;
import vn.dany.local.LocalSystem;

/** Staff bring the reforms of 2025 into the register, and a printed code goes on working. */
class RegisterJourneyIT {

    private static LocalSystem system;

    @BeforeAll
    static void start() throws Exception {
        system = LocalSystem.start();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void onAPhone_bringsInBothReformsAndAnOldCodeStillOpens() {
        try (Phone phone = Phone.withScript().signedIn(system, "province")) {
            phone.open(system.base() + "/console/units");
            assertThat(phone.content()).contains("209 xã, phường, thị trấn", "Huyện Yên Dũng");
            phone.open(system.base() + "/console/units?q=phuc%20son");
            assertThat(phone.content()).contains("Huyện Tân Yên", "Huyện Sơn Động");

            bringIn(phone, "01/01/2025", "192");
            bringIn(phone, "01/07/2025", "99");

            UnitId laoHo = UnitId.of("07684", StarterSet.UNITS_VALID_FROM);
            phone.open(system.base() + "/console/units/" + laoHo);
            assertThat(phone.content()).contains("Phường Tân An", "1191/NQ-UBTVQH15");
            String code = system.codes().stream()
                    .filter(issued -> issued.unitCode().equals("07684"))
                    .map(LocalSystem.Code::entryCode)
                    .findFirst()
                    .orElseThrow();
            phone.open(system.base() + "/s/" + code);
            assertThat(phone.content()).contains("Xã Lão Hộ nay thuộc Phường Tân An.");
            String campaign = system.codes().get(0).campaign();
            system.tick();
            phone.open(system.base() + "/console/rounds/" + campaign + ".1/results?boundaries=now");
            assertThat(phone.content()).contains("Chưa phân chia được");
        }
    }

    private static void bringIn(Phone phone, String day, String communes) {
        Page page = phone.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        phone.open(system.base() + "/console/units/reform");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem trước danh mục từ ngày " + day))
                .click();
        page.waitForSelector("h2:has-text('Những gì sẽ thay đổi')");
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        phone.assertAccessible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Áp dụng vào danh mục"))
                .click();
        page.waitForURL("**applied=yes**");
        phone.assertAccessible();
        assertThat(phone.content()).contains(communes + " xã, phường, thị trấn");
    }
}
