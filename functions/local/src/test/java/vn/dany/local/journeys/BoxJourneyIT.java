package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.KeyAgreement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.local.LocalSystem;
import vn.dany.local.Sender;

/** The suggestion box: somebody asks for a reply, the owner answers and takes the contact details away. */
class BoxJourneyIT {

    private static final Map<String, List<String>> OTHERS = Map.of(
            "G2", List.of("3"),
            "G3", List.of("1"),
            "G5", List.of("2"),
            "G7", List.of("Chờ lâu ở bộ phận một cửa"),
            "G9", List.of("1"));

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
    void withoutScript_leavesAContact_whoseReplyIsKeptWithTheSuggestionAndTheContactIsDeleted() throws Exception {
        try (Phone phone = Phone.withoutScript();
                Phone desk = Phone.desk().signedIn(system, "box-owner")) {
            askForAReply(phone, boxes.get(0));
            phone.page().locator("#G10").fill("0912 345 678");
            phone.press("Gửi phiếu");
            assertThat(phone.content()).contains("Chưa có sự đồng ý");
            assertThat(phone.page().locator("#G10").inputValue()).isEqualTo("0912 345 678");
            phone.page().locator("[name=G10-consent]").check();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
            Sender sender = new Sender(system.base());
            for (int i = 0; i < 3; i++) {
                sender.send(sender.fill(boxes.get(0).entryCode(), OTHERS));
            }
            sender.send(sender.fill(boxes.get(0).entryCode(), waitingToo()));
            system.tick();

            desk.open(system.base() + "/console/campaigns/gop-y-2024/contacts");
            desk.page().locator("main table a").first().click();
            desk.assertAccessible();
            String sealed = desk.content();
            assertThat(sealed).contains("data-sealed").doesNotContain("0912 345 678", "Xin sửa biển");
            assertThat(desk.page().locator("textarea").first().isVisible())
                    .as("which suggestion it is, is not known yet")
                    .isFalse();
            desk.page().locator("#key").setInputFiles(file("other.pem", sealed));
            desk.page().getByText("Tệp này không phải là khóa riêng").waitFor();
            desk.page().locator("#key").setInputFiles(file("contact-key.pem", ownersKey(desk)));
            desk.page().getByText("Đã mở 2/2 thư").waitFor();
            desk.assertAccessible();
            Locator waiting = desk.page().locator("article", new Page.LocatorOptions().setHasText("0912 345 678"));
            assertThat(waiting.textContent())
                    .contains("Nội dung:", "Xin sửa biển chỉ dẫn")
                    .doesNotContain("Ông/bà muốn:", "Phản ánh", "Tuổi của ông/bà");
            assertForgottenWhenLeft(desk);
            assertThat(desk.content()).doesNotContain("0912 345 678", "Xin sửa biển");
            desk.page().locator("#key").setInputFiles(file("contact-key.pem", ownersKey(desk)));
            desk.assertAccessible();
            desk.page().getByText("Đã mở 2/2 thư").waitFor();
            Locator other = desk.page().locator("article", new Page.LocatorOptions().setHasNotText("0912 345 678"));
            other.getByLabel("Nội dung đã trả lời người góp ý").fill("Đang viết dở.");
            waiting.getByLabel("Nội dung đã trả lời người góp ý").fill("   ");
            waiting.getByText("Ghi trả lời vào góp ý, xóa").click();
            desk.page().getByRole(AriaRole.ALERT).waitFor();
            assertThat(desk.page()
                            .locator("textarea")
                            .evaluateAll("all => all.map(area => area.value)")
                            .toString())
                    .contains("Đang viết dở.");
            desk.page().locator("#key").setInputFiles(file("contact-key.pem", ownersKey(desk)));
            desk.page().getByText("Đã mở 2/2 thư").waitFor();
            waiting.getByLabel("Nội dung đã trả lời người góp ý").fill("Đã thay biển chỉ dẫn.");
            waiting.getByText("Ghi trả lời vào góp ý, xóa").click();
            desk.page()
                    .getByText("Đã ghi trả lời vào góp ý và xóa thông tin liên hệ")
                    .waitFor();
            desk.assertAccessible();
            assertThat(desk.content()).contains("Đang viết dở.").doesNotContain("0912 345 678");
            phone.page().reload();
            assertThat(phone.content()).contains("Đã thay biển chỉ dẫn.");
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

    @Test
    void owner_makesAKeyPairInTheBrowser() throws Exception {
        try (Phone desk = Phone.desk().signedIn(system, "box-owner")) {
            desk.open(system.base() + "/console/contact-key");
            assertThat(desk.page().getByText("Cần bật JavaScript").isVisible()).isFalse();
            assertThat(desk.page().locator("[data-unfit]").isVisible()).isFalse();
            desk.page().locator("[data-make]").click();
            Download saved = desk.page()
                    .waitForDownload(() -> desk.page().locator("[data-save]").click());
            desk.assertAccessible();
            assertThat(desk.page().locator("[data-make]").isVisible())
                    .as("another pair would take the place of the half that was saved")
                    .isFalse();

            KeyFactory keys = KeyFactory.getInstance("X25519");
            KeyAgreement agreement = KeyAgreement.getInstance("X25519");
            agreement.init(keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder()
                    .decode(Files.readString(saved.path()).replaceAll("-----[A-Z ]+-----", "")))));
            PublicKey publicHalf = keys.generatePublic(new X509EncodedKeySpec(
                    Base64.getDecoder().decode(desk.page().locator("#public").inputValue())));
            KeyPair other = KeyPairGenerator.getInstance("X25519").generateKeyPair();
            agreement.doPhase(other.getPublic(), true);
            KeyAgreement back = KeyAgreement.getInstance("X25519");
            back.init(other.getPrivate());
            back.doPhase(publicHalf, true);
            assertThat(agreement.generateSecret())
                    .as("the halves are of one pair")
                    .isEqualTo(back.generateSecret());
            String key = desk.page().locator("[data-save]").getAttribute("href");
            assertForgottenWhenLeft(desk);
            assertThat(desk.content()).doesNotContain(key);
        }
    }

