package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.local.LocalSystem;

/** The window closes while a form waits for its reply. */
class ClosedWindowJourneyIT {

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
    void closedWhileTheReplyWasMissing_aRefreshBringsTheReceipt() {
        LocalSystem.Code code = system.codes().get(0);
        String form = system.base() + "/s/" + code.entryCode();
        try (Phone desk = Phone.desk();
                Phone phone = Phone.withScript()) {
            phone.open(form);
            phone.answerEverything();
            phone.page().route("**/s/*", route -> {
                if (route.request().method().equals("POST")) {
                    route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                    route.abort();
                } else {
                    route.resume();
                }
            });
            phone.press("Gửi phiếu");
            phone.page().getByText("Chưa gửi được").waitFor();
            close(desk.page(), form);

            phone.page().unroute("**/s/*");
            phone.page().reload();
            phone.page()
                    .getByText("Phiếu gửi trước đó từ máy này đã được ghi nhận")
                    .waitFor();
            phone.assertAccessible();
            phone.press("Xem biên nhận");
            assertThat(phone.receipt()).hasSize(17);
        }
        system.tick();
        assertThat(system.responses(code)).isEqualTo(1);
    }

    /** Closes the round, and looks until that is in force. */
    private static void close(Page page, String form) {
        page.navigate(system.base() + "/local/sign-in?as=province");
        page.navigate(system.base() + "/console/campaigns/pks01-2024/windows");
        page.locator("#reason").fill("hết đợt");
        page.locator("input[name=scope][value=all]").check();
        page.locator("button[value=close]").click();
        page.locator("main form button").click();
        for (int looks = 0; looks < LOOKS; looks++) {
            page.navigate(form);
            if (page.locator("form[method=post]").count() == 0) {
                return;
            }
            page.waitForTimeout(1_500);
        }
        assertThat(page.content()).as("closed").isEmpty();
    }
}
