package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.local.LocalSystem;

/** The suggestion box: somebody asks for a reply, the owner answers and takes the contact details away. */
class BoxJourneyIT {

    private static LocalSystem system;
    private static List<LocalSystem.Code> boxes;

    @BeforeAll
    static void start() {
        system = LocalSystem.start();
        boxes = system.codes("gop-y-2024");
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void withoutScript_leavesAContactThatStaffAnswerAndDelete() {
        try (Phone phone = Phone.withoutScript();
                Phone desk = Phone.desk()) {
            askForAReply(phone, boxes.get(0));
            phone.page().locator("#G10").fill("0912 345 678");
            phone.press("Gửi phiếu");
            assertThat(phone.page().content()).contains("Chưa có sự đồng ý");
            assertThat(phone.page().locator("#G10").inputValue()).isEqualTo("0912 345 678");
            phone.page().locator("[name=G10-consent]").check();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);

            desk.open(system.base() + "/console/campaigns/gop-y-2024/contacts");
            assertThat(desk.page().content()).doesNotContain("0912 345 678");
            desk.page().locator("main table a").first().click();
            desk.assertAccessible();
            Locator waiting = desk.page().locator("article", new Page.LocatorOptions().setHasText("0912 345 678"));
            assertThat(waiting.textContent())
                    .contains("Nội dung:", "Xin sửa biển chỉ dẫn")
                    .doesNotContain("Ông/bà muốn:", "Phản ánh", "Tuổi của ông/bà");
            waiting.locator("summary").click();
            desk.assertAccessible();
            waiting.locator("button").click();
            desk.page().getByText("Đã xóa thông tin liên hệ").waitFor();
            desk.assertAccessible();
            assertThat(desk.page().content()).doesNotContain("0912 345 678");
        }
    }

    @Test
    void withScript_contactIsCheckedBeforeSendingAndInNoDraft() {
        try (Phone phone = Phone.withScript()) {
            askForAReply(phone, boxes.get(1));
            phone.page().locator("#G10").fill("0987 654 321");
            phone.assertAccessible();
            phone.press("Gửi phiếu");
            phone.page().locator("#problems").getByText("Chưa có sự đồng ý").waitFor();
            phone.assertAccessible();
            Object drafts = phone.page().evaluate("JSON.stringify(Object.values(localStorage))");
            assertThat(drafts.toString()).contains("G9").doesNotContain("0987", "G10");
            phone.page().locator("[name=G10-consent]").check();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
        }
    }

    private static void askForAReply(Phone phone, LocalSystem.Code box) {
        phone.open(system.base() + "/s/" + box.entryCode());
        phone.answerEverything();
        phone.page().locator("[name=G2][value='3']").check();
        phone.page().locator("#G7").fill("Xin sửa biển chỉ dẫn");
        phone.page().locator("[name=G9][value='3']").check();
        phone.page().locator("[name=G10-consent]").uncheck();
    }
}
