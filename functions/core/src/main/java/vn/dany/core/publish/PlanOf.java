package vn.dany.core.publish;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.CampaignPlan.Times;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.entry.Entry;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

/** A published campaign written down as a plan again: to be changed, or kept as a file and repeated. */
public final class PlanOf {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private PlanOf() {}

    /**
     * The plan of {@code campaign}. Windows are those of all units: exceptions and freezes are no plan.
     *
     * @param entries its entries, of which further placements are taken; batches of sheets are no plan
     */
    public static CampaignPlan campaign(
            Campaign campaign, UnitRegister register, List<Entry> entries, Map<UnitId, Integer> headcounts) {
        SortedMap<String, String> declared = new TreeMap<>();
        headcounts.forEach((unit, count) -> declared.put(register.unit(unit).code(), count.toString()));
        SortedMap<String, List<String>> placements = new TreeMap<>();
        entries.stream()
                .filter(entry -> !entry.isWholeUnit() && !entry.isForPaper())
                .map(entry -> Map.entry(register.unit(entry.unitId()).code(), entry.placement()))
                .distinct()
                .forEach(named -> placements
                        .computeIfAbsent(named.getKey(), code -> new ArrayList<>())
                        .add(named.getValue()));
        return new CampaignPlan(
                campaign.id().value(),
                campaign.title(),
                campaign.organ(),
                campaign.legalBasis(),
                campaign.purpose(),
                campaign.population(),
                campaign.contact(),
                campaign.questionnaire().toString(),
                units(campaign, register),
                campaign.rounds().stream().map(PlanOf::times).toList(),
                campaign.trial().map(PlanOf::times),
                campaign.zaloGroup().map(Object::toString).orElse(""),
                campaign.signatory(),
                declared,
                placements,
                String.valueOf(campaign.secretVersion()),
                campaign.formLinks());
    }

    /** The window of all units as a plan writes it. */
    public static Times times(Round round) {
        return new Times(local(round.window().opensAt()), local(round.window().closesAt()));
    }

    private static List<String> units(Campaign campaign, UnitRegister register) {
        List<UnitId> all = register
                .at(
                        campaign.rounds()
                                .get(0)
                                .window()
                                .opensAt()
                                .atZone(CollectionWindow.ZONE)
                                .toLocalDate(),
                        UnitLevel.COMMUNE)
                .stream()
                .map(unit -> unit.id())
                .toList();
        return campaign.unitIds().equals(all)
                ? List.of(CampaignPlan.ALL)
                : campaign.unitIds().stream()
                        .map(unit -> register.unit(unit).code())
                        .toList();
    }

    private static String local(Instant time) {
        return LOCAL.format(LocalDateTime.ofInstant(time, CollectionWindow.ZONE));
    }
}
