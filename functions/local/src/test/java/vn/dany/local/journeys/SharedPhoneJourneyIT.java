package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.local.LocalSystem;

/** Several people use one phone: nobody sees what somebody else answered. */
class SharedPhoneJourneyIT {

    private static final String PKS01 = "pks01-2024";
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static LocalSystem system;

    private LocalSystem.Code code;

    @BeforeAll
    static void start() {
        system = LocalSystem.start();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void secondPerson_isAskedBeforeAnyAnswerIsVisible() {
        try (Phone phone = Phone.withScript()) {
            open(phone, PKS01, "");
            phone.answerEverything();
            phone.page().locator("#E4").fill("Ý kiến của người trước");
            Page second = phone.context().newPage();
            second.onDialog(dialog -> {
                throw new AssertionError("web views show no dialogs");
            });
            second.navigate(address(""));
            assertThat(second.evaluate("document.activeElement.textContent")).isEqualTo("Có phiếu đang làm dở");
            assertThat(second.locator("#answers-form").isVisible()).isFalse();
            assertThat(second.locator("main :visible:has-text('Ý kiến của người trước')")
                            .count())
                    .isZero();
            assertThat(second.locator("main h2:visible").boundingBox().y).isLessThan(640);

            second.keyboard().press("Tab");
            second.keyboard().press("Tab");
            assertThat(second.evaluate("document.activeElement.textContent")).isEqualTo("Tôi là người khác – xóa");
            second.keyboard().press("Enter");
            assertThat(second.locator("#answers-form").isVisible()).isTrue();
            assertThat(second.locator("input:checked").count()).isZero();
            assertThat(second.locator("#E4").inputValue()).isEmpty();
            assertThat(second.evaluate("JSON.stringify(localStorage)").toString())
                    .doesNotContain("người trước");
        }
    }

    @Test
    void samePerson_goesOnWhereTheFormWasLeft() {
        try (Phone phone = Phone.withScript()) {
            open(phone, PKS01, "");
            phone.page()
                    .locator("main label:first-of-type input:visible")
                    .first()
                    .check();
            phone.page().reload();
            phone.assertAccessible();
            phone.press("Tiếp tục");
            assertThat(phone.page().locator("input:checked").count()).isEqualTo(1);
            assertThat(phone.page().evaluate("document.activeElement.closest('fieldset').querySelector(':checked')"))
                    .as("the focus is at a question without an answer")
                    .isNull();
            phone.answerEverything();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void sameFormInTwoTabs_countsOnce() {
        try (Phone phone = Phone.withScript()) {
            open(phone, PKS01, "");
            phone.answerEverything();
            Page second = phone.context().newPage();
            second.navigate(address(""));
            second.locator("button:has-text('Tiếp tục')").click();
            second.locator("button:has-text('Gửi phiếu')").click();
            second.waitForURL("**/r/**");
            phone.press("Gửi phiếu");
            phone.receipt();
            assertThat(phone.page().locator(".code").textContent())
                    .isEqualTo(second.locator(".code").textContent());
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void otherAnswersInASecondTab_areAskedAboutBeforeTheyCountAgain() {
        try (Phone phone = Phone.withScript()) {
            open(phone, PKS01, "");
            phone.answerEverything();
            Page second = phone.context().newPage();
            second.navigate(address(""));
            second.locator("button:has-text('Tiếp tục')").click();
            second.locator("button:has-text('Gửi phiếu')").click();
            second.waitForURL("**/r/**");
            phone.page().locator("#E4").fill("Ý kiến viết thêm");
            phone.press("Gửi phiếu");
            phone.page().getByText("Phiếu này đã được gửi trước đó").waitFor();
            phone.page().navigate(address(""));
            phone.page().getByText("Có thể phiếu gửi trước đó đã được ghi nhận").waitFor();
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void nextPageThatCannotBeOpened_isNotCalledAFormOnItsWay() {
        try (Phone phone = Phone.withScript()) {
            open(phone, "pks07-2024", "");
            phone.page().route("**/s/*", Route::abort);
            phone.page().locator("[formaction]").first().click();
            phone.page().getByText("Chưa mở được trang tiếp theo").waitFor();
            phone.assertAccessible();
            assertThat(phone.page().getByText("Phiếu chưa được gửi").isVisible())
                    .isTrue();
        }
    }

    @Test
    void nextPersonInFrontOfAFilledForm_erasesItWithoutADialog() {
        try (Phone phone = Phone.withScript()) {
            open(phone, PKS01, "");
            phone.answerEverything();
            phone.press("Người khác dùng máy này");
            phone.assertAccessible();
            phone.press("Tiếp tục");
            assertThat(phone.page().locator("input:checked").count()).isPositive();
            phone.press("Người khác dùng máy này");
            phone.press("Tôi là người khác – xóa");
            assertThat(phone.page().locator("input:checked").count()).isZero();
        }
    }

    @Test
    void formThatCannotBeSent_barsTheWayForNobody() {
        try (Phone phone = Phone.withScript()) {
            phone.page().clock().install();
            open(phone, PKS01, "");
            phone.page().route("**/s/*", route -> {
                if (route.request().method().equals("POST")) {
                    route.fulfill(new Route.FulfillOptions().setStatus(500));
                } else {
                    route.resume();
                }
            });
            phone.answerEverything();
            phone.press("Gửi phiếu");
            phone.page().getByText("Chưa gửi được").waitFor();
            phone.page().reload();
            phone.page().getByText("Chưa gửi được").waitFor();
            for (int attempts = 0; attempts < 3; attempts++) {
                assertThat(phone.page().getByText("Tôi là người khác").count()).isZero();
                phone.page().waitForResponse("**/s/*", () -> phone.press("Thử lại ngay"));
            }
            phone.press("Tôi là người khác – xóa");
            assertThat(phone.page().locator("#answers-form").isVisible()).isTrue();
            assertThat(phone.page().locator("input:checked").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PKS01, "gop-y-2024"})
    void kioskLeftAlone_erasesTheFormAfterACountDown(String campaign) {
        try (Phone phone = Phone.withScript()) {
            phone.page().clock().install();
            open(phone, campaign, "?kiosk=1");
            phone.page().getByText("Máy dùng chung").waitFor();
            phone.page().clock().fastForward("10:00");
            assertThat(phone.page().locator("#answers-form").isVisible())
                    .as("nothing to erase")
                    .isTrue();

            phone.answerEverything();
            phone.page().clock().fastForward(91_000);
            phone.page().getByText("Trang này sẽ được xóa sau").waitFor();
            assertThat(phone.page().locator("#answers-form").isVisible()).isFalse();
            phone.assertAccessible();
            int checked = phone.page().locator("input:checked").count();
            phone.press("Giữ lại trang này");
            assertThat(phone.page().locator("#answers-form").isVisible()).isTrue();
            assertThat(phone.page().locator("input:checked").count()).isEqualTo(checked);

            phone.page().clock().fastForward(91_000);
            phone.page().getByText("Trang này sẽ được xóa sau").waitFor();
            phone.page().clock().fastForward(31_000);
            phone.page().locator("#answers-form").waitFor();
            assertThat(phone.page().locator("input:checked").count()).isZero();
            assertThat(phone.page().evaluate("JSON.stringify(localStorage)").toString())
                    .doesNotContain("kept");
        }
    }

    @Test
    void kiosk_beginsAnewAfterTheReceiptAndNeverErasesWhatIsOnItsWay() {
        try (Phone phone = Phone.withScript()) {
            phone.page().clock().install();
            open(phone, PKS01, "?kiosk=1");
            phone.page().route("**/s/*", Route::abort);
            phone.answerEverything();
            phone.press("Gửi phiếu");
            phone.page().getByText("Chưa gửi được").waitFor();
            phone.page().clock().fastForward("05:00");
            phone.page().getByText("Chưa gửi được").waitFor();
            phone.page().unroute("**/s/*");
            phone.press("Thử lại ngay");
            assertThat(phone.receipt()).hasSize(17);
            phone.page().getByText("Máy dùng chung").waitFor();
            phone.page().clock().fastForward(91_000);
            phone.page().getByText("Trang này sẽ được xóa sau").waitFor();
            phone.page().clock().fastForward(31_000);
            phone.page().waitForURL(system.base() + "/s/" + code.entryCode());
            phone.page().locator("#answers-form").waitFor();
            assertThat(phone.page().locator("input:checked").count()).isZero();

            phone.page().navigate(address("?kiosk=0"));
            assertThat(phone.page().getByText("Máy dùng chung").count()).isZero();
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void mendedAnswers_leaveTheSummaryOneByOneAndTheTotalNeverFalls() {
        try (Phone phone = Phone.withScript()) {
            open(phone, "pks07-2024", "");
            Page page = phone.page();
            phone.press("Gửi phiếu");
            page.locator("#problems h2").waitFor();
            int links = page.locator("#problems a").count();
            assertThat(links)
                    .as("one link a question")
                    .isEqualTo(page.locator("fieldset:has(.error)").count());
            assertThat(page.locator("[aria-invalid=true]").count())
                    .isEqualTo(page.locator(".error").count());
            phone.assertAccessible();

            int total = 0;
            for (var input : page.locator("main label:first-of-type input").all()) {
                if (input.isVisible()) {
                    input.check();
                    String[] progress = page.locator(".meter span")
                            .textContent()
                            .replaceAll("[^\\d/]", "")
                            .split("/");
                    assertThat(Integer.parseInt(progress[1])).isGreaterThanOrEqualTo(total);
                    total = Integer.parseInt(progress[1]);
                }
            }
            assertThat(page.locator("#problems").count()).isZero();
            assertThat(page.locator(".error, [aria-invalid]").count()).isZero();
        }
    }

    private void open(Phone phone, String campaign, String query) {
        code = system.codes(campaign).get(NEXT.getAndIncrement());
        phone.open(address(query));
    }

    private String address(String query) {
        return system.base() + "/s/" + code.entryCode() + query;
    }

    private int counted() {
        system.tick();
        return system.responses(code);
    }
}
