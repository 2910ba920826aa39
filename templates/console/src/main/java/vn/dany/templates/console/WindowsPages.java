package vn.dany.templates.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.FieldProblem;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.staff.PlanOf;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** Lays the windows of a campaign out as a page in one language. */
final class WindowsPages {

    private final Campaign campaign;
    private final UnitRegister register;
    private final Instant now;
    private final Language language;
    private final ConsoleMessages messages;
    private final LifeMessages life;
    private final Figures figures;
    private final Addresses addresses;

    WindowsPages(Campaign campaign, UnitRegister register, Instant now, Language language) {
        this.campaign = campaign;
        this.register = register;
        this.now = now;
        this.language = language;
        this.messages = ConsoleWording.in(language);
        this.life = ConsoleWording.life(language);
        this.figures = new Figures(language);
        this.addresses = new Addresses(language);
    }

    WindowsPage page(WindowsPage.Typed sent, List<UnitId> choices, boolean saved, List<FieldProblem> problems) {
        WindowsPage.Typed typed = sent.round().isEmpty() ? choosing(likeliest()) : sent;
        List<WindowsPage.RoundRow> rows = new ArrayList<>();
        RoundId trialId = new RoundId(campaign.id(), RoundId.TRIAL);
        rows.add(campaign.trial()
                .map(trial -> row(trial, typed))
                .orElseGet(() -> new WindowsPage.RoundRow(
                        trialId.toString(),
                        messages.trialRound(),
                        typed.round().equals(trialId.toString()),
                        true,
                        Figures.NONE,
                        "",
                        "",
                        "",
                        List.of())));
        campaign.rounds().forEach(round -> rows.add(row(round, typed)));
        return new WindowsPage(
                Shell.of(
                        language,
                        addresses.windowsPath(campaign.id()),
                        life.windowsTitle(),
                        List.of(new Shell.Link(
                                campaign.title().in(language.tag()), addresses.campaign(campaign.id())))),
                campaign.title().in(language.tag()),
                Shell.address(addresses.windowsPath(campaign.id()), language),
                saved,
                problems.stream()
                        .map(problem -> language == Language.VI ? problem.vi() : problem.en())
                        .toList(),
                typed,
                UnitPick.of(typed.unit(), choices, campaign.unitIds(), register),
                ConsoleWording.desk(language)
                        .scopeAll(figures.count(campaign.unitIds().size())),
                rows,
                Timeline.of(PlanOf.campaign(campaign, register, List.of(), Map.of()), now, language));
    }

    /** The round that is open or comes next: the one a change is most often about. */
    private Round likeliest() {
        return campaign.rounds().stream()
                .filter(round -> now.isBefore(round.lastClosesAt()))
                .findFirst()
                .orElse(campaign.rounds().get(campaign.rounds().size() - 1));
    }

    private static WindowsPage.Typed choosing(Round round) {
        return new WindowsPage.Typed(round.id().toString(), "", "", "", "", "");
    }

    private WindowsPage.RoundRow row(Round round, WindowsPage.Typed typed) {
        RoundState state = RoundState.of(round, now);
        return new WindowsPage.RoundRow(
                round.id().toString(),
                round.id().isTrial()
                        ? messages.trialRound()
                        : messages.round(round.id().number()),
                typed.round().equals(round.id().toString()),
                round.frozen().isEmpty(),
                figures.window(round.window()),
                state.style(),
                state.text(language),
                addresses.round(round.id()),
                round.exceptions().entrySet().stream()
                        .map(own -> register.nameWithParent(own.getKey()) + ": " + figures.windowWithin(own.getValue()))
                        .sorted()
                        .toList());
    }
}
