package vn.dany.sovereign.upgrade;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.registry.Registry;
import vn.dany.emulators.EmbeddedServices;

/**
 * Writes what this version stores in a season, for the next one to read. To be run when a version is released, and what
 * it wrote committed:
 *
 * <pre>./mvnw -pl functions/sovereign -am test -Dtest=KeepSeasonRun -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
@QuarkusTest
@WithTestResource(value = EmbeddedServices.class, initArgs = @ResourceArg(name = "fresh", value = "true"))
class KeepSeasonRun {

    private static final Path FOLDER = Path.of("src/test/resources/previous");

    private static final List<String> PAGES = List.of(
            "/console",
            "/console/campaigns/ban-nhap",
            "/console/campaigns/hom-thu/contacts",
            "/console/questionnaires",
            "/console/questionnaires/pks01/1.xlsx",
            "/console/questionnaires/mau-thu/1.xlsx",
            "/console/units",
            "/console/units/reform");

    @Inject
    Season season;

    @Inject
    Figures figures;

    @Inject
    KeptData data;

    @Inject
    Registry registry;

    @Test
    void season_isKept() throws Exception {
        Shown lived = season.live();
        List<String> pages = Stream.concat(
                        PAGES.stream(), registry.campaigns().stream().flatMap(KeepSeasonRun::pages))
                .toList();
        pages.forEach(
                page -> assertThat(given().get(page).statusCode()).as(page).isEqualTo(200));
        Shown shown = new Shown(lived.at(), lived.forms(), lived.receipts(), pages, figures.all());
        data.keepIn(FOLDER);
        Files.writeString(
                FOLDER.resolve("shown.json"),
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(shown) + "\n");
    }

    private static Stream<String> pages(Campaign campaign) {
        String console = "/console/campaigns/" + campaign.id();
        return Stream.of(
                        Stream.of("/c/" + campaign.id()),
                        Stream.of("", "/headcounts", "/headcounts.csv", "/kit", "/codes", "/windows", "/audit")
                                .map(page -> console + page),
                        campaign.rounds().stream()
                                .map(Round::id)
                                .flatMap(round -> Stream.of(
                                        "/console/rounds/" + round,
                                        "/console/rounds/" + round + "/results",
                                        "/console/rounds/" + round + "/results?boundaries=now")))
                .flatMap(pages -> pages);
    }
}
