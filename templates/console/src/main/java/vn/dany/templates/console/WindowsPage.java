package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.finding.Finding;
import vn.dany.core.publish.PlanOf;
import vn.dany.core.staff.WindowWish;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** The windows of a campaign and the form that changes them. */
@CheckedTemplate(basePath = "console")
public record WindowsPage(
        Shell shell,
        String campaign,
        String action,
        boolean saved,
        List<String> problems,
        Typed typed,
        UnitPick pick,
        String everyUnit,
        List<RoundRow> rounds,
        Timeline timeline)
        implements TemplateInstance {

    /** What somebody typed; empty texts before. */
    public record Typed(String round, String scope, String unit, String opensAt, String closesAt, String reason) {
        private static Typed of(WindowWish wish, String round) {
            return new Typed(round, wish.scope(), wish.unit(), wish.opensAt(), wish.closesAt(), wish.reason());
        }
    }

    /**
     * A round with its windows.
     *
     * @param changeable whether it may still be changed
     */
    public record RoundRow(
            String id,
            String name,
            boolean chosen,
            boolean changeable,
            String window,
            String state,
            String stateText,
            String link,
            List<String> exceptions) {

        private static RoundRow of(Round round, String chosen, UnitRegister register, Instant now, Wording wording) {
            ConsoleMessages messages = wording.console();
            Figures figures = wording.figures();
            RoundState state = RoundState.of(round, now);
            return new RoundRow(
                    round.id().toString(),
                    round.id().isTrial()
                            ? messages.trialRound()
                            : messages.round(round.id().number()),
                    chosen.equals(round.id().toString()),
                    round.frozen().isEmpty(),
                    figures.window(round.window()),
                    state.style(),
                    state.text(wording),
                    wording.addresses().round(round.id()),
                    round.exceptions().entrySet().stream()
                            .map(own ->
                                    register.nameWithParent(own.getKey()) + ": " + figures.windowWithin(own.getValue()))
                            .sorted()
                            .toList());
        }

        /** The trial that nobody has set yet. */
        private static RoundRow unset(RoundId trial, String chosen, Wording wording) {
            String id = trial.toString();
            String name = wording.console().trialRound();
            return new RoundRow(id, name, chosen.equals(id), true, Figures.NONE, "", "", "", List.of());
        }
    }

    /** The windows of a campaign and the form that changes them, as {@code wish} filled it in. */
    public static TemplateInstance of(
            Campaign campaign,
            UnitRegister register,
            Instant now,
            WindowWish wish,
            boolean saved,
            List<Finding> problems,
            Language language) {
        Wording wording = Wording.in(language);
        Typed typed = Typed.of(
                wish, wish.round().isEmpty() ? likeliest(campaign, now).id().toString() : wish.round());
        List<RoundRow> rows = new ArrayList<>();
        rows.add(campaign.trial()
                .map(trial -> RoundRow.of(trial, typed.round(), register, now, wording))
                .orElseGet(() -> RoundRow.unset(new RoundId(campaign.id(), RoundId.TRIAL), typed.round(), wording)));
        campaign.rounds().forEach(round -> rows.add(RoundRow.of(round, typed.round(), register, now, wording)));
        return new WindowsPage(
                        wording.shell(
                                        at -> at.windows(campaign.id()),
                                        wording.life().windowsTitle(),
                                        wording.crumb(campaign))
                                .under(wording.tabs(campaign, Tabs.Kind.SCHEDULE)),
                        wording.of(campaign.title()),
                        wording.addresses().windows(campaign.id()),
                        saved,
                        problems.stream().map(wording::of).toList(),
                        typed,
                        UnitPick.of(typed.unit(), problems, campaign.unitIds(), register),
                        wording.desk()
                                .scopeAll(wording.figures()
                                        .count(campaign.unitIds().size())),
                        rows,
                        Timeline.of(PlanOf.campaign(campaign, register, List.of(), Map.of()), now, wording))
                .setLocale(language.tag());
    }

    /** The round that is open or comes next: the one a change is most often about. */
    private static Round likeliest(Campaign campaign, Instant now) {
        return campaign.rounds().stream()
                .filter(round -> now.isBefore(round.lastClosesAt()))
                .findFirst()
                .orElse(campaign.rounds().get(campaign.rounds().size() - 1));
    }
}
