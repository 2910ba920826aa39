package vn.dany.core.entrance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.SearchText;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** Shows a published campaign to the public, with the way into each of its units. */
public final class ShowCampaign {

    private static final int LONGEST_QUERY = 60;

    private final Registry registry;
    private final Clock clock;

    public ShowCampaign(Registry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /**
     * The campaign with the units whose name, or whose district's name, contains {@code query}, whatever the tone marks.
     *
     * @throws ProblemException with PageNotFound if no such campaign is published
     */
    public CampaignOverview show(CampaignId campaignId, String query) {
        Campaign campaign = registry.campaign(campaignId)
                .orElseThrow(() -> new ProblemException(Problem.of(Problem.Code.PAGE_NOT_FOUND)));
        UnitRegister register = registry.register().orElseThrow(() -> new IllegalStateException("no register"));
        Questionnaire questionnaire = registry.questionnaire(campaign.questionnaire())
                .orElseThrow(() -> new IllegalStateException("no questionnaire"));
        Map<UnitId, EntryCode> codes = registry.unitCodes(campaign.id());
        String asked = query.strip().substring(0, Math.min(query.strip().length(), LONGEST_QUERY));
        String wanted = SearchText.fold(asked);
        Map<AdministrativeUnit, List<CampaignOverview.Door>> byHead = new LinkedHashMap<>();
        for (UnitId unitId : campaign.unitIds()) {
            AdministrativeUnit unit = register.unit(unitId);
            AdministrativeUnit head = register.parentOf(unitId).orElse(unit);
            if (SearchText.fold(unit.fullName() + " " + head.fullName()).contains(wanted)) {
                byHead.computeIfAbsent(head, h -> new ArrayList<>())
                        .add(new CampaignOverview.Door(unit, Optional.ofNullable(codes.get(unitId))));
            }
        }
        List<CampaignOverview.District> districts = new ArrayList<>();
        byHead.forEach((head, doors) -> districts.add(new CampaignOverview.District(head, List.copyOf(doors))));
        return new CampaignOverview(campaign, questionnaire, clock.instant(), List.copyOf(districts), asked);
    }
}
