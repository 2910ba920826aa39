package vn.dany.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.Role;
import vn.dany.core.access.StaffMember;
import vn.dany.core.access.StaffRegister;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.staff.AuditLog;
import vn.dany.emulators.EmbeddedServices;

/** The register of staff: changed one by one and by a file, after a look, with a line in its log. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class StaffPageTest {

    private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">");

    @Inject
    Province province;

    @Inject
    StaffRegister register;

    @Inject
    AuditLog auditLog;

    private final String identity = UUID.randomUUID() + "@tanyen.gov.vn";

    @BeforeEach
    void publishUnits() {
        TestClock.CLOCK.set(Samples.OPENS);
        province.campaign();
    }

    @Test
    void member_isAddedChangedAndEnded() {
        assertThat(save(Map.of("name", "Trần B", "role.0", "LEAD", "unit.0", "huyen tan yen"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(member())
                .contains(new StaffMember(
                        identity,
                        "Trần B",
                        List.of(Assignment.in(Samples.TAN_YEN, Role.LEAD, LocalDate.of(2024, 4, 1)))));

        String form = given().get("/console/staff/member?who=" + identity)
                .then()
                .statusCode(200)
                .body(containsString("value=\"Huyện Tân Yên, tỉnh Bắc Giang\""))
                .extract()
                .asString();
        Map<String, Object> kept = new HashMap<>(Map.of(
                "name",
                "Trần B",
                "role.0",
                "LEAD",
                "unit.0",
                "216",
                "from.0",
                "2024-04-01",
                "until.0",
                "",
                "end",
                "0"));
        kept.put("seen", hidden(form).get("seen"));
        assertThat(save(kept).statusCode()).isEqualTo(303);
        assertThat(member().orElseThrow().assignments().get(0).last()).contains(LocalDate.of(2024, 4, 1));
        assertThat(save(kept).statusCode()).as("somebody else has changed them").isEqualTo(422);

        given().get("/console/staff?q=" + identity)
                .then()
                .statusCode(200)
                .body(containsString("Trần B"), containsString("phụ trách địa bàn"));
        given().get("/console/staff?q=nobody-at-all").then().body(not(containsString("<b>" + identity)));
        assertThat(auditLog.entries(AuditEntry.NO_CAMPAIGN).stream()
                        .filter(line -> line.action() == AuditAction.STAFF_CHANGED)
                        .filter(line -> identity.equals(line.details().get("person"))))
                .hasSize(2);
    }

    @Test
    void formWithMistakes_comesBackAsTyped() {
        save(Map.of("name", "Trần <B>", "role.0", "COMMUNE_TEAM", "unit.0", "Xã Phúc Sơn"))
                .then()
                .statusCode(422)
                .body(
                        containsString("Nhiệm vụ 1: 2 đơn vị có tên “Xã Phúc Sơn”"),
                        containsString("value=\"Trần &lt;B&gt;\""));
        save(Map.of("name", "Trần B")).then().statusCode(422);
        assertThat(member()).isEmpty();
    }

    @Test
    void file_isShownFirstAndThenTakenWhole() {
        Response shown = send("email;name;role;unit;from;until\n"
                + identity + ";Trần B;Tổ công tác xã;07303;1/4/2024;30/4/2024\n"
                + identity + ";Trần B;auditor;;;\n");
        shown.then().statusCode(200).body(containsString("Thêm mới: 1 người"), containsString("Xã Lan Giới"));
        assertThat(member()).isEmpty();

        assertThat(store(shown).statusCode()).isEqualTo(303);
        assertThat(member().orElseThrow().assignments()).hasSize(2);
        assertThat(store(shown).statusCode())
                .as("nothing would change any more")
                .isEqualTo(422);
    }

    @Test
    void fileWithMistakes_isRefusedWithEveryLine() {
        send("email;name;role;unit;from;until\n"
                        + identity + ";Trần B;Vua;07303;;\n"
                        + identity + ";Trần B;LEAD;Hà Nội;;\n")
                .then()
                .statusCode(422)
                .body(
                        containsString("Dòng 2: “Vua” không phải là một vai trò"),
                        containsString("Dòng 3: không có đơn vị nào là “Hà Nội”"));
        assertThat(member()).isEmpty();
    }

    @Test
    void workbookThatWasHandedOut_changesNothing() {
        save(Map.of("name", "Trần B", "role.0", "COMMUNE_TEAM", "unit.0", "Xã Phúc Sơn, huyện Lục Nam"));
        byte[] workbook = given().get("/console/staff.xlsx?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        given().header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", "can-bo.xlsx", workbook)
                .post("/console/staff")
                .then()
                .statusCode(422)
                .body(containsString("không có gì thay đổi"));
    }

    private Optional<StaffMember> member() {
        return register.latest().find(identity);
    }

    private Response save(Map<String, ?> fields) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded;charset=UTF-8")
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("identity", identity)
                .formParams(fields)
                .post("/console/staff/member");
    }

    private static Response send(String file) {
        return given().header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", "can-bo.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/console/staff");
    }

    private static Response store(Response shown) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParams(hidden(shown.asString()))
                .post("/console/staff/store");
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = FIELD.matcher(page);
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }
}
