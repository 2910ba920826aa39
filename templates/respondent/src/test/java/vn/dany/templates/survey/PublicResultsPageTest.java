package vn.dany.templates.survey;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.report.PublicResults;
import vn.dany.core.report.ShowPublicResults;
import vn.dany.templates.Language;

@QuarkusTest
class PublicResultsPageTest {

    private static final Campaign CAMPAIGN = Samples.oneRound(new CampaignId("pks01-2024"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void releasedResults_matchGoldenPage(Language language) {
        Round round = CAMPAIGN.rounds()
                .get(0)
                .frozen(new Round.Freeze(
                        Samples.CLOSES.plusSeconds(2_100), "0f".repeat(32), Optional.of("5c".repeat(32)), true));
        PublicResults results = PublicResults.of(
                CAMPAIGN,
                round,
                Samples.questionnaire(),
                Samples.register(),
                DisclosedSamples.last(
                        round.id(),
                        Map.of(
                                Samples.LAN_GIOI,
                                40,
                                Samples.NHA_NAM,
                                30,
                                Samples.PHUC_SON,
                                7,
                                Samples.PHUC_SON_LUC_NAM,
                                25),
                        Samples.CLOSES,
                        Samples.register()),
                Map.of(Samples.LAN_GIOI, 50, Samples.NHA_NAM, 41, Samples.PHUC_SON, 12, Samples.PHUC_SON_LUC_NAM, 60),
                PublicResults.USUAL_MINIMUM);
        QuestionPageTest.compare(
                "public-results",
                new AskedLanguage(language.tag()),
                PublicResultsPage.of(
                                new ShowPublicResults.Found(CAMPAIGN, List.of(round), Optional.of(results)),
                                results,
                                "",
                                Kiosk.ADDRESS,
                                language)
                        .render());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsNotReleased_matchesGoldenPage(Language language) {
        QuestionPageTest.compare(
                "not-released",
                new AskedLanguage(language.tag()),
                NotReleasedPage.of(CAMPAIGN, language).render());
    }
}
