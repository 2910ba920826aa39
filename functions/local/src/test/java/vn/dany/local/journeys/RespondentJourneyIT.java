package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.local.LocalSystem;

/** A respondent's whole visit on a small phone. */
class RespondentJourneyIT {

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

    @BeforeEach
    void takeAnotherCommune() {
        code = system.codes().get(NEXT.getAndIncrement());
    }

    @Test
    void withoutScript_scansAnswersAndGetsAReceipt() {
        try (Phone phone = Phone.withoutScript()) {
            scan(phone);
            phone.answerEverything();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(16);
            phone.assertAccessible();
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void withScript_scansAnswersAndGetsAReceipt() {
        try (Phone phone = Phone.withScript()) {
            scan(phone);
            assertThat(phone.page().getByText("Đã trả lời 0/").isVisible()).isTrue();
            phone.answerEverything();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(16);
            phone.assertAccessible();
            phone.page().reload();
            assertThat(phone.receipt()).hasSize(16);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void missingAnswer_isShownLinkedAndThenMended() {
        try (Phone phone = Phone.withScript()) {
            scan(phone);
            phone.answerEverything();
            phone.page().locator("#E4").fill("Công khai sớm hơn");
            phone.page().evaluate("document.querySelector('[name=A1]:checked').checked = false");
            phone.press("Gửi phiếu");
            phone.page().getByText("Phiếu chưa gửi được").waitFor();
            phone.assertAccessible();
            assertThat(phone.page().evaluate("document.activeElement.id")).isEqualTo("problems");
            assertThat(phone.page().locator("#E4").inputValue()).isEqualTo("Công khai sớm hơn");
            phone.page().locator("#problems a").first().click();
            phone.page().locator("#A1").check();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(16);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void impatientDoubleTap_countsOnce() {
        try (Phone phone = Phone.withScript()) {
            scan(phone);
            phone.answerEverything();
            phone.page()
                    .evaluate("() => { const form = document.querySelector('form'); form.submit(); form.submit(); }");
            assertThat(phone.receipt()).hasSize(16);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void backAndSendAgain_givesTheSameReceipt() {
        try (Phone phone = Phone.withoutScript()) {
            scan(phone);
            phone.answerEverything();
            phone.press("Gửi phiếu");
            String receipt = phone.receipt();
            phone.page().goBack();
            phone.answerEverything();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).isEqualTo(receipt);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void networkCutWhileSending_sendsByItselfWhenItReturns() {
        try (Phone phone = Phone.withScript()) {
            scan(phone);
            phone.answerEverything();
            phone.context().setOffline(true);
            phone.press("Gửi phiếu");
            phone.page().getByText("Chưa gửi được").first().waitFor();
            phone.context().setOffline(false);
            assertThat(phone.receipt()).hasSize(16);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void tabClosedAndReopened_bringsTheDraftBack() {
        try (Phone phone = Phone.withScript()) {
            scan(phone);
            phone.page().locator("[name=A1]").nth(1).check();
            phone.page().close();
            Page reopened = phone.context().newPage();
            reopened.navigate(system.base() + "/s/" + code.entryCode());
            assertThat(reopened.locator("[name=A1]").nth(1).isChecked()).isTrue();
            assertThat(reopened.getByText("Đã khôi phục").first().isVisible()).isTrue();
        }
    }

    @Test
    void closedCampaign_showsAFriendlyPage() {
        try (LocalSystem later = LocalSystem.start("now=2024-04-02T00:00:00+07:00");
                Phone phone = Phone.withScript()) {
            phone.open(later.base() + "/s/" + later.codes().get(0).entryCode());
            assertThat(phone.page().getByText("24:00, 01/04/2024").isVisible()).isTrue();
            assertThat(phone.page().locator("form").count()).isZero();
        }
    }

    private void scan(Phone phone) {
        phone.open(code.url().replaceFirst("HTTP://[^/]+", system.base()));
        assertThat(phone.page().getByText(code.unit()).first().isVisible()).isTrue();
    }

    /** Responses of this journey's commune, as the console's results page states them. */
    private int counted() {
        system.tick();
        return system.responses(code);
    }
}
