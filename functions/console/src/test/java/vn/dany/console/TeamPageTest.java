package vn.dany.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.photo.Photo;
import vn.dany.core.team.Publicity;
import vn.dany.core.team.TeamMember;
import vn.dany.core.team.TeamStore;
import vn.dany.emulators.EmbeddedServices;

/** The team of Xã Phúc Sơn files its day, and its district sees that. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class TeamPageTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    @Inject
    Neighbours neighbours;

    @Inject
    TeamStore store;

    private CampaignId id;
    private String team;

    @BeforeEach
    void settle() {
        TestClock.CLOCK.set(Samples.OPENS.plusSeconds(3600));
        id = neighbours.settle().own().campaignId();
        team = "/console/campaigns/" + id + "/team/" + Samples.PHUC_SON;
        TestClock.CLOCK.set(Samples.vietnam("2024-04-01T16:30"));
    }

    @Test
    void photoThatIsTooLarge_isSaidToBeAndLeadsBackToThePhotos() {
        String photos = team + "/photos/" + DAY;
        for (int size : new int[] {Photo.MAX_BYTES + 1, Photo.MAX_BYTES + 100_000}) {
            given().header("Sec-Fetch-Site", "same-origin")
                    .header(TestSignIn.PERSON, Neighbours.identity(Role.COMMUNE_TEAM))
                    .multiPart("photo", "loa.jpg", new byte[size], "image/jpeg")
                    .post(photos)
                    .then()
                    .statusCode(413)
                    .body(
                            containsString("Có ảnh lớn hơn 2 MB"),
                            containsString("href=\"" + photos + "\""),
                            not(containsString("KB")));
        }
    }

    @Test
    void dayIsFiledOnceAndSeenByTheDistrict() {
        Response sent = file(0, "12");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(file(0, "12").statusCode()).isEqualTo(303);
        assertThat(store.reports(id, Samples.PHUC_SON)).singleElement().satisfies(report -> {
            assertThat(report.people())
                    .containsExactly(new TeamMember("Giáp Văn Hùng", "Trưởng khối"), new TeamMember("Lê Thị Hoa", ""));
            assertThat(report.visits()).hasValue(1_200);
            assertThat(report.publicity()).isEqualTo(Map.of(Publicity.VILLAGE_LOUDSPEAKER, 3));
        });
        as(Role.COMMUNE_TEAM)
                .get(sent.header("Location").replaceFirst("^https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .body(
                        containsString("Đã lưu báo cáo và kết thúc ngày"),
                        containsString("Lũy kế đến hết ngày 01/04/2024: 12 người"));
        as(Role.LEAD)
                .get("/console/campaigns/" + id + "/team")
                .then()
                .statusCode(200)
                .body(containsString("1/3 đơn vị đã kết thúc ngày"), not(containsString("Lục Nam")));

        byte[] word = as(Role.LEAD)
                .get("/console/campaigns/" + id + "/team/report.docx?day=" + DAY)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("bao-cao-ngay-" + id + "-2024-04-01.docx"))
                .extract()
                .asByteArray();
        assertThat(part(word, "word/document.xml"))
                .contains("Giáp Văn Hùng (Trưởng khối); Lê Thị Hoa", "Huyện Tân Yên")
                .doesNotContain("Lục Nam");

        byte[] workbook = as(Role.LEAD)
                .get("/console/campaigns/" + id + "/team/report.xlsx?day=" + DAY)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("bao-cao-ngay-" + id + "-2024-04-01.xlsx"))
                .extract()
                .asByteArray();
        assertThat(part(workbook, "sheet1.xml"))
                .contains(
                        "Xã Phúc Sơn",
                        "đã kết thúc ngày",
                        "Giáp Văn Hùng (Trưởng khối); Lê Thị Hoa",
                        "<v>1200</v>",
                        "<v>12</v>",
                        "chưa báo cáo",
                        "Tuyên truyền: ")
                .doesNotContain("Lục Nam");

        Response overtaken = file(0, "15");
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.asString()).contains("vừa lưu nội dung khác", "value=\"15\"", "name=\"seen\" value=\"1\"");
        assertThat(file(1, "15").statusCode()).isEqualTo(303);
        assertThat(store.report(id, Samples.PHUC_SON, DAY).orElseThrow().participants())
                .hasValue(15);
        as(Role.PROVINCE_EDITOR)
                .get("/console/campaigns/" + id + "/audit")
                .then()
                .body(containsString("Báo cáo ngày: đã kết thúc ngày"), not(containsString("Lê Thị Hoa")));
    }

    @Test
    void formThatFails_keepsAllThatWasTyped() {
        as(Role.COMMUNE_TEAM)
                .formParam("seen", "0")
                .formParam("day", "2024-03-31")
                .formParam("name", List.of("", "Nguyễn <Bình>"))
                .formParam("post", List.of("Bí thư chi đoàn", ""))
                .formParam("visits", "nhiều")
                .formParam("participants", "7")
                .formParam("publicity.zalo", "2")
                .formParam("remark", "Mưa & gió")
                .formParam("do", "finish")
                .post(team)
                .then()
                .statusCode(422)
                .body(
                        containsString("value=\"Bí thư chi đoàn\""),
                        containsString("value=\"Nguyễn &lt;Bình&gt;\""),
                        containsString("value=\"nhiều\""),
                        containsString("Mưa &amp; gió"),
                        containsString("aria-invalid=\"true\" aria-describedby=\"p-visits\""),
                        containsString("Báo cáo ngày 31/03/2024"));
        assertThat(store.report(id, Samples.PHUC_SON, LocalDate.of(2024, 3, 31)))
                .isEmpty();
    }

    @Test
    void listIsHandedInAndAgreedTo() {
        Response sent = as(Role.COMMUNE_TEAM)
                .formParam("seen", "0")
                .formParam("name", List.of("Giáp Văn Hùng", ""))
                .formParam("post", List.of("Trưởng khối", ""))
                .formParam("area", List.of("Toàn xã", ""))
                .formParam("shift", List.of("Cả ngày", ""))
                .formParam("do", "save")
                .post(team + "/roster");
        assertThat(sent.statusCode()).isEqualTo(303);
        int version = store.roster(id, Samples.PHUC_SON).orElseThrow().saved().version();
        String agree = Samples.PHUC_SON + ":" + version;
        as(Role.LEAD).get("/console/campaigns/" + id + "/team").then().body(containsString("value=\"" + agree + "\""));
        as(Role.LEAD)
                .formParam("do", "agree")
                .post("/console/campaigns/" + id + "/team")
                .then()
                .statusCode(422)
                .body(containsString("chưa chọn danh sách nào"), not(containsString("Đã duyệt các danh sách")));
        for (int tries = 0; tries < 2; tries++) {
            as(Role.LEAD)
                    .formParam("do", "agree")
                    .formParam("agree", agree)
                    .post("/console/campaigns/" + id + "/team")
                    .then()
                    .statusCode(200)
                    .body(containsString("Đã duyệt các danh sách đã chọn."));
        }
        as(Role.COMMUNE_TEAM)
                .get(team + "/roster")
                .then()
                .body(containsString("đã duyệt"), containsString("LEAD đã duyệt"));
    }

    @Test
    void codeIsShownOnThePhone_andSheetsOfPaperAreEnteredByABatch() {
        String assist = team + "/assist";
        as(Role.COMMUNE_TEAM).get(team).then().body(containsString("href=\"" + assist + "\""));
        String page = as(Role.COMMUNE_TEAM).get(assist).asString();
        assertThat(page).contains("Dành cho cán bộ, công chức", "khaosat.example.vn/s/", "<path fill=\"#000\" d=\"m");
        int batches = page.split("Phiếu giấy – lô").length;
        Response opened = as(Role.COMMUNE_TEAM).post(assist);
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.header("Location")).endsWith(assist + "#paper");
        assertThat(as(Role.COMMUNE_TEAM).get(assist).asString())
                .containsPattern("<a href=\"/s/[0-9A-Z]{10}\">Phiếu giấy – lô " + batches + "</a>");
        as(Role.LEAD).get(assist).then().body(containsString("action=\"" + assist + "\""));
        as(Role.UNION).get(assist).then().body(not(containsString("action=\"" + assist + "\"")));
        as(Role.PROVINCE_EDITOR)
                .get("/console/campaigns/" + id + "/audit")
                .then()
                .body(containsString("Phiếu giấy – lô 1"));
        as(Role.COMMUNE_TEAM)
                .get(team + "/paper")
                .then()
                .statusCode(200)
                .body(containsString("Chỉ trả lời"), containsString("Không ghi họ tên"));
    }

    @Test
    void dayThatIsNone_isNotThere() {
        for (String day : List.of("nay", "2024-02-30")) {
            as(Role.LEAD).get(team + "?day=" + day).then().statusCode(404);
        }
        as(Role.LEAD).get(team + "?day=9999-12-31").then().statusCode(200);
        as(Role.LEAD)
                .formParam("do", "due")
                .formParam("due", "mai")
                .post("/console/campaigns/" + id + "/team")
                .then()
                .statusCode(422)
                .body(containsString("“mai” không phải là ngày"));
    }

    private static String part(byte[] file, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (true) {
                if (zip.getNextEntry().getName().endsWith(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response file(int seen, String participants) {
        return as(Role.COMMUNE_TEAM)
                .formParam("seen", String.valueOf(seen))
                .formParam("day", DAY.toString())
                .formParam("name", List.of("Giáp Văn Hùng", "", "Lê Thị Hoa"))
                .formParam("post", List.of("Trưởng khối", "", ""))
                .formParam("visits", "1.200")
                .formParam("participants", participants)
                .formParam("publicity.village_loudspeaker", "3")
                .formParam("do", "finish")
                .post(team);
    }

    private static RequestSpecification as(Role role) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("Sec-Fetch-Site", "same-origin")
                .header(TestSignIn.PERSON, Neighbours.identity(role));
    }
}
