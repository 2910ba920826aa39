package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.core.photo.Pictures;
import vn.dany.local.LocalSystem;
import vn.dany.local.Sender;

/** Photos that follow a suggestion, from a phone's plain file field to whoever answers. */
class PhotoJourneyIT {

    private static final String BOX = "gop-y-2024";
    private static final String BRIDGE = "Cầu treo đầu làng mất ba tấm ván";
    private static final String LAMP = "Đèn đường trước trường học không sáng";
    private static final Map<String, List<String>> OTHERS = Map.of(
            "G2", List.of("3"),
            "G3", List.of("1"),
            "G5", List.of("2"),
            "G7", List.of("Chờ lâu ở bộ phận một cửa"),
            "G9", List.of("1"));

    private static final FilePayload NO_PICTURE =
            new FilePayload("anh.jpg", "image/jpeg", "không phải ảnh".getBytes(StandardCharsets.UTF_8));
    private static final FilePayload PHOTO = new FilePayload("cau.jpg", "image/jpeg", Pictures.jpegOfAPhone());

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
    void photo_reachesTheBoxsOwnerWithTheText_andWhatIsNoneLosesNothing() throws Exception {
        LocalSystem.Code box = system.codes(BOX).get(0);
        try (Phone plain = Phone.withoutScript();
                Phone scripted = Phone.withScript();
                Phone owner = Phone.withScript().signedIn(system, "box-owner")) {
            for (Phone phone : List.of(plain, scripted)) {
                String receipt = suggest(phone, box, phone == plain ? BRIDGE : LAMP);
                send(phone, NO_PICTURE);
                phone.page()
                        .getByText("Tệp vừa chọn không phải ảnh JPEG, PNG hoặc WebP")
                        .waitFor();
                phone.assertAccessible();
                assertThat(phone.receipt()).isEqualTo(receipt);
                send(phone, PHOTO);
                phone.page().getByText("Đã nhận ảnh 1/3.").waitFor();
                phone.assertAccessible();
                assertThat(phone.receipt()).isEqualTo(receipt);
                assertThat(phone.page().locator("input[type=file]").count())
                        .as("room for two more")
                        .isEqualTo(1);
            }
            Sender sender = new Sender(system.base());
            for (int i = 0; i < 3; i++) {
                sender.send(sender.fill(box.entryCode(), OTHERS));
            }
            system.tick();

            owner.page().navigate(system.base() + "/console/campaigns/" + BOX + "/suggestions");
            for (String text : List.of(BRIDGE, LAMP)) {
                Locator pictures = card(owner, text).locator("details.pictures");
                assertThat(pictures.locator("summary").textContent()).isEqualTo("1 ảnh kèm theo");
                pictures.locator("summary").click();
                assertThat(width(pictures.locator("img"))).isPositive();
            }
            assertThat(card(owner, "Chờ lâu ở bộ phận một cửa").first().textContent())
                    .doesNotContain("ảnh kèm theo");
            owner.assertAccessible();
            eraseThePhotoOf(owner, BRIDGE);
            assertThat(card(owner, LAMP).locator("details.pictures summary").textContent())
                    .isEqualTo("1 ảnh kèm theo");
        }
    }

    /** With a ground; what was written stays. */
    private static void eraseThePhotoOf(Phone owner, String text) {
        Locator photo = card(owner, text).locator("details.pictures img");
        String picture = photo.getAttribute("src");
        card(owner, text).getByText("Xóa ảnh 1").click();
        assertThat(width(owner.page().locator("main img"))).isPositive();
        owner.assertAccessible();
        owner.page().getByLabel("Căn cứ, lý do").fill("lộ mặt người");
        owner.press("Xóa ảnh 1");
        card(owner, text).getByText("1 ảnh đã được xóa").waitFor();
        assertThat(card(owner, text).locator("details.pictures").count()).isZero();
        assertThat(owner.page().request().get(system.base() + picture).status()).isEqualTo(404);
    }

    /** Sends a suggestion; returns the code of its receipt. */
    private static String suggest(Phone phone, LocalSystem.Code box, String text) {
        phone.page().navigate(system.base() + "/s/" + box.entryCode());
        phone.answerEverything();
        phone.page().locator("[name=G2][value='3']").check();
        phone.page().locator("#G7").fill(text);
        phone.page().locator("[name=G9][value='2']").check();
        phone.press("Gửi phiếu");
        return phone.receipt();
    }

    private static void send(Phone phone, FilePayload file) {
        phone.page().locator("input[type=file]").setInputFiles(file);
        phone.press("Gửi ảnh");
    }

    private static Locator card(Phone owner, String text) {
        return owner.page().locator("article", new Page.LocatorOptions().setHasText(text));
    }

    /** How many pixels wide the picture is, once it is drawn. */
    private static int width(Locator picture) {
        return (int) picture.evaluate("i => { i.loading = 'eager'; return i.decode().then(() => i.naturalWidth); }");
    }
}
