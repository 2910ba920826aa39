package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.order.DecideExemplary;
import vn.dany.core.report.ScoreFormula;
import vn.dany.core.report.Scores;
import vn.dany.core.report.UnitScore;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;

/**
 * Which units of a frozen round are examples: what the formula proposes, with grounds, and what a person has decided.
 *
 * @param state where it stands
 * @param ground of the decision, empty before
 * @param problem why nothing was done, empty otherwise
 * @param first the best units, and those that are proposed or ticked
 * @param others the units after them
 * @param note that the formula proposes nobody, empty otherwise
 * @param reason what was typed and not kept; where there is no form for it, it is there to be copied
 * @param mark of what is shown, empty where there is nothing to decide
 */
@CheckedTemplate(basePath = "console")
public record ExemplaryPage(
        Shell shell,
        String state,
        String ground,
        String problem,
        String lead,
        List<Line> first,
        List<Line> others,
        String othersTitle,
        String note,
        String formula,
        String unscored,
        String reason,
        int longest,
        String mark,
        boolean isDecided,
        String action,
        String log)
        implements TemplateInstance {

    private static final int FIRST = 10;

    /** A unit with its score and what that is made of. */
    public record Line(String id, String name, String grounds, boolean isChosen, boolean isProposed) {}

    /** What somebody has ticked and typed; {@link #NOTHING} before. */
    public record Typed(Optional<Set<UnitId>> units, String reason) {

        /** Nothing yet: what is decided or else proposed is ticked. */
        public static final Typed NOTHING = new Typed(Optional.empty(), "");
    }

    /** Why nothing was done. */
    public enum Problem {
        NONE,
        NOTHING_TO_DECIDE,
        UNITS_UNFIT,
        REASON_UNFIT,
        OVERTAKEN
    }

    /** The page; {@code proposal} is empty where there is nothing to decide. */
    public static TemplateInstance of(
            Campaign campaign,
            RoundId roundId,
            Optional<DecideExemplary.Proposal> proposal,
            Typed typed,
            Problem problem,
            Language language) {
        Wording wording = Wording.in(language);
        ExemplaryMessages words = wording.exemplary();
        List<Line> lines = proposal.map(shown -> lines(shown, typed, wording)).orElse(List.of());
        List<Line> first = new ArrayList<>(lines.subList(0, Math.min(FIRST, lines.size())));
        lines.stream()
                .skip(FIRST)
                .filter(line -> line.isChosen() || line.isProposed())
                .forEach(first::add);
        List<Line> others = lines.stream().filter(line -> !first.contains(line)).toList();
        return new ExemplaryPage(
                        wording.shell(at -> at.exemplary(roundId), words.heading(), wording.crumb(campaign, roundId))
                                .under(wording.tabs(campaign, roundId, Tabs.Kind.RESULTS, false)),
                        proposal.map(shown -> state(shown, wording)).orElseGet(words::notFrozen),
                        proposal.flatMap(DecideExemplary.Proposal::decided)
                                .map(decided -> words.reasonGiven(decided.reason()))
                                .orElse(""),
                        switch (problem) {
                            case NONE -> "";
                            case NOTHING_TO_DECIDE -> words.nothingToDecide();
                            case UNITS_UNFIT -> words.unitsUnfit(Scores.MOST);
                            case REASON_UNFIT -> words.reasonUnfit(DecideExemplary.LONGEST_REASON);
                            case OVERTAKEN -> words.overtaken();
                        },
                        words.lead(Scores.MOST),
                        first,
                        others,
                        words.others(wording.figures().count(others.size())),
                        lines.isEmpty() || lines.stream().anyMatch(Line::isProposed) ? "" : words.proposedNobody(),
                        proposal.map(shown -> formula(shown.scores().formula(), words))
                                .orElse(""),
                        proposal.map(shown -> shown.scores().unscored().size())
                                .filter(count -> count > 0)
                                .map(count -> words.unscored(wording.figures().count(count)))
                                .orElse(""),
                        typed.reason(),
                        DecideExemplary.LONGEST_REASON,
                        proposal.map(DecideExemplary.Proposal::mark).orElse(""),
                        proposal.flatMap(DecideExemplary.Proposal::decided).isPresent(),
                        wording.addresses().exemplary(roundId),
                        wording.addresses().audit(campaign.id()))
                .setLocale(language.tag());
    }

    private static String state(DecideExemplary.Proposal proposal, Wording wording) {
        ExemplaryMessages words = wording.exemplary();
        return proposal.decided()
                .map(decided -> words.decided(
                        wording.figures().at(decided.at()),
                        decided.units().isEmpty()
                                ? words.auditNobody()
                                : decided.units().stream()
                                        .map(proposal.register()::nameWithParent)
                                        .collect(Collectors.joining("; "))))
                .orElseGet(words::undecided);
    }

    private static String formula(ScoreFormula formula, ExemplaryMessages words) {
        return words.formula(
                formula.version(),
                formula.participation(),
                formula.duties(),
                formula.favourable(),
                formula.integrity());
    }

    private static List<Line> lines(DecideExemplary.Proposal proposal, Typed typed, Wording wording) {
        Set<UnitId> proposed =
                proposal.scores().exemplary().stream().map(UnitScore::unitId).collect(Collectors.toSet());
        Set<UnitId> chosen = typed.units()
                .or(() -> proposal.decided().map(Round.Exemplary::units).map(HashSet::new))
                .orElse(proposed);
        return proposal.scores().units().stream()
                .map(unit -> line(unit, proposal, chosen, proposed, wording))
                .toList();
    }

    private static Line line(
            UnitScore unit,
            DecideExemplary.Proposal proposal,
            Set<UnitId> chosen,
            Set<UnitId> proposed,
            Wording wording) {
        ExemplaryMessages words = wording.exemplary();
        String place = wording.figures().count(unit.place());
        String name = proposal.register().nameWithParent(unit.unitId());
        String score = wording.figures().tenths(unit.score());
        return new Line(
                unit.unitId().value(),
                unit.shared() ? words.placeShared(place, name, score) : words.place(place, name, score),
                grounds(unit, proposal, wording),
                chosen.contains(unit.unitId()),
                proposed.contains(unit.unitId()));
    }

    private static String grounds(UnitScore unit, DecideExemplary.Proposal proposal, Wording wording) {
        ExemplaryMessages words = wording.exemplary();
        Figures figures = wording.figures();
        List<String> grounds = new ArrayList<>();
        if (proposal.scores().countsParticipation()) {
            grounds.add(words.participation(figures.percent(unit.participation())));
        }
        unit.duties().ifPresent(duties -> grounds.add(words.duties(figures.percent(duties))));
        grounds.add(words.favourable(
                wording.within(wording.of(proposal.indicator())),
                figures.percent(unit.favourable().basisPoints()),
                figures.count(unit.people())));
        grounds.add(unit.flags() == 0 ? words.sound() : words.flags(figures.count(unit.flags())));
        grounds.add(words.interval(figures.tenths(unit.lowest()), figures.tenths(unit.highest())));
        return String.join("; ", grounds);
    }
}
