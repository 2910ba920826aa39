package vn.dany.templates.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.report.Progress;
import vn.dany.core.report.Rate;
import vn.dany.core.report.UnitProgress;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;

/** Lays a round's progress out as a page in one language. */
final class ProgressPages {

    private static final Comparator<UnitProgress> BY_NAME =
            Comparator.comparing(UnitProgress::unit, NameOrder.OF_UNITS);

    /** Silent units first, then those that miss most, then those with the fewest responses. */
    private static final Comparator<UnitProgress> BY_WANT = Comparator.comparing(
                    (UnitProgress unit) -> unit.responses() > 0)
            .thenComparing(unit -> -missing(unit).orElse(0))
            .thenComparing(UnitProgress::responses)
            .thenComparing(BY_NAME);

    private final Progress progress;
    private final RoundId roundId;
    private final Map<UnitId, EntryCode> codes = new HashMap<>();
    private final boolean asksForContact;
    private final Instant now;
    private final Language language;
    private final ConsoleMessages messages;
    private final Figures figures;
    private final Addresses addresses;
    private final ProgressSteps steps;

    ProgressPages(Progress progress, List<Entry> entries, boolean asksForContact, Instant now, Language language) {
        this.asksForContact = asksForContact;
        this.progress = progress;
        this.roundId = progress.round().id();
        this.now = now;
        this.language = language;
        this.messages = ConsoleWording.in(language);
        this.figures = new Figures(language);
        this.addresses = new Addresses(language);
        this.steps = ProgressSteps.of(progress, language);
        entries.stream()
                .filter(entry -> !entry.isRevoked() && entry.placement().equals(Entry.WHOLE_UNIT))
                .forEach(entry -> codes.put(entry.unitId(), entry.code()));
    }

    ProgressPage page() {
        RoundState state = RoundState.of(progress.round(), now);
        String title = addresses.roundTitle(progress.campaign(), roundId);
        List<Progress.Group> byName = progress.groups().stream()
                .sorted(Comparator.comparing(Progress.Group::head, BY_NAME))
                .toList();
        List<Progress.Group> byWant = progress.groups().stream()
                .sorted(Comparator.comparingInt(ProgressPages::share).thenComparing(Progress.Group::head, BY_NAME))
                .toList();
        return new ProgressPage(
                Shell.of(language, "/console/rounds/" + roundId, title, List.of()),
                title,
                state.style(),
                state.text(language),
                figures.window(progress.round().window()),
                progress.countedAt()
                        .map(figures::moment)
                        .map(messages::countedAt)
                        .orElseGet(messages::neverCounted),
                headlines(),
                addresses.results(roundId),
                addresses.workbook(roundId),
                addresses.headcounts(roundId.campaignId()),
                asksForContact ? addresses.contacts(roundId.campaignId()) : "",
                progress.countedAt().isPresent(),
                steps.legend(),
                byName.stream().map(group -> district(group, BY_NAME)).toList(),
                byWant.stream().map(group -> district(group, BY_WANT)).toList());
    }

    private List<ProgressPage.Figure> headlines() {
        UnitProgress whole = progress.whole();
        List<UnitProgress> units = progress.groups().stream()
                .flatMap(group -> group.units().stream())
                .toList();
        long answering = units.stream().filter(unit -> unit.responses() > 0).count();
        long silent = units.size() - answering;
        List<ProgressPage.Figure> headlines = new ArrayList<>();
        headlines.add(new ProgressPage.Figure(
                messages.responses(), figures.count(whole.responses()), messages.received(), ""));
        if (whole.responseRate().isPresent()) {
            headlines.add(new ProgressPage.Figure(
                    messages.responseRate(),
                    figures.percent(whole.responseRate()),
                    messages.ofHeadcount(figures.count(whole.headcount())),
                    Figures.length(whole.responseRate().orElse(0))));
        }
        headlines.add(new ProgressPage.Figure(
                messages.unitsAnswering(),
                figures.count(answering) + "/" + figures.count(units.size()),
                silent == 0 ? messages.everyUnitAnswers() : messages.unitsSilent(figures.count(silent)),
                Figures.length(Rate.of(answering, units.size()).orElse(0))));
        return headlines;
    }

    private ProgressPage.DistrictBlock district(Progress.Group group, Comparator<UnitProgress> order) {
        UnitProgress head = group.head();
        long silent = group.silent();
        String units = figures.count(group.units().size());
        String summary =
                silent == 0 ? messages.everyUnitAnswers() : messages.unitsSilentOf(figures.count(silent), units);
        return new ProgressPage.DistrictBlock(
                "d" + head.unit().id(),
                head.unit().fullName(),
                figures.count(head.responses()),
                figures.count(head.headcount()),
                head.responseRate().isPresent() ? figures.percent(head.responseRate()) : "",
                Figures.length(share(group)),
                summary,
                messages.districtInWords(
                        head.unit().fullName(),
                        figures.count(head.responses()),
                        figures.count(group.units().size() - silent),
                        units),
                addresses.results(roundId, head.unit().id()),
                silent > 0,
                group.units().stream().sorted(order).map(this::unit).toList());
    }

    private ProgressPage.UnitLine unit(UnitProgress unit) {
        UnitId id = unit.unit().id();
        String name = unit.unit().fullName();
        String responses = figures.count(unit.responses());
        boolean above = unit.responseRate().orElse(0) > 10_000;
        EntryCode code = codes.get(id);
        return new ProgressPage.UnitLine(
                name,
                unit.unit().code(),
                steps.style(unit),
                responses,
                figures.count(unit.headcount()),
                figures.count(missing(unit)),
                figures.percent(unit.responseRate()),
                above ? messages.aboveHeadcount() : "",
                unit.headcount().isPresent()
                        ? messages.tileWithHeadcount(name, responses, figures.count(unit.headcount()))
                        : messages.tile(name, responses),
                addresses.results(roundId, id),
                code == null ? "" : Addresses.qrImage(code));
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
