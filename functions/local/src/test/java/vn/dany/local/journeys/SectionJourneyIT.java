package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.questionnaire.Layout;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.formats.files.StarterSet;
import vn.dany.formats.xlsform.XlsFormWriter;
import vn.dany.local.LocalSystem;
import vn.dany.local.OwnCampaigns;

/** PKS 07 one section a page, brought along as a workbook and a campaign file. */
class SectionJourneyIT {

    private static final String CAMPAIGN = "tung-phan";

    private static LocalSystem system;

    private LocalSystem.Code code;

    @BeforeAll
    static void start() {
        system = OwnCampaigns.none()
                .with(CAMPAIGN, "pks07-tung-phan", XlsFormWriter.write(bySections()))
                .start();
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sectionBySection_isReviewedChangedAndRecorded(boolean script) {
        try (Phone phone = script ? Phone.withScript() : Phone.withoutScript()) {
            scan(phone, script ? 0 : 1);
            assertThat(phone.page().getByText("Phần 1/3").isVisible()).isTrue();
            phone.press("Tiếp tục");
            phone.page().locator("#problems").waitFor();
            phone.assertAccessible();
            phone.answerEverything();
            phone.page().locator("[name=A5][value='1']").check();
            phone.press("Tiếp tục");
            phone.page().getByText("Phần 2/4").waitFor();
            phone.press("Quay lại");
            phone.page().getByText("Phần 1/4").waitFor();
            assertThat(phone.page().locator("[name=A5][value='1']").isChecked()).isTrue();
            phone.press("Tiếp tục");
            phone.page().getByText("Phần 2/4").waitFor();
            answerTheRest(phone);

            phone.page().getByText("Phiếu chưa được gửi").waitFor();
            phone.assertAccessible();
            phone.press("Sửa Thông tin chung");
            phone.page().getByText("Phần 1/4").waitFor();
            phone.page().locator("[name=A5][value='2']").check();
            phone.press("Tiếp tục");
            phone.page().getByText("Phần 2/3").waitFor();
            answerTheRest(phone);
            phone.page().getByText("Phiếu chưa được gửi").waitFor();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
        }
        system.tick();
        assertThat(system.responses(code)).isEqualTo(1);
    }

    @Test
    void networkCutBetweenPages_goesOnWhenItReturns() {
        try (Phone phone = Phone.withScript()) {
            scan(phone, 2);
            phone.answerEverything();
            phone.page().locator("[name=A5][value='2']").check();
            phone.context().setOffline(true);
            phone.press("Tiếp tục");
            phone.page().getByText("Chưa mở được trang tiếp theo").first().waitFor();
            phone.context().setOffline(false);
            phone.page().getByText("Phần 2/3").waitFor();
        }
    }

    @Test
    void tabKilledOnALaterPage_bringsBackEveryPage() {
        try (Phone phone = Phone.withScript()) {
            scan(phone, 3);
            phone.answerEverything();
            phone.page().locator("[name=A5][value='2']").check();
            phone.press("Tiếp tục");
            phone.page().getByText("Phần 2/3").waitFor();
            phone.answerEverything();
            phone.page().close();
            Page reopened = phone.context().newPage();
            reopened.navigate(system.base() + "/s/" + code.entryCode());
            reopened.getByText("Tiếp tục").first().click();
            assertThat(reopened.locator("[name=A5][value='2']").isChecked()).isTrue();
            reopened.getByText("Tiếp tục").last().click();
            reopened.getByText("Phần 2/3").waitFor();
            assertThat(reopened.locator("[name=C1a]").first().isChecked()).isTrue();
        }
    }

    private static void answerTheRest(Phone phone) {
        while (phone.page().getByText("Tiếp tục").isVisible()) {
            phone.answerEverything();
            String step = phone.page().title();
            phone.press("Tiếp tục");
            phone.page().waitForCondition(() -> !phone.page().title().equals(step));
        }
    }

    private void scan(Phone phone, int unit) {
        code = system.codes(CAMPAIGN).get(unit);
        phone.open(system.base() + "/s/" + code.entryCode());
    }

    private static Questionnaire bySections() {
        Questionnaire whole = StarterSet.questionnaires().stream()
                .filter(each -> each.version().questionnaireId().equals("pks07"))
                .findFirst()
                .orElseThrow();
        return new Questionnaire(
                new QuestionnaireVersion("pks07-tung-phan", 1),
                whole.title(),
                whole.headline(),
                whole.introduction(),
                whole.notice(),
                whole.addressee(),
                whole.minutes(),
                whole.sections(),
                Layout.SECTIONS);
    }
}
