package vn.dany.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.order.OrderStore;
import vn.dany.emulators.CallLog;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.emulators.SignInWalk;
import vn.dany.emulators.function.HttpAnswer;
import vn.dany.emulators.function.OddEvents;
import vn.dany.emulators.stack.DeployedFunction;

/** The artifact as it will be deployed, behind the events of an HTTP API, with people who sign in at a provider. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class ConsoleFunctionIT {

    /** Rights for drafts, erased contacts, checks, files shown before they are taken, and downloads by a link. */
    private static final String NOT_WALKED_HERE =
            "never used: (dynamodb:(PutItem|DeleteItem|UpdateItem)|s3:(Get|Put)Object) on .*"
                    + "(-registry|-casework|/orders/\\*|/kits/\\*|/reports/\\*|/uploads/\\*|/evidence/\\*|/pictures/\\*|/counts/\\*|/checks/\\*)";

    /**
     * Windows of 2024 cannot be put back today, and no sheets of paper be entered: of all that is asked, the clock of the
     * artifact alone is the real one.
     */
    private static final Map<String, Integer> OVER = Map.of(
            "POST /console/campaigns/{campaignId}/windows/restore",
            422,
            "POST /console/campaigns/{campaignId}/team/{unitId:u[0-9a-f]+}/assist",
            409);

    private static PackagedConsole console;
    private static List<String> session;

    @Inject
    Province province;

    @Inject
    Neighbours neighbours;

    @Inject
    OrderStore orders;

    @Inject
    Headcounts headcounts;

    @BeforeAll
    static void start() {
        console = new PackagedConsole();
        session = console.signIn(TestSignIn.EVERYTHING);
    }

    @AfterAll
    static void stop() {
        console.close();
        assertThat(console.function().complaints()).as("from start to end").isEmpty();
        assertThat(DeployedFunction.of("Console").differences(CallLog.calls()))
                .as("but for what is walked through in the pages' own tests and the journeys")
                .allMatch(difference -> difference.matches(NOT_WALKED_HERE));
    }

    @Test
    void progress_isServedCompressedInVietnamese() {
        RoundId roundId = province.counted(Map.of(Samples.LAN_GIOI, 12));

        HttpAnswer answer = console.get("/console/rounds/" + roundId, cookies(), "Accept-Encoding", "gzip");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.text()).contains("Thị trấn Nhã Nam", "<dd class=\"big\">12</dd>");
    }

    /** In a native image a page may fail that renders on the JVM. */
    @Test
    void everyRoute_isAnsweredByTheArtifactToo() {
        List<String> wrong = new ArrayList<>();
        for (Routes.Row row : Routes.of(neighbours.settle())) {
            int status = status(row.own());
            boolean isRight =
                    status == OVER.getOrDefault(row.route(), row.status()) || (status == 404 && isNotTheirs(row));
            if (!isRight && !isOfATeamAlone(row)) {
                wrong.add(row.own() + ": " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What nobody of the table may, or what an owner other than this one owns. */
    private static boolean isNotTheirs(Routes.Row row) {
        Map<String, String> fields = row.own().fields();
        return row.roles().isEmpty() || (fields != null && fields.containsKey("place"));
    }

    /** A part of a file that whoever has the whole is not handed. */
    private static boolean isOfATeamAlone(Routes.Row row) {
        return row.own().verb().equals("GET") && row.roles().equals(Set.of(Role.COMMUNE_TEAM));
    }

    private static int status(Routes.Call call) {
        if (call.verb().equals("GET")) {
            return console.get(call.path(), cookies()).status();
        }
        String type = "application/x-www-form-urlencoded";
        String body = "";
        if (call.verb().equals("FILE")) {
            type = "multipart/form-data; boundary=edge";
            body = "--edge\r\nContent-Disposition: form-data; name=\"nothing\"\r\n\r\n\r\n--edge--\r\n";
        } else if (call.fields() != null) {
            body = call.fields().entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                    .collect(Collectors.joining("&"));
        }
        return console.post(call.path(), cookies(), body, "Content-Type", type).status();
    }

    @Test
    void order_isPlacedInTheBucket() {
        RoundId roundId = province.counted(Map.of(Samples.LAN_GIOI, 12));

        HttpAnswer answer = console.post("/console/rounds/" + roundId + "/results.xlsx", cookies(), "");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(orders.pending()).anyMatch(order -> order.campaignId().equals(roundId.campaignId()));
    }

    @Test
    void headcountFile_arrivesWholeAndIsTakenOnceAgreed() {
        RoundId roundId = province.campaign().rounds().get(0).id();
        String address = "/console/campaigns/" + roundId.campaignId() + "/headcounts";
        String form = String.join(
                "\r\n",
                "--edge",
                "Content-Disposition: form-data; name=\"file\"; filename=\"số người.csv\"",
                "Content-Type: text/csv",
                "",
                "unit_code,headcount,unit_name\n07306,21,Thị trấn Nhã Nam\n",
                "--edge--",
                "");

        HttpAnswer answer =
                console.post(address, cookies(), form, "Content-Type", "multipart/form-data; boundary=edge");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(headcounts.of(roundId.campaignId())).isEmpty();
        String shown = answer.text();
        assertThat(shown).contains("Thị trấn Nhã Nam");
        String agreed = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")
                .matcher(shown)
                .results()
                .map(field -> field.group(1) + "=" + URLEncoder.encode(field.group(2), UTF_8))
                .collect(Collectors.joining("&"));
        HttpAnswer confirmed =
                console.post(address, cookies(), agreed, "Content-Type", "application/x-www-form-urlencoded");
        assertThat(confirmed.status()).isEqualTo(303);
        assertThat(headcounts.of(roundId.campaignId())).isEqualTo(Map.of(Samples.NHA_NAM, 21));
    }

    @Test
    void session_isInCookiesOfThisHostAlone() {
        assertThat(session)
                .filteredOn(cookie -> !cookie.contains("Max-Age=0"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-q_session")
                        .contains("; Path=/", "; Secure", "; HTTPOnly", "; SameSite=Lax")
                        .doesNotContain("Domain="));
        assertThat(console.get("/console", cookies().replace("__Host-", "")).status())
                .as("a cookie that a neighbour could have set")
                .isEqualTo(401);
    }

    @Test
    void whoIsNotSignedIn_seesTheWayToTheSignInAndNothingElse() {
        String address = "/console/rounds/" + province.counted(Map.of(Samples.LAN_GIOI, 12));

        HttpAnswer answer = console.function().get(address);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text())
                .contains("href=\"/console/sign-in?to=" + URLEncoder.encode(address, UTF_8))
                .doesNotContain("Nhã Nam");
    }

    @Test
    void whoHasNoTaskHere_isToldWhomToAsk() {
        String stranger = SignInWalk.header(console.signIn("nguoi-la@example.vn"));

        HttpAnswer answer = console.get("/console", stranger);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text())
                .contains("nguoi-la@example.vn", "người phụ trách khảo sát của tỉnh", "/console/sign-out")
                .doesNotContain("Lấy ý kiến");
    }

    @Test
    void formSentAfterTheSession_isKeptToBeSentAgain() {
        HttpAnswer answer = console.function()
                .post(
                        "/console/campaigns/new?lang=en",
                        "title=%C4%90%E1%BB%A3t+%22m%E1%BB%99t%22&scope=a&scope=b",
                        "Content-Type",
                        "application/x-www-form-urlencoded");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text())
                .contains(
                        "action=\"/console/campaigns/new?lang=en\"",
                        "name=\"title\" value=\"Đợt &quot;một&quot;\"",
                        "name=\"scope\" value=\"a\"",
                        "name=\"scope\" value=\"b\"",
                        "target=\"_blank\"");
    }

    @Test
    void signedOut_theSessionIsGoneHereAndAtTheProvider() {
        String cookies = SignInWalk.header(console.signIn(TestSignIn.EVERYTHING));

        HttpAnswer answer = console.post("/console/sign-out", cookies, "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Refresh"))
                .contains(
                        "/endsession?",
                        "post_logout_redirect_uri=https%3A%2F%2Fkhaosat.example.vn%2Fconsole%2Fsigned-out");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.startsWith("__Host-q_session") && cookie.contains("Max-Age=0"));
        assertThat(console.function().get("/console/signed-out").status()).isEqualTo(200);
    }

    @Test
    void providerThatIsAway_isSaidOnAPage() {
        try (PackagedConsole fresh = new PackagedConsole()) {
            fresh.loseProvider();

            HttpAnswer answer = fresh.function().get("/console/sign-in?to=%2Fconsole");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text()).contains("Dịch vụ đăng nhập chưa trả lời");
            assertThat(fresh.get("/console", cookies()).status()).isEqualTo(503);
        }
    }

    private static String cookies() {
        return SignInWalk.header(session);
    }

    @Test
    void everySignIn_isALineOfAnUnbrokenLog() {
        HttpAnswer log = console.get("/console/log", cookies());

        assertThat(log.status()).isEqualTo(200);
        assertThat(log.text()).contains("Nhật ký nguyên vẹn", "Đăng nhập", TestSignIn.EVERYTHING);
    }

    @Test
    void eventsThatAreNoRequest_areAnsweredInOneLine() {
        for (String event : OddEvents.OBJECTS) {
            assertThat(console.function().invoke(event))
                    .as(event)
                    .contains("\"statusCode\":400", "no request of an HTTP API");
        }
    }
}
