package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.formats.xlsx.WorkbookWriting;
import vn.dany.local.LocalSystem;
import vn.dany.local.OwnCampaigns;

/** A list of communes too long to look through, and a form whose staff want it on one page. */
class LongListJourneyIT {

    private static final String CAMPAIGN = "danh-sach";
    private static final List<String> COMMUNES = List.of(
            "Xã Đồng Tiến",
            "Xã Đồng Vương",
            "Xã Tam Hiệp",
            "Xã Phúc Sơn",
            "Xã Nhã Nam",
            "Xã Lan Giới",
            "Xã Song Mai",
            "Xã Đồng Sơn",
            "Xã Tân Mỹ",
            "Xã Dĩnh Kế",
            "Xã Xuân Hương",
            "Xã Tân Dĩnh",
            "Xã Thái Đào",
            "Xã Đại Lâm",
            "Xã Hương Lạc",
            "Xã Nghĩa Hòa",
            "Xã Tiên Lục");

    private static LocalSystem system;

    @BeforeAll
    static void start() {
        system = OwnCampaigns.none().with(CAMPAIGN, workbook()).start();
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void longList_isSearchedWithoutToneMarks() {
        try (Phone phone = Phone.inSteps()) {
            phone.open(address());
            Locator shown = phone.page().locator("label:visible");
            Locator box = phone.page().locator("[type=search]");
            assertThat(shown.count()).as("staff want it on one page").isEqualTo(COMMUNES.size());
            box.fill("dong");
            assertThat(shown.allTextContents()).containsExactly("Xã Đồng Tiến", "Xã Đồng Vương", "Xã Đồng Sơn");
            assertThat(phone.page().getByText("Tìm thấy 3 mục").isVisible()).isTrue();
            phone.assertAccessible();
            box.press("Enter");
            shown.nth(1).click();
            box.fill("Nhã n");
            assertThat(shown.allTextContents()).as("and what is chosen").containsExactly("Xã Đồng Vương", "Xã Nhã Nam");
            box.fill("");
            assertThat(shown.count()).isEqualTo(COMMUNES.size());
            phone.press("Gửi phiếu");
            assertThat(phone.receipt()).hasSize(17);
        }
    }

    @Test
    void withoutScript_theListIsThereWhole() {
        try (Phone phone = Phone.withoutScript()) {
            phone.open(address());
            assertThat(phone.page().locator("label:visible").count()).isEqualTo(COMMUNES.size());
            assertThat(phone.page().locator("[type=search]").count()).isZero();
        }
    }

    private static String address() {
        return system.base() + "/s/" + system.codes(CAMPAIGN).get(0).entryCode();
    }

    private static byte[] workbook() {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put(
                "survey",
                List.of(
                        List.of("type", "name", "label"),
                        List.of("begin_group", "A", "Nơi ở"),
                        List.of("select_one xa", "xa", "Ông/bà ở xã nào?"),
                        List.of("end_group", "", "")));
        List<List<String>> choices = new ArrayList<>();
        choices.add(List.of("list_name", "name", "label"));
        COMMUNES.forEach(commune -> choices.add(List.of("xa", String.valueOf(choices.size()), commune)));
        sheets.put("choices", choices);
        sheets.put(
                "settings",
                List.of(
                        List.of("form_title", "form_id", "version", "style"),
                        List.of("Nơi ở", CAMPAIGN, "1", "one-page")));
        return WorkbookWriting.write(sheets);
    }
}