    @Test
    void withoutScript_ownerIsToldWhatIsMissing() {
        try (Phone desk = Phone.withoutScript().signedIn(system, "box-owner")) {
            desk.open(system.base() + "/console/contact-key");
            assertThat(desk.page().getByText("Cần bật JavaScript").isVisible()).isTrue();
            assertThat(desk.page().locator("[data-make]").isVisible()).isFalse();
        }
    }

    /** As a browser tells a page that it is left, and that the back button brings the very same page back. */
    private static void assertForgottenWhenLeft(Phone desk) {
        desk.page().evaluate("() => { window.left = 1; dispatchEvent(new PageTransitionEvent('pagehide')); }");
        assertThat(desk.content()).doesNotContain("0912 345 678", "Xin sửa biển", "blob:");
        assertThat(desk.page().locator("input[type=file]").evaluateAll("all => all.flatMap(input => [...input.files])"))
                .isEqualTo(List.of());
        desk.page().evaluate("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        desk.page().waitForFunction("() => !window.left");
    }

    /** What somebody else sends who waits for a reply, too. */
    private static Map<String, List<String>> waitingToo() {
        Map<String, List<String>> fields = new HashMap<>(OTHERS);
        fields.put("G9", List.of("3"));
        fields.put("G10", List.of("0987 654 321"));
        fields.put("G10-consent", List.of("yes"));
        return fields;
    }

    /** The demo's owner fetches the key where the local system offers it. */
    private static String ownersKey(Phone desk) {
        return desk.context()
                .request()
                .get(system.base() + "/local/contact-key.pem")
                .text();
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/x-pem-file", text.getBytes(StandardCharsets.UTF_8));
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
