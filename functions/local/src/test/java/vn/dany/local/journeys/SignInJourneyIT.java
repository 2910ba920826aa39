package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.local.LocalSystem;

/** Staff sign in at the provider, work under their own name, and leave nothing behind. */
class SignInJourneyIT {

    private static LocalSystem system;

    @BeforeAll
    static void start() {
        system = LocalSystem.start();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Lan, biên tập cấp tỉnh",
        "Trần Văn Minh, lãnh đạo cấp tỉnh",
        "Hoàng Thị Thu, phụ trách địa bàn",
        "Giáp Văn Hùng, tổ công tác xã",
        "Lê Thị Hoa, công đoàn",
        "Phạm Quốc Tuấn, phụ trách hòm thư",
        "Vũ Thị Mai, kiểm tra"
    })
    void everyRole_signsInSeesItsNameAndSignsOut(String name, String role) {
        try (Phone phone = Phone.withScript()) {
            Page page = phone.page();
            phone.open(system.base() + "/console?lang=en");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();
            phone.assertAccessible();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name + " – " + role))
                    .click();
            page.waitForURL(system.base() + "/console?lang=en");
            phone.assertAccessible();
            phone.open(system.base() + "/console");
            assertThat(page.locator("header .me").textContent()).contains(name, role);

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng xuất"))
                    .click();
            page.waitForURL(system.base() + "/console/signed-out");
            phone.assertAccessible();
            page.goBack();
            page.waitForLoadState();
            page.navigate(system.base() + "/console");
            assertThat(page.locator("main").textContent()).contains("Xin đăng nhập để tiếp tục");
            assertThat(phone.content()).doesNotContain(name, "pks01-2024");
            assertThat(phone.context().cookies()).isEmpty();
        }
    }

    @Test
    void backButtonAfterSigningOut_showsNothing() {
        try (Phone desk = Phone.desk().signedIn(system, "province")) {
            Page page = desk.page();
            page.navigate(system.base() + "/console/campaigns/pks01-2024");
            assertThat(desk.content()).contains("Nguyễn Thị Lan");
            page.locator("header .me button").click();
            page.waitForURL(system.base() + "/console/signed-out");
            for (int steps = 0; steps < 3; steps++) {
                page.goBack();
                page.waitForLoadState();
                assertThat(desk.content()).as(page.url()).doesNotContain("Nguyễn Thị Lan", "pks01-2024.1");
            }
        }
    }

    @Test
    void whoeverSignsInLast_isTheOnlyOneInThatBrowser() {
        try (Phone desk = Phone.desk().signedIn(system, "province")) {
            Page province = desk.page();
            Page auditor = desk.context().newPage();
            auditor.navigate(system.base() + "/local/sign-in?as=auditor");
            assertThat(auditor.locator("header .me").textContent()).contains("Vũ Thị Mai");
            province.reload();
            assertThat(province.locator("header .me").textContent()).contains("Vũ Thị Mai");
        }
    }

    @Test
    void formSentAfterTheSession_isSentAgainAsItWas() {
        try (Phone desk = Phone.desk().signedIn(system, "province")) {
            Page page = desk.page();
            page.navigate(system.base() + "/console/campaigns/pks01-2024/windows");
            page.locator("#reason").fill("kéo dài vì mưa lũ");
            page.locator("input[name=scope][value=all]").check();
            desk.context().clearCookies();
            page.locator("button[value=close]").click();
            desk.assertAccessible();
            assertThat(page.locator("h1").textContent()).contains("Phiên làm việc đã hết");

            Page beside = desk.context()
                    .waitForPage(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đăng nhập"))
                            .click());
            beside.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Nguyễn Thị Lan")))
                    .click();
            beside.waitForURL(system.base() + "/console");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi lại"))
                    .click();
            desk.assertAccessible();
            assertThat(page.locator("main").textContent()).contains("kéo dài vì mưa lũ");
        }
    }

    @Test
    void forms_setNoCookie() {
        String entryCode = system.codes().get(0).entryCode();
        for (String path : new String[] {"/s/" + entryCode, "/qr/" + entryCode + ".png", "/c/pks01-2024"}) {
            assertThat(LocalSystem.send(HttpRequest.newBuilder(URI.create(system.base() + path))
                                    .build())
                            .headers()
                            .allValues("Set-Cookie"))
                    .as(path)
                    .isEmpty();
        }
    }
}
