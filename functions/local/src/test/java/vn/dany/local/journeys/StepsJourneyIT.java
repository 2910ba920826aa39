package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.local.LocalSystem;

/** A respondent's visit as most phones show it: one question at a time. */
class StepsJourneyIT {

    /** A device that speaks Vietnamese alone, and keeps what it was told to say. */
    private static final String VOICE = """
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => [{ lang: 'vi-VN' }],
              speak: ({ text }) => { document.documentElement.dataset.said += text + (text && '|'); },
              cancel: () => { document.documentElement.dataset.said = ''; } } });
            """;

    private static final String PKS01 = "pks01-2024";
    private static final String PKS07 = "pks07-2024";
    private static final String BOX = "gop-y-2024";

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

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

    @ParameterizedTest
    @ValueSource(strings = {PKS01, PKS07, BOX})
    void touch_leadsFromTheCardToTheReceipt(String campaign) {
        try (Phone phone = Phone.inSteps()) {
            scan(phone, campaign);
            assertThat(phone.page().locator("#answers-form").isVisible()).isFalse();
            assertThat(phone.page().locator("a.button").boundingBox().y)
                    .as("the button is on the first screen")
                    .isLessThan(640 - 52);
            phone.begin();
            phone.assertAccessible();
            assertThat(phone.page().locator("fieldset:visible").count()).isEqualTo(1);
            phone.page().locator("legend:focus").waitFor();
            phone.answerInStepsByTouch();
            assertThat(phone.page().getByText("Xem lại câu trả lời").isVisible())
                    .isTrue();
            phone.assertAccessible();
            phone.press("Gửi phiếu");
            String receipt = phone.receipt();
            assertThat(receipt).hasSize(17);
            assertThat(savedPicture(phone)).isEqualTo(receipt + ".png");
            phone.assertAccessible();
            phone.page().goBack();
            assertThat(phone.page().url()).as("out of the form").isEqualTo("about:blank");
        }
        assertThat(counted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {PKS01, PKS07, BOX})
    void keyboardAlone_reachesTheReceipt(String campaign) {
        try (Phone phone = Phone.inSteps()) {
            scan(phone, campaign);
            phone.answerByKeyboard("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {PKS01, PKS07, BOX})
    void largeType_darkAndForcedColours_areReadableAtEachKindOfStep(String campaign) {
        try (Phone large = Phone.inSteps(320, ColorScheme.LIGHT, ForcedColors.NONE);
                Phone dark = Phone.inSteps(360, ColorScheme.DARK, ForcedColors.NONE);
                Phone forced = Phone.inSteps(360, ColorScheme.LIGHT, ForcedColors.ACTIVE)) {
            for (Phone phone : List.of(large, dark, forced)) {
                scan(phone, campaign);
                if (phone == large) {
                    phone.doubleTheText();
                }
                phone.assertAccessible();
                phone.begin();
                phone.assertAccessible();
                phone.answerInSteps();
                phone.assertAccessible();
            }
        }
    }

    /** Where the view has no storage, no dialogs and nothing newer than the script may use. */
    @ParameterizedTest
    @ValueSource(strings = {"Zalo android/12100706", "[FBAN/FB4A;FBAV/300.0.0.0;]"})
    void oldViewWithinAnotherProgram_reachesTheReceipt(String program) {
        try (Phone phone = Phone.within(program)) {
            scan(phone, PKS01);
            phone.begin();
            phone.answerInSteps();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void backButton_goesOneStepBackAndKeepsTheAnswer() {
        try (Phone phone = Phone.inSteps()) {
            scan(phone, PKS07);
            phone.begin();
            String first = place(phone);
            phone.answerEverything();
            goOn(phone);
            assertThat(place(phone)).isNotEqualTo(first);
            phone.page().goBack();
            phone.page().getByText(first).waitFor();
            assertThat(phone.page().locator("fieldset:visible :checked").count())
                    .isEqualTo(1);
            phone.page().goForward();
            phone.page().getByText(first).waitFor(GONE);
            phone.press("Quay lại");
            phone.page().getByText(first).waitFor();
            phone.press("Quay lại");
            phone.page().getByText(first).waitFor(GONE);
            phone.page().locator(".start").waitFor();
            assertThat(phone.page().url()).endsWith(code.entryCode());
        }
    }

    @Test
    void missingAnswer_isSaidAtItsQuestionAndNothingMovesOn() {
        try (Phone phone = Phone.inSteps()) {
            scan(phone, PKS01);
            phone.begin();
            String first = place(phone);
            goOn(phone);
            assertThat(place(phone)).isEqualTo(first);
            assertThat(phone.page().locator("fieldset:visible .error").textContent())
                    .contains("Câu này cần được trả lời");
            phone.assertAccessible();
            phone.answerEverything();
            assertThat(phone.page().locator(".error").count()).isZero();
            assertThat(place(phone)).as("nothing moves by itself").isEqualTo(first);
        }
    }

    @Test
    void changedAnswer_leadsBackToTheReview() {
        try (Phone phone = Phone.inSteps()) {
            scan(phone, PKS07);
            phone.begin();
            phone.answerInSteps();
            Locator lines = phone.page().locator(".line");
            int answers = lines.count();
            lines.filter(new Locator.FilterOptions().setHasText("Dưới 25"))
                    .locator("a")
                    .click();
            phone.page().locator("fieldset:visible label").nth(1).click();
            goOn(phone);
            assertThat(lines.count()).isEqualTo(answers);
            assertThat(phone.page().locator("#review").textContent()).contains("25–49");
        }
    }

    @Test
    void tabKilledAndReopened_goesOnAtTheFirstOpenQuestion() {
        try (Phone phone = Phone.inSteps()) {
            scan(phone, PKS01);
            phone.begin();
            phone.answerEverything();
            // What a page keeps reaches the browser a moment later; nobody kills a tab faster.
            phone.page().waitForTimeout(250);
            phone.page().close();
            Page reopened = phone.context().newPage();
            reopened.navigate(address());
            reopened.getByText("Tiếp tục").first().click();
            assertThat(reopened.locator("fieldset:visible").count()).isEqualTo(1);
            assertThat(reopened.locator("fieldset:visible :checked").count()).isZero();
            assertThat(reopened.locator(":checked").count()).isEqualTo(1);
        }
    }

    @Test
    void pageLoadedAgain_goesOnAtTheStepWhereItWas() {
        try (Phone phone = Phone.inSteps()) {
            scan(phone, BOX);
            phone.begin();
            phone.answerEverything();
            goOn(phone);
            phone.answerEverything();
            phone.page().reload();
            phone.assertAccessible();
            phone.press("Tiếp tục");
            assertThat(place(phone)).startsWith("Câu 2 ");
            assertThat(phone.page().locator("fieldset:visible :checked").count())
                    .isEqualTo(1);
            phone.page().goBack();
            phone.page().getByText("Câu 1 /").waitFor();
        }
    }

    @Test
    void networkCutInTheMiddle_sendsByItselfWhenItReturns() {
        try (Phone phone = Phone.inSteps()) {
            scan(phone, PKS07);
            phone.begin();
            phone.context().setOffline(true);
            phone.answerInSteps();
            phone.press("Gửi phiếu");
            phone.page().getByText(RespondentJourneyIT.KEPT_HERE).waitFor();
            phone.assertAccessible();
            phone.context().setOffline(false);
            assertThat(phone.receipt()).hasSize(17);
        }
        assertThat(counted()).isEqualTo(1);
    }

    /** From the first answer on there is no network, and the phone is turned now and then. */
    @ParameterizedTest
    @ValueSource(strings = {PKS01, PKS07, BOX})
    void eachStep_standsTheBackButtonTurningThePhoneAndNoNetwork(String campaign) {
        try (Phone phone = Phone.inSteps()) {
            scan(phone, campaign);
            phone.turn();
            phone.assertNothingAside();
            phone.begin();
            phone.assertAccessible();
            phone.context().setOffline(true);
            phone.answerInSteps(() -> {
                phone.answerEverything();
                String here = question(phone);
                int ticks = ticks(phone);
                if (number(phone).endsWith("3")) {
                    phone.turn();
                    phone.assertNothingAside();
                }
                goOn(phone);
                phone.page().goBack();
                phone.page().getByText(here).waitFor();
                assertThat(ticks(phone)).as(here).isEqualTo(ticks);
            });
            phone.press("Gửi phiếu");
            phone.page().getByText(RespondentJourneyIT.KEPT_HERE).waitFor();
            phone.context().setOffline(false);
            assertThat(phone.receipt()).hasSize(17);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void languageSwitchedAtEachStep_keepsTheStepAndItsAnswers() {
        try (Phone phone = Phone.inSteps()) {
            scan(phone, PKS07);
            phone.begin();
            phone.press("English");
            phone.page().locator("html[lang=en] .ways").waitFor();
            assertThat(place(phone)).startsWith("Question 1 of about");
            phone.assertAccessible();
            phone.answerInSteps(() -> {
                phone.answerEverything();
                int ticks = ticks(phone);
                String number = number(phone);
                boolean english = phone.page().locator("html[lang=en]").count() > 0;
                phone.press(english ? "Tiếng Việt" : "English");
                phone.page()
                        .locator("html[lang=" + (english ? "vi" : "en") + "] .ways")
                        .waitFor();
                assertThat(number(phone)).isEqualTo(number);
                assertThat(ticks(phone)).as("of question %s", number).isEqualTo(ticks);
            });
            phone.page().locator("#review").waitFor();
        }
    }

    @Test
    void wholeForm_isAChoiceThatStays() {
        try (Phone phone = Phone.inSteps()) {
            scan(phone, PKS07);
            phone.press("Xem cả phiếu");
            assertThat(phone.page().locator("fieldset:visible").count()).isGreaterThan(5);
            phone.page().reload();
            assertThat(phone.page().locator("fieldset:visible").count()).isGreaterThan(5);
            phone.press("Trả lời từng câu");
            assertThat(phone.page().locator("fieldset:visible").count()).isEqualTo(1);
        }
    }

    @Test
    void readingAloud_followsTheStepsUntilItIsStopped() {
        try (Phone phone = Phone.inSteps()) {
            phone.context().addInitScript(VOICE);
            scan(phone, PKS01);
            phone.press("Nghe đọc");
            hears(phone, "*='đồng chí'");
            phone.begin();
            hears(phone, "^='Thông tin chung|Đồng chí đang công tác tại:|'");
            hears(phone, "*='|Ủy ban nhân dân|'");
            phone.answerEverything();
            goOn(phone);
            hears(phone, "^='Thông tin chung|Vị trí công tác:|'");
            phone.press("Dừng đọc");
            hears(phone, "=''");
            phone.answerEverything();
            goOn(phone);
            hears(phone, "=''");
        }
    }

    @Test
    void withoutAVoiceOfTheLanguage_nothingIsOfferedToBeRead() {
        try (Phone phone = Phone.inSteps()) {
            phone.context().addInitScript(VOICE);
            scan(phone, PKS01);
            phone.open(address() + "?lang=en");
            assertThat(phone.page().getByText("Text size A+").isVisible()).isTrue();
            assertThat(phone.page().getByText("Read aloud").count()).isZero();
        }
    }

    @Test
    void somebodyElse_beginsAtTheCardWithNothingAnswered() {
        try (Phone phone = Phone.inSteps()) {
            scan(phone, PKS01);
            phone.begin();
            phone.answerEverything();
            phone.press("Người khác dùng máy này");
            phone.press("Tôi là người khác – xóa");
            assertThat(phone.page().locator(".start").isVisible()).isTrue();
            assertThat(phone.page().locator(":checked").count()).isZero();
        }
    }

    /** The name of the file that a press on the picture of the receipt saves. */
    private static String savedPicture(Phone phone) {
        phone.press("Lưu ảnh");
        Locator picture = phone.page().locator("img.kept");
        return phone.page().waitForDownload(picture::click).suggestedFilename();
    }

    /** Waits until what the device was told to say fits, as a selector of attributes has it. */
    private static void hears(Phone phone, String said) {
        phone.page().locator("html[data-said" + said + "]").waitFor();
    }

    private static void goOn(Phone phone) {
        phone.page().locator(".ways button:not(.quiet)").click();
    }

    /** Such as {@code Câu 4 /}; about how many there are changes with the answers. */
    private static String question(Phone phone) {
        return place(phone).replaceAll("/.*", "/");
    }

    private static String number(Phone phone) {
        return place(phone).replaceAll("^\\D*(\\d+).*", "$1");
    }

    private static int ticks(Phone phone) {
        return phone.page().locator("fieldset:visible :checked").count();
    }

    private static String place(Phone phone) {
        return phone.page().locator(".meter span").textContent();
    }

    private void scan(Phone phone, String campaign) {
        List<LocalSystem.Code> codes = system.codes(campaign);
        code = codes.get(NEXT.getAndIncrement() % codes.size());
        phone.open(address());
    }

    private String address() {
        return system.base() + "/s/" + code.entryCode();
    }

    private int counted() {
        system.tick();
        return system.responses(code);
    }
}
