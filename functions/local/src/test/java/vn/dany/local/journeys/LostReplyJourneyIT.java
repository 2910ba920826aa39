package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.local.LocalSystem;

/** The network between phone and system loses replies or answers in their stead: each form counts exactly once. */
class LostReplyJourneyIT {

    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static LocalSystem system;

    /** As they were before any was replaced. */
    private static final Map<String, List<LocalSystem.Code>> codes = new HashMap<>();

    private LocalSystem.Code code;

    @BeforeAll
    static void start() {
        system = LocalSystem.start();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pks01-2024", "pks07-2024", "gop-y-2024"})
    void lostReplyThenRefresh_sendsTheSameKeyAgainByItself(String campaign) {
        try (Phone phone = Phone.withScript()) {
            scan(phone, campaign);
            loseTheReply(phone);
            phone.assertAccessible();
            phone.page().unroute("**/s/*");
            phone.page().reload();
            phone.page()
                    .getByText("Phiếu gửi trước đó từ máy này đã được ghi nhận")
                    .waitFor();
            phone.assertAccessible();
            phone.press("Xem biên nhận");
            assertThat(phone.receipt()).hasSize(17);
            assertThat(drafts(phone.page())).isEmpty();
            phone.assertAccessible();
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void lostReplyThenKilledTab_showsNoAnswerAndTheReceipt() {
        try (Phone phone = Phone.withScript()) {
            scan(phone, "pks01-2024");
            loseTheReply(phone);
            phone.page().close();
            Page scanned = phone.context().newPage();
            lose(scanned);
            scanned.navigate(system.base() + "/s/" + code.entryCode());
            scanned.getByText("Chưa gửi được").first().waitFor();
            assertThat(scanned.locator("#answers-form").isVisible()).isFalse();
            scanned.unroute("**/s/*");
            press(scanned, "Thử lại ngay");
            assertReceipt(scanned, code);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void lostReplyThenAnotherCodeOfTheSameUnit_sendsTheFirstFormUnderItsOwnCode() {
        try (Phone phone = Phone.withScript()) {
            scan(phone, "pks01-2024");
            loseTheReply(phone);
            phone.page().close();
            String fresh = reissued();
            Page scanned = phone.context().newPage();
            scanned.navigate(system.base() + "/s/" + fresh);
            assertReceipt(scanned, code);
            assertThat(drafts(scanned)).isEmpty();
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void lostReplyThenTheWithdrawnCodeAgain_bringsTheReceipt() {
        try (Phone phone = Phone.withScript()) {
            scan(phone, "pks01-2024");
            loseTheReply(phone);
            reissued();
            phone.page().unroute("**/s/*");
            assertThat(phone.page().reload().status()).isEqualTo(410);
            assertReceipt(phone.page(), code);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void nextPersonAfterALostReply_getsAFormOfTheirOwn() {
        try (Phone phone = Phone.withScript()) {
            scan(phone, "pks01-2024");
            loseTheReply(phone);
            phone.page().unroute("**/s/*");
            phone.page().reload();
            phone.page()
                    .getByText("Phiếu gửi trước đó từ máy này đã được ghi nhận")
                    .waitFor();
            assertThat(phone.page().url()).doesNotContain("/r/");
            phone.press("Trả lời phiếu mới");
            assertThat(phone.page().locator("input:checked").count()).isZero();
            phone.answerEverything();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
        }
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    void revokedWhileOpen_isRecordedWithItsReceipt() {
        try (Phone phone = Phone.withScript()) {
            scan(phone, "pks01-2024");
            phone.answerEverything();
            reissued();
            assertThat(phone.page()
                            .request()
                            .get(system.base() + "/s/" + code.entryCode())
                            .status())
                    .isEqualTo(410);
            phone.press("Gửi phiếu");
            String receipt = phone.receipt();
            phone.page().reload();
            assertThat(phone.receipt()).isEqualTo(receipt);
            phone.assertAccessible();
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void reissuedWhileOpen_theDraftIsFoundUnderTheNewCode() {
        try (Phone phone = Phone.withScript()) {
            scan(phone, "pks01-2024");
            phone.answerEverything();
            phone.page().navigate(system.base() + "/s/" + reissued());
            phone.press("Tiếp tục");
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "429 | application/json | {\"message\":\"Rate Exceeded.\"}",
                "503 | application/json | {\"message\":\"Service Unavailable\"}",
                "502 | text/html        | <!doctype html><html lang=\"en\"><title>Bad gateway</title>",
                "200 | text/html        | <!doctype html><html lang=\"vi\"><title>Đăng nhập Wi-Fi</title>",
                "403 | text/plain       | Forbidden"
            })
    void replyFromInBetween_neverTakesTheFormsPlace(int status, String type, String body) {
        AtomicInteger asked = new AtomicInteger();
        try (Phone phone = Phone.withScript()) {
            scan(phone, "pks01-2024");
            phone.page().route("**/s/*", route -> {
                if (route.request().method().equals("POST") && asked.getAndIncrement() == 0) {
                    route.fulfill(new Route.FulfillOptions()
                            .setStatus(status)
                            .setContentType(type)
                            .setHeaders(Map.of("Retry-After", "1"))
                            .setBody(body));
                } else {
                    route.resume();
                }
            });
            phone.answerEverything();
            phone.press("Gửi phiếu");
            phone.page().getByText("Chưa gửi được").waitFor();
            assertThat(phone.content()).doesNotContain("Rate Exceeded", "Wi-Fi", "Bad gateway");
            assertThat(phone.page().locator("#answers-form [name=_key]").count())
                    .isEqualTo(1);
            assertThat(phone.receipt()).hasSize(17);
        }
        assertThat(asked.get()).isEqualTo(2);
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void retryAfter_isKeptTo() {
        try (Phone phone = Phone.withScript()) {
            AtomicInteger asked = new AtomicInteger();
            scan(phone, "pks01-2024");
            phone.page().route("**/s/*", route -> {
                asked.incrementAndGet();
                route.fulfill(new Route.FulfillOptions().setStatus(429).setHeaders(Map.of("Retry-After", "600")));
            });
            phone.answerEverything();
            phone.press("Gửi phiếu");
            phone.page().getByText("Chưa gửi được").waitFor();
            phone.context().setOffline(true);
            phone.context().setOffline(false);
            phone.page().waitForTimeout(4_000);
            assertThat(asked.get()).isEqualTo(1);
        }
    }

    @Test
    void redirectThatLeadsToNoReceipt_isNoSuccess() {
        try (Phone phone = Phone.withScript()) {
            AtomicInteger asked = new AtomicInteger();
            scan(phone, "pks01-2024");
            phone.page().route("**/s/*", route -> {
                if (route.request().method().equals("POST") && asked.getAndIncrement() == 0) {
                    route.fulfill(new Route.FulfillOptions()
                            .setStatus(303)
                            .setHeaders(Map.of("Location", "/s/" + code.entryCode())));
                } else {
                    route.resume();
                }
            });
            phone.answerEverything();
            phone.press("Gửi phiếu");
            phone.page().getByText("Chưa gửi được").waitFor();
            assertThat(phone.receipt()).hasSize(17);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void contactWhoseReplyWasLost_isAskedForAgainAndNotSentWithoutIt() {
        try (Phone phone = Phone.withScript()) {
            scan(phone, "gop-y-2024");
            phone.answerEverything();
            phone.page().locator("[name=G2][value='3']").check();
            phone.page().locator("#G7").fill("Xin sửa biển chỉ dẫn");
            phone.page().locator("[name=G9][value='3']").check();
            phone.page().locator("#G10").fill("0987 654 321");
            phone.page().locator("[name=G10-consent]").check();
            lose(phone.page());
            phone.press("Gửi phiếu");
            phone.page().getByText("Chưa gửi được").waitFor();
            assertThat(phone.page().getByText(RespondentJourneyIT.KEPT_HERE).count())
                    .isZero();
            assertThat(drafts(phone.page())).contains("G9").doesNotContain("0987", "G10");
            phone.page().unroute("**/s/*");
            phone.page().reload();
            phone.page().getByText("Thông tin liên hệ không được giữ").waitFor();
            phone.assertAccessible();
            phone.press("Tiếp tục");
            phone.page().locator("#G10").fill("0987 654 321");
            phone.page().locator("[name=G10-consent]").check();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void keyThatIsNoLongerGood_isAskedAboutBeforeAnythingNewIsSent() {
        try (Phone phone = Phone.withScript()) {
            scan(phone, "pks01-2024");
            loseTheReply(phone);
            phone.page().unroute("**/s/*");
            phone.page().evaluate("""
                    () => { for (const name of Object.keys(localStorage)) {
                      localStorage[name] = localStorage[name].replace(/_key=[^&]{55}/, '_key=' + 'A'.repeat(55)); } }
                    """);
            phone.page().reload();
            phone.page().getByText("Có thể phiếu gửi trước đó đã được ghi nhận").waitFor();
            phone.assertAccessible();
            assertThat(phone.page().locator("#answers-form").isVisible()).isFalse();
            phone.press("Tôi là người khác – xóa");
            assertThat(phone.page().locator("#answers-form").isVisible()).isTrue();
            assertThat(phone.page().locator("input:checked").count()).isZero();
        }
        assertThat(counted()).isEqualTo(1);
    }

    /** Answers and sends; what the system says never arrives. */
    private static void loseTheReply(Phone phone) {
        phone.answerEverything();
        lose(phone.page());
        phone.press("Gửi phiếu");
        phone.page().getByText("Chưa gửi được").waitFor();
    }

    /** What was sent again by itself is said to be recorded, and its receipt is one tap away. */
    private static void assertReceipt(Page page, LocalSystem.Code code) {
        press(page, "Xem biên nhận");
        page.waitForURL("**/s/" + code.entryCode() + "/r/**");
        assertThat(page.locator("main h2").first().textContent()).isEqualTo("Đã ghi nhận phiếu trả lời");
    }

    private static void lose(Page page) {
        page.route("**/s/*", route -> {
            if (route.request().method().equals("POST")) {
                route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                route.abort();
            } else {
                route.resume();
            }
        });
    }

    /** The code that staff put in the place of the one that was scanned. */
    private String reissued() {
        String shown = reissue("reason=in+nham");
        Matcher effect = SHOWN.matcher(shown);
        assertThat(effect.find()).as(shown).isTrue();
        reissue("reason=in+nham&shown=" + URLEncoder.encode(effect.group(1), StandardCharsets.UTF_8));
        return system.codes(code.campaign()).stream()
                .filter(each -> each.unitCode().equals(code.unitCode())
                        && each.placement().equals(code.placement()))
                .map(LocalSystem.Code::entryCode)
                .filter(each -> !each.equals(code.entryCode()))
                .findFirst()
                .orElseThrow();
    }

    private String reissue(String form) {
        return LocalSystem.send(system.request("/console/codes/" + code.entryCode() + "/reissue")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", system.base())
                        .version(HttpClient.Version.HTTP_1_1)
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build())
                .body();
    }

    private void scan(Phone phone, String campaign) {
        code = codes.computeIfAbsent(campaign, system::codes).get(NEXT.getAndIncrement());
        phone.open(system.base() + "/s/" + code.entryCode());
    }

    private static String drafts(Page page) {
        return page.evaluate("Object.keys(localStorage).filter(n => n.includes('/')).map(n => localStorage[n]).join()")
                .toString();
    }

    private static void press(Page page, String button) {
        page.locator("button", new Page.LocatorOptions().setHasText(button)).click();
    }

    private int counted() {
        system.tick();
        return system.responses(code);
    }
}
