package vn.dany.core.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.kit.ComposeKit;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.KitStore;
import vn.dany.core.kit.Paper;
import vn.dany.core.kit.PrintedCode;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.UnitId;

/** Shows how far the kit of a campaign is: the one for its codes and words of now. */
public final class ShowKit {

    private final FindCampaign findCampaign;
    private final Registry registry;
    private final ComposeKit composeKit;
    private final OrderStore orders;
    private final KitStore kits;

    public ShowKit(
            FindCampaign findCampaign, Registry registry, ComposeKit composeKit, OrderStore orders, KitStore kits) {
        this.findCampaign = findCampaign;
        this.registry = registry;
        this.composeKit = composeKit;
        this.orders = orders;
        this.kits = kits;
    }

    /**
     * The progress of the campaign's kit, as far as it is {@code person}'s. A kit whose order was forgotten is done if all
     * of it is there.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such campaign, it has no code, or no
     *     unit of theirs
     */
    public KitProgress show(Person person, CampaignId campaignId) {
        Campaign campaign = findCampaign.find(person, Right.READ_KITS, campaignId);
        Kit kit = composeKit.compose(campaignId);
        KitNames names = new KitNames(kit);
        Set<String> made = kits.names(kit);
        OrderState state =
                made.contains(names.whole()) ? OrderState.at(OrderState.Stage.DONE) : orders.state(new KitOrder(kit));
        Predicate<PrintedCode> theirs = theirs(campaign);
        List<Kit.Group> groups = kit.groups().stream()
                .filter(group -> group.codes().stream().allMatch(theirs))
                .toList();
        boolean whole = groups.size() == kit.groups().size();
        List<PrintedCode> alone = new ArrayList<>();
        Set<String> files = Stream.concat(
                        whole ? Stream.of(names.whole()) : Stream.empty(),
                        groups.stream().flatMap(group -> files(names, group)))
                .filter(made::contains)
                .collect(Collectors.toSet());
        for (Kit.Group group : kit.groups()) {
            List<PrintedCode> codes = groups.contains(group)
                    ? List.of()
                    : group.codes().stream().filter(theirs).toList();
            alone.addAll(codes);
            if (made.contains(names.archive(group))) {
                codes.forEach(code -> files.addAll(names.files(code)));
            }
        }
        return new KitProgress(kit, state, groups, alone, files);
    }

    private Predicate<PrintedCode> theirs(Campaign campaign) {
        Map<EntryCode, UnitId> units = registry.entries(campaign.id()).stream()
                .collect(Collectors.toMap(Entry::code, Entry::unitId, (first, second) -> first));
        Set<UnitId> theirs = Set.copyOf(campaign.unitIds());
        return code -> {
            UnitId unit = units.get(code.code());
            return unit != null && theirs.contains(unit);
        };
    }

    private static Stream<String> files(KitNames names, Kit.Group group) {
        return Stream.concat(
                Stream.of(names.archive(group), names.annex(group), names.stickers(group)),
                Stream.of(Paper.values()).map(paper -> names.posters(group, paper)));
    }
}
