package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.local.LocalSystem;
import vn.dany.local.Sender;

/** The box answers: a citizen writes, the box's owner replies, and the citizen finds the reply by the code. */
class SuggestionJourneyIT {

    private static final String BOX = "gop-y-2024";
    private static final Map<String, List<String>> OTHERS = Map.of(
            "G2", List.of("3"),
            "G3", List.of("1"),
            "G5", List.of("2"),
            "G7", List.of("Chờ lâu ở bộ phận một cửa"),
            "G9", List.of("1"));

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
    void citizenWithoutScript_findsTheReplyOfTheBoxsOwnerByTheCode() throws Exception {
        LocalSystem.Code box = system.codes(BOX).get(0);
        try (Phone phone = Phone.withoutScript();
                Phone reader = Phone.withScript();
                Phone desk = Phone.desk().signedIn(system, "box-owner")) {
            phone.open(system.base() + "/s/" + box.entryCode());
            phone.answerEverything();
            phone.page().locator("[name=G2][value='3']").check();
            phone.page().locator("#G7").fill("Cầu treo đầu làng mất ba tấm ván");
            phone.page().locator("[name=G9][value='2']").check();
            phone.press("Gửi phiếu");
            String code = phone.receipt();
            String receipt = phone.page().url();
            assertThat(phone.content()).contains("Đã tiếp nhận, chưa có trả lời");
            Sender sender = new Sender(system.base());
            for (int i = 0; i < 4; i++) {
                sender.send(sender.fill(box.entryCode(), OTHERS));
            }
            system.tick();

            desk.open(system.base() + "/console/campaigns/" + BOX + "/suggestions?q=tam+van");
            Locator card = desk.page().locator("article", new Page.LocatorOptions().setHasText("ba tấm ván"));
            assertThat(card.textContent()).contains("Phản ánh", "Mới nhận").doesNotContain("Rất hài lòng", "Dưới 25");
            card.locator("summary").click();
            desk.assertAccessible();
            card.locator("textarea[id$='-a']").fill("Xã sẽ sửa đường trước ngày 30.");
            card.locator("button[value=answer]").click();
            desk.page().getByText("Đã cập nhật 1 ý kiến").waitFor();
            assertThat(desk.page().url()).contains("q=");
            desk.assertAccessible();
            desk.open(system.base() + "/console/campaigns/" + BOX + "/suggestions/week");

            phone.open(system.base() + "/c/" + BOX);
            phone.page().getByText("Tra cứu góp ý bằng mã biên nhận").click();
            phone.page().locator("[name=unit]").selectOption(unit(phone, box));
            phone.page().locator("[name=code]").fill(code.toLowerCase(Locale.ROOT));
            phone.press("Tra cứu");
            phone.page().waitForURL("**/r/**");
            assertThat(phone.content())
                    .contains("Đã trả lời", "Xã sẽ sửa đường trước ngày 30.")
                    .doesNotContain("ba tấm ván");

            phone.open(system.base() + "/c/" + BOX + "/suggestions");
            assertThat(phone.content()).contains("Chưa có góp ý nào được đăng.");
            release(system, desk, "Đường thôn có ba tấm ván bị gãy.");
            phone.open(system.base() + "/c/" + BOX);
            phone.page().getByText("Góp ý và trả lời được đăng công khai").click();
            phone.page().locator("[name=unit]").selectOption(unit(phone, box));
            phone.press("Xem");
            assertThat(phone.content())
                    .contains("Đường thôn có ba tấm ván bị gãy.", "Xã sẽ sửa đường trước ngày 30.")
                    .doesNotContain("Ông A");
            phone.assertAccessible();
            reader.open(phone.page().url());
            desk.page().locator("article summary").first().click();
            desk.page().locator("button[value=withdraw]").click();
            phone.page().reload();
            assertThat(phone.content()).contains("Chưa có góp ý nào được đăng.");

            reader.open(receipt);
            reader.open(system.base() + "/c/" + BOX);
            reader.open(system.base() + "/c/" + BOX + "/reply");
            reader.open(system.base() + "/c/" + BOX + "/reply?unit=u0&code=ABCDEFGHJKMNPQR");
            assertThat(reader.content()).contains("không phải mã biên nhận");
        }
        try (Phone small = Phone.withScript().signedIn(system, "box-owner")) {
            shareAndStop(small);
            small.open(system.base() + "/console/campaigns/" + BOX + "/suggestions");
            small.open(system.base() + "/console/campaigns/" + BOX + "/suggestions/week");
        }
    }

    /** The lead of the district reads as long as the owner lets them. */
    private static void shareAndStop(Phone owner) throws InterruptedException {
        String box = system.base() + "/console/campaigns/" + BOX + "/suggestions";
        owner.open(box + "/readers");
        assertThat(owner.content()).contains("Chưa có ai được chia sẻ.");
        try (Phone lead = Phone.withoutScript().signedIn(system, "district")) {
            assertThat(lead.page().request().get(box).status()).isEqualTo(404);
            owner.page()
                    .locator("#who")
                    .selectOption(owner.page()
                            .locator("option", new Page.LocatorOptions().setHasText("district@"))
                            .getAttribute("value"));
            owner.page().locator("#until").fill(owner.page().locator("#until").getAttribute("max"));
            owner.page().getByLabel("Lý do chia sẻ").fill("Cùng giải quyết đơn");
            owner.press("Chia sẻ");
            owner.page().getByText("Đã lưu.").waitFor();
            owner.assertAccessible();
            await(lead, box, 200);
            assertThat(lead.page().request().get(box + "/readers").status()).isEqualTo(404);
            owner.page().locator("button[aria-label^='Thôi chia sẻ']").click();
            owner.page().getByText("Chưa có ai được chia sẻ.").waitFor();
            await(lead, box, 404);
        }
    }

    /** Until a change of the register is in force. */
    private static void await(Phone phone, String address, int status) throws InterruptedException {
        for (int i = 0; i < 40 && phone.page().request().get(address).status() != status; i++) {
            Thread.sleep(500);
        }
        assertThat(phone.page().request().get(address).status()).isEqualTo(status);
    }

    /** Lets everybody read the suggestion with its reply, in these words. */
    private static void release(LocalSystem system, Phone desk, String words) {
        desk.open(system.base() + "/console/campaigns/" + BOX + "/suggestions?q=tam+van");
        desk.page().locator("article summary").first().click();
        desk.page().locator("textarea[id$='-p']").fill(words);
        desk.page().locator("button[value=release]").click();
        desk.page().getByText("Đang đăng công khai").waitFor();
        desk.assertAccessible();
    }

    /** The id of the box's unit, as the list on the page has it. */
    private static String unit(Phone phone, LocalSystem.Code box) {
        return phone.page()
                .locator("option", new Page.LocatorOptions().setHasText(box.unit()))
                .first()
                .getAttribute("value");
    }
}
