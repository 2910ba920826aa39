package vn.dany.core.suggestion;

import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** Shows everybody what was released of a box. */
public final class ShowReleased {

    /** As many as a page of a phone bears. */
    private static final int MOST = 20;

    private final Registry registry;
    private final ReleasedSuggestions released;

    public ShowReleased(Registry registry, ReleasedSuggestions released) {
        this.registry = registry;
        this.released = released;
    }

    /**
     * A page of what was released.
     *
     * @param unit whose alone; empty for those of all
     */
    public record Shown(
            Campaign campaign,
            Questionnaire questionnaire,
            UnitRegister register,
            Optional<UnitId> unit,
            ReleasedSuggestions.Page page) {}

    /**
     * What was released in a campaign, or in one of its units, behind {@code after}; from the beginning if that is a place of
     * another unit.
     *
     * @throws ProblemException with PageNotFound if no such campaign is published, it is no box, or the unit is not in it
     */
    public Shown show(CampaignId campaignId, Optional<UnitId> unit, Optional<ReleasedSuggestions.Place> after) {
        Campaign campaign = registry.campaign(campaignId).orElseThrow(ShowReleased::notFound);
        Questionnaire questionnaire = registry.questionnaire(campaign.questionnaire())
                .filter(WrittenQuestions::isBox)
                .orElseThrow(ShowReleased::notFound);
        if (!unit.map(campaign.unitIds()::contains).orElse(true)) {
            throw notFound();
        }
        return new Shown(
                campaign,
                questionnaire,
                registry.register().orElseThrow(() -> new IllegalStateException("no register")),
                unit,
                released.page(
                        campaign.id(),
                        unit,
                        after.filter(place -> unit.map(place.unitId()::equals).orElse(true)),
                        MOST));
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.of(Problem.Code.PAGE_NOT_FOUND));
    }
}
