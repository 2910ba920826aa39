package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.emulators.phone.Pictures;
import vn.dany.emulators.phone.Scanner;
import vn.dany.local.LocalSystem;
import vn.dany.local.Sender;

/** A commune's team files its day from a small phone, and its district sees who still owes. */
class TeamJourneyIT {

    private static final String CAMPAIGN = "/console/campaigns/pks07-2024";

    /** A sheet of somebody who has had nothing to do at the office. */
    private static final Map<String, List<String>> ANSWERS = Stream.of(
                    "A1=1", "A5=2", "C1a=1", "C1b=1", "C1c=1", "C1d=1", "C1e=1", "C1f=1", "C3=1", "C5=1", "D1=1",
                    "D2=1", "D5=2")
            .map(answer -> answer.split("="))
            .collect(Collectors.toMap(answer -> answer[0], answer -> List.of(answer[1])));

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
    void teamFilesItsDayWithoutAScriptAndTheDistrictSeesIt() {
        String unit;
        try (Phone phone = Phone.withoutScript().signedIn(system, "commune")) {
            Page page = phone.page();
            page.locator(".decide a[href*='" + CAMPAIGN + "/team/']").click();
            unit = page.locator("h1").textContent();
            assertThat(phone.content()).contains("chưa báo cáo");
            // The people of the day before are there already.
            assertThat(page.locator("input[name=name]").first().inputValue()).isEqualTo("Giáp Văn Hùng");
            page.locator("input[name=visits]").fill("42");
            phone.press("Kết thúc ngày");
            assertThat(phone.content()).contains("Chưa thay đổi gì");
            assertThat(page.locator("input[name=visits]").inputValue()).isEqualTo("42");
            page.locator("input[name=participants]").fill("17");
            page.locator("input[name='publicity.zalo']").fill("2");
            phone.press("Kết thúc ngày");
            assertThat(phone.content())
                    .contains("Đã lưu báo cáo và kết thúc ngày", "17 người", "Loa thôn, tổ dân phố: 2");
            photographTheDay(phone);
        }
        try (Phone desk = Phone.desk().signedIn(system, "district")) {
            desk.open(system.base() + CAMPAIGN + "/team");
            assertThat(desk.content()).contains("8/22 đơn vị đã kết thúc ngày");
            assertThat(desk.page().locator(".owed").textContent()).doesNotContain(unit);
            desk.page().locator("input[name=due]").fill("2024-08-26");
            desk.press("Đặt hạn");
            desk.assertAccessible();
            assertThat(desk.content()).contains("Đã đặt hạn nộp danh sách phân công.");
            desk.page().locator("input[name=agree]").first().check();
            desk.press("Duyệt các danh sách đã chọn");
            desk.assertAccessible();
            assertThat(desk.content()).contains("Đã duyệt các danh sách đã chọn.");
        }
    }

