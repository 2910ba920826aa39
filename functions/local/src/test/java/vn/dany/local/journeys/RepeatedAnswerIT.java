package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.photo.Pictures;
import vn.dany.formats.xlsx.WorkbookWriting;
import vn.dany.local.LocalSystem;
import vn.dany.local.OwnCampaigns;

/**
 * Answers, and what is worked out from them, that later texts repeat: on one page and over several, with a script and without;
 * and things that are put into an order.
 */
class RepeatedAnswerIT {

    private static LocalSystem system;

    @BeforeAll
    static void start() {
        system = OwnCampaigns.none()
                .with("mot-trang", workbook("mot-trang"))
                .with("nhieu-trang", workbook("nhieu-trang"))
                .with("thu-tu", orders("thu-tu"))
                .beside("ban-do.jpg", Pictures.jpegOf(1_600, 900))
                .beside("thon.png", Pictures.png(BufferedImage.TYPE_INT_RGB))
                .beside("thon-duoi.png", Pictures.png(BufferedImage.TYPE_BYTE_GRAY))
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
    void answerOnTheSamePage_isRepeatedInLabelsAndMessages(boolean script) {
        try (Phone phone = script ? Phone.withScript() : Phone.withoutScript()) {
            open(phone, "mot-trang");
            assertThat(legend(phone)).startsWith("Làm … bao nhiêu năm?");
            phone.page().getByLabel("Nông dân").check();
            phone.page().locator("#nam").fill("99");
            if (script) {
                assertThat(legend(phone)).startsWith("Làm Nông dân bao nhiêu năm?");
                phone.page().getByLabel("Công nhân").check();
                assertThat(legend(phone)).startsWith("Làm Công nhân bao nhiêu năm?");
                phone.page().getByLabel("Nông dân").check();
            }
            phone.press("Gửi phiếu");
            phone.page().locator("#problems").waitFor();
            assertThat(legend(phone)).startsWith("Làm Nông dân bao nhiêu năm?");
            assertThat(phone.page().locator("#nam-error").textContent()).isEqualTo("Số năm làm Nông dân từ 0 đến 60");
            phone.assertAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void answerOfAnEarlierPage_isRepeatedOnLaterOnesAndInTheReview(boolean script) {
        try (Phone phone = script ? Phone.withScript() : Phone.withoutScript()) {
            open(phone, "nhieu-trang");
            phone.page().getByLabel("Công nhân").check();
            phone.press("Tiếp tục");
            phone.page().locator("#nam").waitFor();
            assertThat(legend(phone)).startsWith("Làm Công nhân bao nhiêu năm?");
            phone.page().locator("#nam").fill("99");
            phone.press("Tiếp tục");
            phone.page().locator("#problems").waitFor();
            assertThat(phone.page().locator("#nam-error").textContent()).isEqualTo("Số năm làm Công nhân từ 0 đến 60");
            phone.page().locator("#nam").fill("9");
            phone.press("Tiếp tục");
            phone.page().getByText("Phiếu chưa được gửi").waitFor();
            assertThat(phone.page().getByText("Làm Công nhân bao nhiêu năm?").isVisible())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsWorkedOut_isSaidAndDecidesWhatIsAskedAndDemanded(boolean script) {
        try (Phone phone = script ? Phone.withScript() : Phone.withoutScript()) {
            open(phone, "mot-trang");
            phone.page().getByLabel("Nông dân").check();
            phone.page().locator("#nam").fill("20");
            if (script) {
                phone.page().getByText("Trong 240 tháng ấy").waitFor();
                phone.page().locator("#nam").fill("1");
                assertThat(phone.page().locator("#kho").isVisible()).isFalse();
                phone.page().locator("#nam").fill("2,5");
                phone.page().locator("#nam").fill("20");
            }
            phone.press("Gửi phiếu");
            phone.page().locator("#problems").waitFor();
            assertThat(phone.page().locator("fieldset:has(#kho)").textContent())
                    .contains("Trong 240 tháng ấy", "có trường hợp cần trả lời");
            assertThat(phone.page().locator("#kho-error").isVisible()).isTrue();
            phone.page().locator("#nam").fill("10");
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void times_areComparedReckonedWithAndSaidAsPeopleSayThem(boolean script) {
        try (Phone phone = script ? Phone.withScript() : Phone.withoutScript()) {
            open(phone, "mot-trang");
            phone.page().getByLabel("Nông dân").check();
            phone.page().locator("#nam").fill("1");
            phone.page().locator("#den").fill("06:00");
            phone.page().locator("#ve").fill("05:59");
            phone.page().locator("#hen").fill("2020-01-01T08:00");
            phone.press("Gửi phiếu");
            phone.page().locator("#problems").waitFor();
            assertThat(error(phone, "den")).isEqualTo("Xin ghi giờ làm việc.");
            assertThat(error(phone, "hen")).isEqualTo("Xin ghi lúc sau này.");
            phone.page().locator("#den").fill("08:00");
            phone.press("Gửi phiếu");
            phone.page().getByText("Giờ về phải sau 8 giờ 00.").last().waitFor();
            phone.page().locator("#ve").fill("09:30");
            phone.page().locator("#hen").fill("2090-05-04T14:30");
            if (script) {
                phone.page().getByText("Sau 90 phút, hẹn lại lúc nào?").waitFor();
                phone.page()
                        .getByText("Hẹn 14 giờ 30 ngày 04/05/2090 có tiện không?")
                        .waitFor();
            }
            phone.assertAccessible();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
        }
    }

    @Test
    void byTapping_eachThingGetsItsPlace_andATapTakesItBack() {
        try (Phone phone = Phone.withScript()) {
            open(phone, "thu-tu");
            Locator order = phone.page().locator("[data-rank]");
            phone.page().locator("[data-rank].tapped").waitFor();
            assertPicturesAreSeen(phone);
            phone.assertAccessible();
            place(order, "Nước sạch").click();
            place(order, "Đường").focus();
            phone.page().keyboard().press("Enter");
            place(order, "Trường").click();
            assertThat(order.locator("[role=status]").textContent())
                    .isEqualTo("Đã xếp 3/3: 1. Nước sạch; 2. Đường; 3. Trường");
            place(order, "Đường").click();
            assertThat(order.locator("[role=status]").textContent()).isEqualTo("Đã xếp 2/3: 1. Nước sạch; 2. Trường");
            phone.press("Gửi phiếu");
            phone.page().locator("#problems").waitFor();
            assertThat(order.locator(".error:visible").count()).isEqualTo(1);
            phone.assertAccessible();
            place(order, "Đường").click();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void timeOfAnEarlierPage_isSaidOnLaterOnesAndDecidesWhatIsAsked(boolean script) {
        try (Phone phone = script ? Phone.withScript() : Phone.withoutScript()) {
            open(phone, "nhieu-trang");
            phone.press("Tiếp tục");
            phone.page().locator("#den").fill("08:00");
            phone.page().locator("#hen").fill("2090-05-04T14:30");
            phone.press("Tiếp tục");
            phone.page().locator("#tien").waitFor();
            assertThat(phone.page().locator("legend").first().textContent())
                    .startsWith("Hẹn 14 giờ 30 ngày 04/05/2090 có tiện không?");
            phone.press("Tiếp tục");
            phone.page().getByText("Phiếu chưa được gửi").waitFor();
            assertThat(phone.page()
                            .getByText("8 giờ 00", new Page.GetByTextOptions().setExact(true))
                            .isVisible())
                    .isTrue();
        }
    }

    private static String error(Phone phone, String question) {
        return phone.page().locator("#" + question + "-error").textContent();
    }

    @Test
    void withoutAScript_twoInOnePlaceComeBackWithOneSentence() {
        try (Phone phone = Phone.withoutScript()) {
            open(phone, "thu-tu");
            assertPicturesAreSeen(phone);
            for (String name : List.of("xep_1", "xep_2")) {
                phone.page().locator("[name=" + name + "][value='1']").check();
            }
            phone.page().locator("[name=xep_3][value='3']").check();
            phone.press("Gửi phiếu");
            phone.page().locator("#problems").waitFor();
            assertThat(phone.page().locator("[data-rank] .error").allTextContents())
                    .containsExactly(
                            "“Đường” và “Nước sạch” cùng ở vị trí 1; mỗi vị trí chỉ dành cho một mục, xin chọn lại.");
            assertThat(phone.page().locator("[data-rank] :checked").count()).isEqualTo(3);
            phone.assertAccessible();
            phone.page().locator("[name=xep_2][value='2']").check();
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
        }
    }

    /** Each once it comes into view, no wider than the screen. */
    private static void assertPicturesAreSeen(Phone phone) {
        List<Locator> pictures = phone.page().locator("form img").all();
        assertThat(pictures).hasSize(3);
        for (Locator picture : pictures) {
            picture.scrollIntoViewIfNeeded();
            phone.page().waitForCondition(() -> Boolean.TRUE.equals(picture.evaluate("img => img.naturalWidth > 0")));
            assertThat(picture.evaluate("img => img.getBoundingClientRect().right <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    private static Locator place(Locator order, String thing) {
        return order.locator(".thing")
                .filter(new Locator.FilterOptions().setHasText(thing))
                .locator("button");
    }

    private static byte[] orders(String id) {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put(
                "survey",
                List.of(
                        List.of("type", "name", "label", "required", "media::image"),
                        List.of("rank viec", "xep", "Việc nào làm trước?", "yes", "ban-do.jpg"),
                        List.of("select_one noi", "noi", "Làm ở đâu?", "", "")));
        sheets.put(
                "choices",
                List.of(
                        List.of("list_name", "name", "label", "image"),
                        List.of("viec", "1", "Đường", ""),
                        List.of("viec", "2", "Nước sạch", ""),
                        List.of("viec", "3", "Trường", ""),
                        List.of("noi", "1", "Thôn trên", "thon.png"),
                        List.of("noi", "2", "Thôn dưới", "thon-duoi.png")));
        sheets.put(
                "settings",
                List.of(List.of("form_title", "form_id", "version", "style"), List.of("Thứ tự", id, "1", "")));
        return WorkbookWriting.write(sheets);
    }

    private static String legend(Phone phone) {
        return phone.page().locator("fieldset:has(#nam) legend").textContent();
    }

    private static void open(Phone phone, String campaign) {
        phone.open(system.base() + "/s/" + system.codes(campaign).get(0).entryCode());
    }

    private static byte[] workbook(String id) {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put(
                "survey",
                List.of(
                        List.of(
                                "type",
                                "name",
                                "label",
                                "constraint",
                                "constraint_message",
                                "calculation",
                                "relevant",
                                "required"),
                        List.of("begin_group", "A", "Nghề nghiệp", "", "", "", "", ""),
                        List.of("select_one nghe", "nghe", "Ông/bà làm nghề gì?", "", "", "", "", ""),
                        List.of("end_group", "", "", "", "", "", "", ""),
                        List.of("begin_group", "B", "Thời gian", "", "", "", "", ""),
                        List.of(
                                "integer",
                                "nam",
                                "Làm **${nghe}** bao nhiêu năm?",
                                ". >= 0 and . <= 60",
                                "Số năm làm ${nghe} từ 0 đến 60",
                                "",
                                "",
                                ""),
                        List.of("calculate", "thang", "", "", "", "${nam} * 12", "", ""),
                        List.of(
                                "text",
                                "kho",
                                "Trong **${thang} tháng** ấy, điều gì khó nhất?",
                                "",
                                "",
                                "",
                                "${thang} >= 24",
                                "${thang} div 12 > 10"),
                        List.of(
                                "time",
                                "den",
                                "Đến lúc mấy giờ?",
                                ". >= '7:30' and . <= '17:00'",
                                "Xin ghi giờ làm việc.",
                                "",
                                "",
                                ""),
                        List.of("time", "ve", "Về lúc mấy giờ?", ". > ${den}", "Giờ về phải sau ${den}.", "", "", ""),
                        List.of("calculate", "cho", "", "", "", "round((${ve} - ${den}) * 1440, 0)", "", ""),
                        List.of(
                                "dateTime",
                                "hen",
                                "Sau ${cho} phút, hẹn lại lúc nào?",
                                ". > now()",
                                "Xin ghi lúc sau này.",
                                "",
                                "",
                                ""),
                        List.of("end_group", "", "", "", "", "", "", ""),
                        List.of("begin_group", "C", "Lịch hẹn", "", "", "", "", ""),
                        List.of(
                                "text",
                                "tien",
                                "Hẹn **${hen}** có tiện không?",
                                "",
                                "",
                                "",
                                "${hen} > today() + 1 and ${den} < '12:00'",
                                ""),
                        List.of("end_group", "", "", "", "", "", "", "")));
        sheets.put(
                "choices",
                List.of(
                        List.of("list_name", "name", "label"),
                        List.of("nghe", "1", "Nông dân"),
                        List.of("nghe", "2", "Công nhân")));
        sheets.put(
                "settings",
                List.of(
                        List.of("form_title", "form_id", "version", "style"),
                        List.of("Nghề nghiệp", id, "1", id.equals("nhieu-trang") ? "pages" : "")));
        return WorkbookWriting.write(sheets);
    }
}
