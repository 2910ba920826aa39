package vn.dany.core.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.IdentifyingQuestions;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** Gathers what a campaign's kit is printed from, as the registry has it now. */
public final class ComposeKit {

    private final Registry registry;
    private final PublicAddress address;

    public ComposeKit(Registry registry, PublicAddress address) {
        this.registry = registry;
        this.address = address;
    }

    /**
     * The kit of the codes that are good now.
     *
     * @throws ProblemException with NotInScope if there is no such campaign, or it has no code
     */
    public Kit compose(CampaignId campaignId) {
        Campaign campaign = registry.campaign(campaignId).orElseThrow(ProblemException::notInScope);
        UnitRegister register = registry.register().orElseThrow(ProblemException::notInScope);
        Map<UnitId, List<Entry>> byUnit = new LinkedHashMap<>();
        campaign.unitIds().forEach(unitId -> byUnit.put(unitId, new ArrayList<>()));
        registry.entries(campaignId).stream()
                .filter(entry -> !entry.isRevoked() && !entry.isForPaper())
                .sorted(Comparator.comparing(Entry::placement).thenComparing(Entry::code))
                .forEach(entry -> byUnit.computeIfPresent(entry.unitId(), (unit, entries) -> {
                    entries.add(entry);
                    return entries;
                }));
        List<Kit.Group> groups = groups(campaign, byUnit, register);
        if (groups.isEmpty()) {
            throw ProblemException.notInScope();
        }
        return new Kit(
                Kit.LAYOUT,
                campaignId,
                campaign.title().vi(),
                campaign.organ().vi(),
                campaign.legalBasis().vi(),
                campaign.population().vi(),
                campaign.contact().vi(),
                campaign.zaloGroup(),
                campaign.signatory(),
                registry.questionnaire(campaign.questionnaire())
                        .filter(IdentifyingQuestions::areAbsentFrom)
                        .isPresent(),
                address,
                windows(campaign),
                groups);
    }

    private static List<Kit.Group> groups(Campaign campaign, Map<UnitId, List<Entry>> byUnit, UnitRegister register) {
        Map<UnitId, List<PrintedCode>> byParent = new LinkedHashMap<>();
        byUnit.forEach((unitId, entries) -> {
            AdministrativeUnit unit = register.unit(unitId);
            List<CollectionWindow> here = windows(campaign.seenBy(unitId));
            List<CollectionWindow> own = here.equals(windows(campaign)) ? List.of() : here;
            entries.forEach(entry -> byParent.computeIfAbsent(unit.parent().orElse(unitId), p -> new ArrayList<>())
                    .add(new PrintedCode(entry.code(), unit.code(), unit.fullName(), entry.placement(), own)));
        });
        List<Kit.Group> groups = new ArrayList<>();
        byParent.forEach((parent, codes) -> {
            AdministrativeUnit head = register.unit(parent);
            groups.add(new Kit.Group(head.code(), head.name(), head.fullName(), codes));
        });
        return groups;
    }

    private static List<CollectionWindow> windows(Campaign campaign) {
        return campaign.rounds().stream().map(Round::window).toList();
    }
}
