package vn.dany.templates.console;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.order.DecideExemplary;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.report.MainScale;
import vn.dany.core.report.ScoreFormula;
import vn.dany.core.report.Scores;
import vn.dany.core.report.Share;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;
import vn.dany.templates.checks.Golden;

/** What is said of exemplary units, before the decision and after. */
@QuarkusTest
class ExemplaryPageGoldenTest {

    private final Campaign campaign = Samples.oneRound(new CampaignId("mau-2024"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void proposal_matchesTheGoldenPage(Language language) {
        compare("exemplary", Optional.empty(), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void decision_matchesTheGoldenPage(Language language) {
        compare(
                "exemplary-decided",
                Optional.of(new Round.Exemplary(
                        Samples.CLOSES.plusSeconds(90_000), List.of(Samples.PHUC_SON), "Biên bản họp số 3/BB-BCĐ")),
                language);
    }

    private void compare(String name, Optional<Round.Exemplary> decided, Language language) {
        Golden.compare(
                language.tag(),
                name,
                ExemplaryPage.of(
                                campaign,
                                campaign.rounds().get(0).id(),
                                Optional.of(new DecideExemplary.Proposal(
                                        Samples.register(),
                                        scores(),
                                        LocalizedText.of("Tỷ lệ hài lòng"),
                                        decided,
                                        "0123456789abcdef")),
                                ExemplaryPage.Typed.NOTHING,
                                ExemplaryPage.Problem.NONE,
                                language)
                        .render()
                        .replace(Shell.STYLE.version(), "VERSION"));
    }

    /** Two that are equal, one of which something looks odd, and one of which too little is shown. */
    private static Scores scores() {
        List<Scores.Known> known = new ArrayList<>();
        known.add(known(Samples.LAN_GIOI, 9_000, 80, 0));
        known.add(known(Samples.NHA_NAM, 9_900, 95, 2));
        known.add(known(Samples.PHUC_SON, 9_000, 80, 0));
        known.add(new Scores.Known(
                Samples.PHUC_SON_LUC_NAM, OptionalInt.of(400), OptionalInt.of(0), Optional.empty(), 0));
        return Scores.of(ScoreFormula.USUAL, known);
    }

    private static Scores.Known known(UnitId unit, int participation, int favourable, int flags) {
        return new Scores.Known(
                unit,
                OptionalInt.of(participation),
                OptionalInt.of(10_000),
                Optional.of(new MainScale.Rated(new Share(favourable, 100), 20)),
                flags);
    }
}
