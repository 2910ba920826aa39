package vn.dany.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.Samples;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.headcount.Headcounts;
import vn.dany.emulators.EmbeddedServices;

/**
 * Every route of the console, as every role, for what is theirs and for what is a neighbour's: what is not theirs is not
 * there. A route that {@link Routes} does not know fails the build.
 */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class RouteScopeTest {

    private static final int NOT_THERE = 404;

    @Inject
    Neighbours neighbours;

    @Inject
    Headcounts headcounts;

    private List<Routes.Row> rows;

    @BeforeEach
    void settle() {
        TestClock.CLOCK.set(Samples.OPENS.plusSeconds(3600));
        rows = Routes.of(neighbours.settle());
    }

    @Test
    void everyRoute_isInTheTable() throws Exception {
        Set<String> known = rows.stream().map(Routes.Row::route).collect(Collectors.toSet());
        known.addAll(Routes.APART);
        assertThat(known).containsExactlyInAnyOrderElementsOf(routes());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void route_showsWhatIsTheirsAndNothingElse(Role role) {
        List<String> wrong = new ArrayList<>();
        for (Routes.Row row : rows) {
            boolean may = row.roles().contains(role);
            check(role, row, row.own(), may ? row.status() : NOT_THERE, wrong);
            if (row.foreign() != null) {
                boolean everywhere = may && role.isProvincial();
                check(role, row, row.foreign(), everywhere ? row.status() : NOT_THERE, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEAD", "COMMUNE_TEAM", "UNION", "BOX_OWNER", "BOX_READER"})
    void list_isOfTheirCampaignsAndUnitsAlone(Role role) {
        Neighbours.Settled settled = neighbours.settle();
        CampaignId foreign = settled.foreign().campaignId();
        assertThat(as(role).get("/console").then().statusCode(200).extract().asString())
                .contains("/console/rounds/" + settled.own())
                .doesNotContain(foreign.value())
                .doesNotContain("/console/units", "/console/questionnaires", "/console/campaigns/new");
        assertThat(as(role).get("/console/rounds/" + settled.own())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Xã Phúc Sơn", "<dd class=\"big\">" + (role == Role.COMMUNE_TEAM ? 6 : 19) + "</dd>")
                .doesNotContain("Lục Nam");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void tabsOfACampaign_leadWhereTheirReaderMayGoAndSayWhereThatIs(Role role) {
        String page =
                as(role).get("/console/rounds/" + neighbours.settle().own()).asString();
        String tabs = page.substring(page.indexOf("<nav class=\"tabs\""), page.indexOf("<main"));
        List<String> ways = new ArrayList<>();
        Matcher way =
                Pattern.compile("href=\"([^\"]+)\"( aria-current=\"page\")?").matcher(tabs);
        while (way.find()) {
            ways.add(way.group(1));
            String there =
                    as(role).get(way.group(1)).then().statusCode(200).extract().asString();
            assertThat(there).contains("href=\"" + way.group(1) + "\" aria-current=\"page\"");
        }
        assertThat(ways)
                .hasSize(
                        switch (role) {
                            case PROVINCE_EDITOR -> 6;
                            case PROVINCE_READER, LEAD, UNION -> 3;
                            case COMMUNE_TEAM, AUDITOR -> 2;
                            case BOX_OWNER, BOX_READER -> 1;
                        });
    }

    @Test
    void headcountOfANeighbour_isPassedOver() {
        Neighbours.Settled settled = neighbours.settle();
        CampaignId own = settled.own().campaignId();
        Response answer = as(Role.LEAD)
                .formParam("h." + Samples.PHUC_SON_LUC_NAM, "77")
                .post("/console/campaigns/" + own + "/headcounts");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(headcounts.of(own)).doesNotContainKey(Samples.PHUC_SON_LUC_NAM);
    }

    @Test
    void whoIsNotOnTheRegister_seesNothing() {
        assertThat(given().header(TestSignIn.PERSON, "nobody@example.vn")
                        .get("/console")
                        .statusCode())
                .isNotEqualTo(200);
    }

    private void check(Role role, Routes.Row row, Routes.Call call, int expected, List<String> wrong) {
        int status = call.by(as(role)).statusCode();
        if (status != expected) {
            wrong.add(role + " " + row.route() + " " + call.path() + ": " + status + ", not " + expected);
        }
    }

    private static RequestSpecification as(Role role) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .header(TestSignIn.PERSON, Neighbours.identity(role));
    }

    /** What the resources say of themselves, such as {@code GET /console/rounds/{roundId}}; files apart from forms. */
    private static Set<String> routes() throws IOException, ClassNotFoundException {
        Set<String> found = new TreeSet<>();
        java.nio.file.Path folder = java.nio.file.Path.of("target", "classes", "vn", "dany", "console");
        try (Stream<java.nio.file.Path> files = Files.list(folder)) {
            for (java.nio.file.Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class")) {
                    add(Class.forName("vn.dany.console." + name.replace(".class", "")), found);
                }
            }
        }
        return found;
    }

    private static void add(Class<?> type, Set<String> found) {
        Path above = type.getAnnotation(Path.class);
        if (above == null) {
            return;
        }
        for (Method method : type.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    Path below = method.getAnnotation(Path.class);
                    Consumes takes = method.getAnnotation(Consumes.class);
                    found.add(verb.value() + " " + above.value() + (below == null ? "" : "/" + below.value())
                            + (takes != null && takes.value()[0].startsWith("multipart") ? " (file)" : ""));
                }
            }
        }
    }
}
