package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.report.Progress;
import vn.dany.core.report.Rate;
import vn.dany.core.report.UnitProgress;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;

/** How far a round is. */
@CheckedTemplate(basePath = "console")
public record ProgressPage(
        Shell shell,
        String campaign,
        String state,
        String stateText,
        String window,
        String counted,
        List<Figure> figures,
        String resultsLink,
        String orderAction,
        String headcountsLink,
        String contactsLink,
        boolean countedOnce,
        List<ProgressSteps.Step> legend,
        List<DistrictBlock> districts,
        List<DistrictBlock> urgent)
        implements TemplateInstance {

    private static final Comparator<UnitProgress> BY_NAME =
            Comparator.comparing(UnitProgress::unit, NameOrder.OF_UNITS);

    /** Silent units first, then those that miss most, then those with the fewest responses. */
    private static final Comparator<UnitProgress> BY_WANT = Comparator.comparing(
                    (UnitProgress unit) -> unit.responses() > 0)
            .thenComparing(unit -> -missing(unit).orElse(0))
            .thenComparing(UnitProgress::responses)
            .thenComparing(BY_NAME);

    /**
     * A headline number.
     *
     * @param bar length of a bar below it, empty for none
     */
    public record Figure(String label, String value, String note, String bar) {

        private static List<Figure> of(Progress progress, Wording wording) {
            ConsoleMessages messages = wording.console();
            Figures figures = wording.figures();
            UnitProgress whole = progress.whole();
            List<UnitProgress> units = progress.groups().stream()
                    .flatMap(group -> group.units().stream())
                    .toList();
            long answering = units.stream().filter(unit -> unit.responses() > 0).count();
            long silent = units.size() - answering;
            List<Figure> headlines = new ArrayList<>();
            headlines.add(new Figure(messages.responses(), figures.count(whole.responses()), messages.received(), ""));
            if (whole.responseRate().isPresent()) {
                headlines.add(new Figure(
                        messages.responseRate(),
                        figures.percent(whole.responseRate()),
                        messages.ofHeadcount(figures.count(whole.headcount())),
                        Figures.length(whole.responseRate().orElse(0))));
            }
            headlines.add(new Figure(
                    messages.unitsAnswering(),
                    figures.count(answering) + "/" + figures.count(units.size()),
                    silent == 0 ? messages.everyUnitAnswers() : messages.unitsSilent(figures.count(silent)),
                    Figures.length(Rate.of(answering, units.size()).orElse(0))));
            return headlines;
        }
    }

    /**
     * A district.
     *
     * @param anchor id of its table on the page
     * @param units by name in the overview, by what is missing in the tables
     */
    public record DistrictBlock(
            String anchor,
            String name,
            String responses,
            String rate,
            String bar,
            String summary,
            String alternative,
            String resultsLink,
            boolean wanting,
            List<UnitLine> units) {

        private static DistrictBlock of(Progress.Group group, RoundId roundId, List<UnitLine> lines, Wording wording) {
            ConsoleMessages messages = wording.console();
            Figures figures = wording.figures();
            UnitProgress head = group.head();
            long silent = group.silent();
            String name = head.unit().fullName();
            String responses = figures.count(head.responses());
            String units = figures.count(group.units().size());
            return new DistrictBlock(
                    "d" + head.unit().id(),
                    name,
                    responses,
                    head.responseRate().isPresent() ? figures.percent(head.responseRate()) : "",
                    Figures.length(share(group)),
                    silent == 0 ? messages.everyUnitAnswers() : messages.unitsSilentOf(figures.count(silent), units),
                    messages.districtInWords(
                            name, responses, figures.count(group.units().size() - silent), units),
                    wording.addresses().results(roundId, head.unit().id()),
                    silent > 0,
                    lines);
        }
    }

    /** A unit, as a tile of the overview and as a line of a table. */
    public record UnitLine(
            String name,
            String code,
            String step,
            String responses,
            String headcount,
            String missing,
            String rate,
            String warning,
            String tile,
            String resultsLink,
            String qrLink) {

        private static UnitLine of(
                UnitProgress unit, RoundId roundId, ProgressSteps steps, @Nullable EntryCode code, Wording wording) {
            ConsoleMessages messages = wording.console();
            Figures figures = wording.figures();
            String name = unit.unit().fullName();
            String responses = figures.count(unit.responses());
            boolean above = unit.responseRate().orElse(0) > 10_000;
            return new UnitLine(
                    name,
                    unit.unit().code(),
                    steps.style(unit),
                    responses,
                    figures.count(unit.headcount()),
                    figures.count(ProgressPage.missing(unit)),
                    figures.percent(unit.responseRate()),
                    above ? messages.aboveHeadcount() : "",
                    unit.headcount().isPresent()
                            ? messages.tileWithHeadcount(name, responses, figures.count(unit.headcount()))
                            : messages.tile(name, responses),
                    wording.addresses().results(roundId, unit.unit().id()),
                    code == null ? "" : Addresses.qrImage(code));
        }
    }

    /**
     * How far a round is.
     *
     * @param entries the campaign's entries, for the links to the QR images
     * @param asksForContact whether respondents may leave contact details, for the link to them
     */
    public static TemplateInstance of(
            Progress progress, List<Entry> entries, boolean asksForContact, Instant now, Language language) {
        Wording wording = Wording.in(language);
        Addresses addresses = wording.addresses();
        RoundId roundId = progress.round().id();
        RoundState state = RoundState.of(progress.round(), now);
        String title = wording.roundTitle(progress.campaign(), roundId);
        Map<UnitId, EntryCode> codes = new HashMap<>();
        entries.stream()
                .filter(entry -> !entry.isRevoked() && entry.placement().equals(Entry.WHOLE_UNIT))
                .forEach(entry -> codes.put(entry.unitId(), entry.code()));
        ProgressSteps steps = ProgressSteps.of(progress, wording);
        Function<UnitProgress, UnitLine> line =
                unit -> UnitLine.of(unit, roundId, steps, codes.get(unit.unit().id()), wording);
        return new ProgressPage(
                        wording.shell(at -> at.round(roundId), title),
                        title,
                        state.style(),
                        state.text(wording),
                        wording.figures().window(progress.round().window()),
                        wording.counted(progress.countedAt()),
                        Figure.of(progress, wording),
                        addresses.results(roundId),
                        addresses.workbook(roundId),
                        addresses.headcounts(roundId.campaignId()),
                        asksForContact ? addresses.contacts(roundId.campaignId()) : "",
                        progress.countedAt().isPresent(),
                        steps.legend(),
                        progress.groups().stream()
                                .sorted(Comparator.comparing(Progress.Group::head, BY_NAME))
                                .map(group -> DistrictBlock.of(group, roundId, lines(group, BY_NAME, line), wording))
                                .toList(),
                        progress.groups().stream()
                                .sorted(Comparator.comparingInt(ProgressPage::share)
                                        .thenComparing(Progress.Group::head, BY_NAME))
                                .map(group -> DistrictBlock.of(group, roundId, lines(group, BY_WANT, line), wording))
                                .toList())
                .setLocale(language.tag());
    }

    private static List<UnitLine> lines(
            Progress.Group group, Comparator<UnitProgress> order, Function<UnitProgress, UnitLine> line) {
        return group.units().stream().sorted(order).map(line).toList();
    }

    /** What the district's bar shows: its response rate, or how many of its units have answered. */
    private static int share(Progress.Group group) {
        OptionalInt rate = group.head().responseRate();
        return rate.isPresent()
                ? rate.getAsInt()
                : Rate.of(group.units().size() - group.silent(), group.units().size())
                        .orElse(0);
    }

    private static OptionalInt missing(UnitProgress unit) {
        return unit.headcount().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.max(0, unit.headcount().getAsInt() - unit.responses()));
    }
}