    /** Sends photos with and without a script; the lead of the district sees them and the team takes one away. */
    private static void photographTheDay(Phone phone) {
        phone.page().getByText("Ảnh minh chứng").click();
        String photos = phone.page().url();
        phone.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("loa.jpg", "image/jpeg", new byte[] {1, 2, 3}));
        phone.press("Gửi ảnh");
        assertThat(phone.content()).contains("không phải ảnh JPEG, PNG hoặc WebP");
        phone.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("loa.jpg", "image/jpeg", vn.dany.core.photo.Pictures.jpegOfAPhone()));
        phone.press("Gửi ảnh");
        assertThat(phone.content()).contains("Đã nhận ảnh 1/3.");
        phone.assertAccessible();
        try (Phone scripted = Phone.withScript().signedIn(system, "commune");
                Phone lead = Phone.withScript().signedIn(system, "district")) {
            scripted.open(photos);
            scripted.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "bang.png", "image/png", vn.dany.core.photo.Pictures.png(BufferedImage.TYPE_INT_RGB)));
            scripted.press("Gửi ảnh");
            scripted.page().getByText("Đã nhận ảnh 2/3.").waitFor();
            lead.open(photos);
            lead.page().getByText("2 ảnh").click();
            assertThat((int) lead.page()
                            .locator("details img")
                            .first()
                            .evaluate("i => { i.loading = 'eager'; return i.decode().then(() => i.naturalWidth); }"))
                    .isPositive();
            assertThat(lead.page().locator("input[type=file]").count()).isZero();
            scripted.page().getByText("2 ảnh").click();
            scripted.page().getByText("Xóa ảnh 1").click();
            scripted.assertAccessible();
            scripted.page().getByLabel("Căn cứ, lý do").fill("lộ mặt người");
            scripted.press("Xóa ảnh 1");
            scripted.page().getByText("Ảnh 1 đã được xóa.").waitFor();
            lead.open(photos);
            assertThat(lead.content()).contains("1 ảnh", "Ảnh 1 đã được xóa.");
        }
    }

    /** The code on a team's phone is read by another one, day and night, and sheets of paper are entered from there. */
    @Test
    void codeOnATeamsPhone_isReadByAnother_andPaperIsEnteredByItsBatch() throws Exception {
        String assist;
        String form;
        try (Phone plain = Phone.withoutScript().signedIn(system, "commune");
                Phone phone = Phone.withScript().signedIn(system, "commune");
                Phone night = Phone.inTheDark().signedIn(system, "commune")) {
            plain.page().locator("a[href*='" + CAMPAIGN + "/team/']").first().click();
            plain.page().getByText("Hỗ trợ tại chỗ").click();
            assist = plain.page().url();
            assertThat(plain.content()).contains("Dành cho người dân", "Chỉ hỗ trợ kỹ thuật");
            phone.open(assist);
            night.open(assist);
            for (Phone one : List.of(plain, phone, night)) {
                Locator plate = one.page().locator(".plate svg");
                String typed = one.page().locator(".typed b").textContent();
                assertThat(Scanner.read(Pictures.png(plate.screenshot())))
                        .containsExactly(("http://" + typed).toUpperCase(Locale.ROOT));
            }
            plain.press("Mở lô nhập mới");
            plain.page().getByText("Phiếu giấy – lô 1").click();
            form = plain.page().url();
            assertThat(plain.page().locator(".start").textContent()).contains("Phiếu giấy – lô 1");
            phone.open(assist.replace("/assist", "/paper"));
            phone.open(assist + "?lang=en");
        }
        Sender sender = new Sender(system.base());
        String code = form.replaceFirst(".*/s/", "");
        for (int i = 0; i < 5; i++) {
            sender.send(sender.fill(code, ANSWERS));
        }
        system.tick();
        try (Phone desk = Phone.desk().signedIn(system, "district")) {
            desk.open(assist);
            desk.open(system.base() + "/console/rounds/pks07-2024.1");
            assertThat(desk.content()).contains("ít nhất 5 phiếu nhập từ phiếu giấy");
        }
    }

    @Test
    void everyPageOfATeam_canBeReadByEverybodyOnAPhoneAndAtADesk() {
        try (Phone phone = Phone.withScript().signedIn(system, "commune");
                Phone night = Phone.inTheDark().signedIn(system, "commune");
                Phone province = Phone.desk().signedIn(system, "province");
                Phone small = Phone.withScript().signedIn(system, "province")) {
            phone.page().locator("a[href*='" + CAMPAIGN + "/team/']").first().click();
            String team = phone.page().url();
            phone.assertAccessible();
            phone.open(team + "/roster");
            night.open(team);
            night.open(team + "/roster?lang=en");
            province.open(team);
            province.open(team + "/roster");
            province.open(system.base() + CAMPAIGN + "/team");
            small.open(system.base() + CAMPAIGN + "/team");
            small.page().evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            small.assertAccessible();
        }
    }
}
