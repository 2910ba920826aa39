package vn.dany.templates.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.report.Progress;
import vn.dany.core.report.Rate;
import vn.dany.core.report.UnitProgress;
import vn.dany.templates.Language;

/** Lays the campaigns out as a page in one language. */
final class CampaignsPages {

    private final Instant now;
    private final Language language;
    private final ConsoleMessages messages;
    private final Figures figures;
    private final Addresses addresses;

    CampaignsPages(Instant now, Language language) {
        this.now = now;
        this.language = language;
        this.messages = ConsoleWording.in(language);
        this.figures = new Figures(language);
        this.addresses = new Addresses(language);
    }

    CampaignsPage page(List<Progress> rounds, List<CampaignId> drafts) {
        Map<Campaign, List<Progress>> byCampaign = new LinkedHashMap<>();
        rounds.forEach(progress -> byCampaign
                .computeIfAbsent(progress.campaign(), campaign -> new ArrayList<>())
                .add(progress));
        List<CampaignsPage.CampaignCard> cards = new ArrayList<>();
        byCampaign.forEach((campaign, progresses) -> cards.add(card(campaign, progresses)));
        return new CampaignsPage(
                Shell.of(language, "/console", messages.campaigns(), List.of()),
                cards,
                Shell.address("/console/campaigns/new", language),
                drafts.stream()
                        .map(id -> new Shell.Link(id.value(), addresses.campaign(id)))
                        .toList());
    }

    private CampaignsPage.CampaignCard card(Campaign campaign, List<Progress> rounds) {
        long declared = units(rounds.get(0)).stream()
                .filter(unit -> unit.headcount().isPresent())
                .count();
        return new CampaignsPage.CampaignCard(
                campaign.title().in(language.tag()),
                campaign.organ().in(language.tag()),
                addresses.campaign(campaign.id()),
                addresses.headcounts(campaign.id()),
                messages.headcountsDeclared(
                        figures.count(declared),
                        figures.count(campaign.unitIds().size())),
                addresses.kit(campaign.id()),
                rounds.stream().map(this::line).toList());
    }

    private CampaignsPage.RoundLine line(Progress progress) {
        UnitProgress whole = progress.whole();
        long answering =
                units(progress).stream().filter(unit -> unit.responses() > 0).count();
        long all = units(progress).size();
        boolean rated = whole.responseRate().isPresent();
        RoundState state = RoundState.of(progress.round(), now);
        return new CampaignsPage.RoundLine(
                messages.round(progress.round().id().number()),
                addresses.round(progress.round().id()),
                state.style(),
                state.text(language),
                figures.window(progress.round().window()),
                figures.count(whole.responses()),
                rated ? messages.responseRate() : messages.unitsAnswering(),
                rated ? figures.percent(whole.responseRate()) : figures.count(answering) + "/" + figures.count(all),
                Figures.length((rated ? whole.responseRate() : Rate.of(answering, all)).orElse(0)),
                progress.countedAt()
                        .map(figures::moment)
                        .map(messages::countedAt)
                        .orElseGet(messages::neverCounted));
    }

    private static List<UnitProgress> units(Progress progress) {
        return progress.groups().stream()
                .flatMap(group -> group.units().stream())
                .toList();
    }
}
