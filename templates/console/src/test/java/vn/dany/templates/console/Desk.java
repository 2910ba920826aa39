package vn.dany.templates.console;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dany.core.Samples;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.People;
import vn.dany.core.access.Person;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.desk.Decision;
import vn.dany.core.desk.Home;
import vn.dany.core.desk.InMemoryDeskStore;
import vn.dany.core.desk.ShowDesk;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.disclosure.InMemoryDisclosedTallies;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.headcount.InMemoryHeadcounts;
import vn.dany.core.kit.ComposeKit;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitNames;
import vn.dany.core.order.KitProgress;
import vn.dany.core.order.OrderState;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.core.report.Overview;
import vn.dany.core.report.Progress;
import vn.dany.core.report.ShowProgress;
import vn.dany.core.report.ShowResults;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;

/** What staff would look at: one campaign in the sample province, counted once. */
final class Desk {

    static final Instant NOW = Samples.vietnam("2024-04-01T10:00:00");
    static final Instant COUNTED_AT = Samples.vietnam("2024-04-01T09:58:07");

    final Campaign campaign;
    final RoundId roundId;
    final List<Entry> entries;
    private final InMemoryRegistry registry = new InMemoryRegistry();
    private final Headcounts headcounts = new InMemoryHeadcounts();
    final InMemoryDeskStore desk = new InMemoryDeskStore();
    private final InMemoryDisclosedTallies disclosed = new InMemoryDisclosedTallies();

    Desk(Campaign campaign) {
        this.campaign = campaign;
        this.roundId = campaign.rounds().get(0).id();
        registry.publish(Samples.questionnaire());
        registry.publish(Samples.register(), 1);
        registry.put(campaign);
        this.entries = campaign.unitIds().stream()
                .map(id -> new Entry(
                        EntryCode.draw(new java.util.Random(id.hashCode())), campaign.id(), id, Entry.WHOLE_UNIT, null))
                .toList();
    }

    static Desk ofOneRound() {
        return new Desk(Samples.oneRound(new CampaignId("pks01-2024")));
    }

    /** The kit of the campaign with its first district done. */
    KitProgress kitUnderWay() {
        registry.issue(entries);
        Kit kit = new ComposeKit(registry, new PublicAddress(URI.create("https://khaosat.example.vn")))
                .compose(campaign.id());
        return new KitProgress(
                kit,
                OrderState.at(OrderState.Stage.PLACED),
                kit.groups(),
                List.of(),
                Set.of(new KitNames(kit).archive(kit.groups().get(0))));
    }

    /** One unit whose code was withdrawn. */
    MissingCodes missing(Language language) {
        Entry first = entries.get(2);
        List<Entry> withdrawn = entries.stream()
                .map(entry -> entry.equals(first) ? entry.withdrawn(NOW) : entry)
                .toList();
        return MissingCodes.of(campaign, withdrawn, Samples.register(), language);
    }

    Desk counting(Map<UnitId, Integer> responses) {
        disclosed.publish(DisclosedSamples.last(roundId, responses, COUNTED_AT, Samples.register()));
        return this;
    }

    /** A count of the open round a quarter of an hour ago, and one now. */
    Desk open(Map<UnitId, Integer> then, Map<UnitId, Integer> now) {
        disclosed.publish(DisclosedSamples.open(roundId, then, now, COUNTED_AT));
        return this;
    }

    Desk declaring(Map<UnitId, Integer> declared) {
        headcounts.declare(campaign.id(), declared);
        return this;
    }

    Map<UnitId, Integer> declared() {
        return headcounts.of(campaign.id());
    }

    Progress progress() {
        return new ShowProgress(new FindCampaign(registry), disclosed, headcounts).show(People.EDITOR, roundId);
    }

    /** Where an editor of the province begins, with one decision of each kind to make. */
    Home home() {
        return new Home(
                NOW,
                List.of(progress()),
                List.of(
                        new Decision.NotCounting(),
                        new Decision.NotFrozen(campaign, roundId),
                        new Decision.Flagged(campaign, roundId, 2),
                        new Decision.WithoutCode(campaign, 1_204),
                        new Decision.WithoutHeadcount(campaign, 3),
                        new Decision.DayUnfinished(campaign, Samples.PHUC_SON, LocalDate.of(2024, 4, 1)),
                        new Decision.RostersWaiting(campaign, 3),
                        new Decision.Draft(new CampaignId("nhap-2025"))));
    }

    /** The round as an editor of the province sees it. */
    vn.dany.core.desk.Desk desk() {
        return desk(People.EDITOR);
    }

    /** The round as {@code person} sees it. */
    vn.dany.core.desk.Desk desk(Person person) {
        FindCampaign findCampaign = new FindCampaign(registry);
        return new ShowDesk(
                        new ShowProgress(findCampaign, disclosed, headcounts),
                        findCampaign,
                        disclosed,
                        desk,
                        Clock.fixed(NOW, CollectionWindow.ZONE))
                .show(person, roundId);
    }

    Overview overview(UnitId unitId) {
        return new ShowResults(new FindCampaign(registry), registry, disclosed)
                .overview(People.EDITOR, roundId, Optional.of(unitId));
    }
}
