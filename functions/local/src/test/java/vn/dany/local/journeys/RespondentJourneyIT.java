package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.local.LocalSystem;

/** A respondent's whole visit on a small phone. */
class RespondentJourneyIT {

    private static final String PKS01 = "pks01-2024";
    private static final String PKS07 = "pks07-2024";
    private static final String BOX = "gop-y-2024";

    static final String KEPT_HERE = "Phiếu đã lưu trên máy.";

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static LocalSystem system;

    /** The unit whose code was scanned last: another one each time. */
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
    @ValueSource(strings = {PKS01, PKS07, BOX})
    void withoutScript_scansAnswersAndGetsAReceipt(String campaign) {
        try (Phone phone = Phone.withoutScript()) {
            scan(phone, campaign);
            phone.answerEverything();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {PKS01, PKS07, BOX})
    void withScript_scansAnswersAndGetsAReceipt(String campaign) {
        try (Phone phone = Phone.withScript()) {
            scan(phone, campaign);
            assertThat(phone.page().getByText("Đã trả lời 0/").isVisible()).isTrue();
            phone.answerByTouch();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
            phone.assertAccessible();
            phone.page().reload();
            assertThat(phone.receipt()).hasSize(17);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {PKS01, PKS07, BOX})
    void keyboardAlone_reachesTheReceipt(String campaign) {
        try (Phone phone = Phone.withScript()) {
            scan(phone, campaign);
            phone.answerByKeyboard("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {PKS01, PKS07, BOX})
    void smallestPhoneAndTextTwiceAsLarge_nothingScrollsSideways(String campaign) {
        try (Phone phone = Phone.small()) {
            scan(phone, campaign);
            phone.doubleTheText();
            phone.assertAccessible();
            phone.press("Gửi phiếu");
            phone.page().getByText("Phiếu chưa gửi – còn câu chưa trả lời").waitFor();
            phone.assertAccessible();
            phone.answerEverything();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
            phone.doubleTheText();
            phone.assertAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PKS01, PKS07, BOX})
    void darkAndForcedColours_stayReadable(String campaign) {
        try (Phone dark = Phone.inTheDark();
                Phone forced = Phone.withForcedColours()) {
            for (Phone phone : List.of(dark, forced)) {
                scan(phone, campaign);
                phone.answerEverything();
                phone.assertAccessible();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PKS01, PKS07, BOX})
    void networkCutBetweenOpeningAndSending_sendsByItselfWhenItReturns(String campaign) {
        try (Phone phone = Phone.withScript()) {
            scan(phone, campaign);
            phone.context().setOffline(true);
            phone.answerEverything();
            phone.press("Gửi phiếu");
            phone.page().getByText("Chưa gửi được").first().waitFor();
            assertThat(phone.page().getByText(KEPT_HERE).isVisible()).isTrue();
            phone.context().setOffline(false);
            assertThat(phone.receipt()).hasSize(17);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {PKS01, PKS07, BOX})
    void tabKilledAndReopened_bringsTheDraftBack(String campaign) {
        try (Phone phone = Phone.withScript()) {
            scan(phone, campaign);
            String second = "form input[type=radio]:visible >> nth=1";
            phone.page().locator(second).check();
            phone.page().close();
            Page reopened = phone.context().newPage();
            reopened.navigate(system.base() + "/s/" + code.entryCode());
            reopened.getByText("Tiếp tục").click();
            assertThat(reopened.locator(second).isChecked()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        PKS01 + ", true",
        PKS01 + ", false",
        PKS07 + ", true",
        PKS07 + ", false",
        BOX + ", true",
        BOX + ", false"
    })
    void languageSwitchedMidway_losesNoAnswer(String campaign, boolean script) {
        try (Phone phone = script ? Phone.withScript() : Phone.withoutScript()) {
            scan(phone, campaign);
            phone.answerEverything();
            int answered = phone.page().locator("input:checked").count();
            phone.press("English");
            phone.page().getByText("Please answer every question").first().waitFor();
            phone.assertAccessible();
            assertThat(phone.page().locator("input:checked").count()).isEqualTo(answered);
            phone.press("Send");
            phone.page().waitForURL("**/r/**");
            assertThat(phone.page().locator("main h2").first().textContent()).contains("recorded");
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void missingAnswer_isShownLinkedAndThenMended() {
        try (Phone phone = Phone.withScript()) {
            scan(phone, PKS01);
            phone.answerEverything();
            phone.page().locator("#E4").fill("Công khai sớm hơn");
            phone.page().evaluate("document.querySelector('[name=A1]:checked').checked = false");
            phone.press("Gửi phiếu");
            phone.page().getByText("Phiếu chưa gửi – còn câu chưa trả lời").waitFor();
            phone.assertAccessible();
            assertThat(phone.page().evaluate("document.activeElement.matches('#problems h2')"))
                    .isEqualTo(true);
            assertThat(phone.page().locator("#E4").inputValue()).isEqualTo("Công khai sớm hơn");
            phone.page().locator("#problems a").first().click();
            phone.page().locator("#A1").check();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void oneTickTooMany_isTakenBackAndSaidAtOnce() {
        try (Phone phone = Phone.withScript()) {
            scan(phone, PKS07);
            Locator question =
                    phone.page().locator("fieldset[data-most]:visible").first();
            int most = Integer.parseInt(question.getAttribute("data-most"));
            for (int i = 0; i <= most; i++) {
                question.locator("label").nth(i).click();
            }
            assertThat(question.locator(":checked").count()).isEqualTo(most);
            assertThat(question.locator("[role=alert]").textContent()).contains("Chọn nhiều nhất " + most + " mục");
            phone.assertAccessible();
            question.locator("label").first().click();
            assertThat(question.locator("[role=alert]").count()).isZero();
        }
    }

    @Test
    void impatientDoubleTap_countsOnce() {
        try (Phone phone = Phone.withScript()) {
            scan(phone, PKS01);
            phone.answerEverything();
            phone.page()
                    .evaluate(
                            "() => { const form = document.getElementById('answers-form'); form.submit(); form.submit(); }");
            assertThat(phone.receipt()).hasSize(17);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void backAndSendAgain_givesTheSameReceipt() {
        try (Phone phone = Phone.withoutScript()) {
            scan(phone, PKS01);
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
    void closedCampaign_showsAFriendlyPage() {
        try (LocalSystem later = LocalSystem.start("now=2024-04-02T00:00:00+07:00");
                Phone phone = Phone.withScript()) {
            phone.open(later.base() + "/s/" + later.codes().get(0).entryCode());
            assertThat(phone.page().getByText("hết ngày 01/4/2024").isVisible()).isTrue();
            assertThat(phone.page().locator("form").count()).isZero();
        }
    }

    private void scan(Phone phone, String campaign) {
        List<LocalSystem.Code> codes = system.codes(campaign);
        code = codes.get(NEXT.getAndIncrement() % codes.size());
        phone.open(code.url().replaceFirst("HTTP://[^/]+", system.base()));
        assertThat(phone.page().getByText(code.unit()).first().isVisible()).isTrue();
    }

    /** Responses of this journey's commune, as the console's results page states them. */
    private int counted() {
        system.tick();
        return system.responses(code);
    }
}
