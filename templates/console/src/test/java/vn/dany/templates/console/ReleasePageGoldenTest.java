package vn.dany.templates.console;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.report.PublicResults;
import vn.dany.templates.Language;
import vn.dany.templates.checks.Golden;

/** What is said of results that are released to everybody. */
@QuarkusTest
class ReleasePageGoldenTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void releasedResults_matchTheGoldenPage(Language language) {
        Campaign campaign = Samples.oneRound(new CampaignId("mau-2024"));
        Round round = campaign.rounds().get(0);
        Round.Freeze freeze = new Round.Freeze(
                        Samples.CLOSES.plusSeconds(2_100), "0f".repeat(32), Optional.of("5c".repeat(32)), true)
                .released(new Round.Release(Samples.CLOSES.plusSeconds(90_000), "ab".repeat(32), true));
        PublicResults results = PublicResults.of(
                campaign,
                round.frozen(freeze),
                Samples.questionnaire(),
                Samples.register(),
                DisclosedSamples.last(
                        round.id(),
                        Map.of(Samples.LAN_GIOI, 40, Samples.PHUC_SON, 7),
                        Samples.CLOSES,
                        Samples.register()),
                Map.of(),
                PublicResults.USUAL_MINIMUM);
        Golden.compare(
                language.tag(),
                "release",
                ReleasePage.of(
                                campaign,
                                round.frozen(freeze),
                                Optional.of(results),
                                Optional.of(results),
                                "10",
                                ReleasePage.Problem.NONE,
                                new PublicAddress(URI.create("https://khaosat.example.vn")),
                                language)
                        .render()
                        .replace(Shell.STYLE.version(), "VERSION"));
    }
}
