package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.desk.Home;
import vn.dany.core.report.Progress;
import vn.dany.core.report.Rate;
import vn.dany.core.report.UnitProgress;
import vn.dany.templates.Language;

/** What is on, what waits, and all campaigns with their rounds. */
@CheckedTemplate(basePath = "console")
public record CampaignsPage(
        Shell shell, List<Beginning.Step> beginning, WhatIsOn now, List<CampaignCard> campaigns, String newLink)
        implements TemplateInstance {

    /** One campaign. */
    public record CampaignCard(
            String title,
            String organ,
            String link,
            String headcountsLink,
            String headcountsText,
            String kitLink,
            String teamLink,
            String logLink,
            List<RoundLine> rounds) {

        private static CampaignCard of(Campaign campaign, List<Progress> rounds, Instant now, Wording wording) {
            Figures figures = wording.figures();
            Addresses addresses = wording.addresses();
            long declared = units(rounds.get(0)).stream()
                    .filter(unit -> unit.headcount().isPresent())
                    .count();
            return new CampaignCard(
                    wording.of(campaign.title()),
                    wording.of(campaign.organ()),
                    addresses.campaign(campaign.id()),
                    addresses.headcounts(campaign.id()),
                    wording.console()
                            .headcountsDeclared(
                                    figures.count(declared),
                                    figures.count(campaign.unitIds().size())),
                    addresses.kit(campaign.id()),
                    campaign.unitIds().size() == 1
                            ? addresses
                                    .team(campaign.id())
                                    .of(campaign.unitIds().get(0))
                            : addresses.team(campaign.id()).all(),
                    addresses.audit(campaign.id()),
                    rounds.stream()
                            .map(progress -> RoundLine.of(progress, now, wording))
                            .toList());
        }
    }

    /**
     * One round.
     *
     * @param rate response rate, or how many units have answered where no headcount is declared
     * @param bar length of the bar, empty for none
     */
    public record RoundLine(
            String name,
            String link,
            String state,
            String stateText,
            String window,
            String responses,
            String rateLabel,
            String rate,
            String bar,
            String counted) {

        private static RoundLine of(Progress progress, Instant now, Wording wording) {
            ConsoleMessages messages = wording.console();
            Figures figures = wording.figures();
            UnitProgress whole = progress.whole();
            long answering = units(progress).stream()
                    .filter(unit -> unit.responses() > 0)
                    .count();
            long all = units(progress).size();
            boolean rated = whole.responseRate().isPresent();
            RoundState state = RoundState.of(progress.round(), now);
            return new RoundLine(
                    messages.round(progress.round().id().number()),
                    wording.addresses().round(progress.round().id()),
                    state.style(),
                    state.text(wording),
                    figures.window(progress.round().window()),
                    figures.count(whole.responses()),
                    rated ? messages.responseRate() : messages.unitsAnswering(),
                    rated ? figures.percent(whole.responseRate()) : figures.count(answering) + "/" + figures.count(all),
                    Figures.length((rated ? whole.responseRate() : Rate.of(answering, all)).orElse(0)),
                    wording.counted(progress.countedAt()));
        }
    }

    /** Where somebody begins; before the first campaign, what it needs. */
    public static TemplateInstance of(Home home, Optional<Beginning> beginning, Language language) {
        Wording wording = Wording.in(language);
        Map<Campaign, List<Progress>> byCampaign = new LinkedHashMap<>();
        home.rounds()
                .forEach(progress -> byCampaign
                        .computeIfAbsent(progress.campaign(), campaign -> new ArrayList<>())
                        .add(progress));
        List<CampaignCard> cards = new ArrayList<>();
        byCampaign.forEach(
                (campaign, progresses) -> cards.add(CampaignCard.of(campaign, progresses, home.now(), wording)));
        return new CampaignsPage(
                        wording.shell(Addresses::home, wording.console().campaigns()),
                        beginning.map(begun -> begun.steps(wording)).orElse(List.of()),
                        WhatIsOn.of(home, wording),
                        cards,
                        wording.addresses().newCampaign())
                .setLocale(language.tag());
    }

    private static List<UnitProgress> units(Progress progress) {
        return progress.groups().stream()
                .flatMap(group -> group.units().stream())
                .toList();
    }
}
