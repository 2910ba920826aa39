package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.desk.Desk;
import vn.dany.core.disclosure.PaperShare;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.report.Pace;
import vn.dany.core.report.Progress;
import vn.dany.core.report.Rate;
import vn.dany.core.report.UnitPace;
import vn.dany.core.report.UnitProgress;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;

/** How far a round is, and how fast it goes. */
@CheckedTemplate(basePath = "console")
public record ProgressPage(
        Shell shell,
        String campaign,
        String state,
        String stateText,
        String window,
        String counted,
        String fromPaper,
        List<String> sheets,
        List<Figure> figures,
        List<Shell.Link> links,
        String orderAction,
        String headcountsLink,
        String contactsLink,
        boolean countedOnce,
        @Nullable CoursePicture course,
        Board board,
        List<PaceWords.Step> legend,
        String legendNote,
        List<ClusterBlock> clusters,
        List<ClusterBlock> urgent,
        boolean open,
        String openLink)
        implements TemplateInstance {

    private static final Comparator<UnitPace> BY_NAME =
            Comparator.comparing(unit -> unit.progress().unit(), NameOrder.OF_UNITS);

    /**
     * A headline number.
     *
     * @param bar length of a bar below it, empty for none
     */
    public record Figure(String label, String value, String note, String bar) {

        /** Whether its value is more than a number, and so is written smaller. */
        public boolean words() {
            return value.indexOf(' ') >= 0;
        }

        private static List<Figure> of(Desk desk, Wording wording) {
            ConsoleMessages messages = wording.console();
            PaceMessages words = wording.pace();
            Figures figures = wording.figures();
            Pace pace = desk.pace();
            Pace.Cluster whole = pace.whole();
            boolean open = RoundState.of(desk.progress().round(), pace.now()) == RoundState.OPEN;
            List<Figure> headlines = new ArrayList<>();
            headlines.add(new Figure(
                    messages.responses(),
                    figures.count(whole.responses()),
                    open ? today(desk, words, figures) : messages.received(),
                    ""));
            OptionalInt rate = Board.rate(whole);
            if (rate.isPresent()) {
                headlines.add(new Figure(
                        messages.responseRate(),
                        figures.percent(rate),
                        messages.ofHeadcount(figures.count(whole.headcount())),
                        Figures.length(rate.getAsInt())));
            }
            long units = whole.units().size();
            long silent = whole.units().stream()
                    .filter(unit -> unit.progress().responses() == 0)
                    .count();
            String note = silent == 0 ? messages.everyUnitAnswers() : messages.unitsSilent(figures.count(silent));
            if (whole.units().stream().anyMatch(unit -> unit.wanted().isPresent())) {
                long reached = whole.count(UnitPace.State.REACHED);
                headlines.add(new Figure(
                        pace.target() == 100 ? words.unitsComplete() : words.unitsAtTarget(pace.target()),
                        figures.count(reached) + "/" + figures.count(units),
                        note,
                        Figures.length(Rate.of(reached, units).orElse(0))));
            } else {
                headlines.add(new Figure(
                        messages.unitsAnswering(),
                        figures.count(units - silent) + "/" + figures.count(units),
                        note,
                        Figures.length(Rate.of(units - silent, units).orElse(0))));
            }
            Round round = desk.progress().round();
            if (open) {
                CollectionWindow window = new CollectionWindow(round.firstOpensAt(), round.lastClosesAt());
                headlines.add(new Figure(
                        words.timeLeft(),
                        wording.span(pace.now(), window.closesAt()),
                        words.until(figures.end(window.closesAt())),
                        ""));
            }
            return headlines;
        }

        /** What came today, beside yesterday's once there was one. */
        private static String today(Desk desk, PaceMessages words, Figures figures) {
            Pace.Cluster whole = desk.pace().whole();
            String today = figures.count(whole.sum(UnitPace::today));
            Instant dayAgo = desk.pace().now().minus(Duration.ofDays(1));
            return dayAgo.isBefore(desk.progress().round().firstOpensAt())
                    ? words.todayAlone(today)
                    : words.todayAndYesterday(today, figures.count(whole.sum(UnitPace::yesterday)));
        }
    }

    /**
     * A district or group.
     *
     * @param anchor id of its table on the page
     * @param units by name on the tiles, the slowest first in the tables
     */
    public record ClusterBlock(
            String anchor,
            String name,
            String responses,
            String rate,
            String bar,
            String summary,
            boolean wanting,
            List<UnitLine> units) {

        private static ClusterBlock of(Pace.Cluster cluster, List<UnitLine> lines, Wording wording) {
            ConsoleMessages messages = wording.console();
            Figures figures = wording.figures();
            long silent = cluster.count(UnitPace.State.SILENT);
            OptionalInt rate = Board.rate(cluster);
            return new ClusterBlock(
                    cluster.id(),
                    cluster.name(),
                    figures.count(cluster.responses()),
                    rate.isPresent() ? figures.percent(rate) : "",
                    Figures.length(Board.share(cluster)),
                    silent == 0
                            ? messages.everyUnitAnswers()
                            : messages.unitsSilentOf(
                                    figures.count(silent),
                                    figures.count(cluster.units().size())),
                    silent > 0,
                    lines);
        }
    }

    /** A unit, as a tile and as a line of a table. */
    public record UnitLine(
            String name,
            String code,
            PaceWords pace,
            String figure,
            String responses,
            String headcount,
            String missing,
            String today,
            String rate,
            String warning,
            String resultsLink,
            String qrLink) {

        private static UnitLine of(UnitPace unit, Desk desk, @Nullable EntryCode code, Wording wording) {
            ConsoleMessages messages = wording.console();
            Figures figures = wording.figures();
            UnitProgress progress = unit.progress();
            UnitId id = progress.unit().id();
            RoundId roundId = desk.progress().round().id();
            String responses = figures.count(progress.responses());
            return new UnitLine(
                    progress.unit().fullName(),
                    progress.unit().code(),
                    PaceWords.of(unit.state(), wording.pace()),
                    progress.headcount().isPresent()
                            ? responses + "/" + figures.count(progress.headcount()) + " · "
                                    + figures.percent(progress.responseRate())
                            : wording.pace().sheets(responses),
                    responses,
                    figures.count(progress.headcount()),
                    figures.count(unit.missing()),
                    "+" + figures.count(unit.today()),
                    figures.percent(progress.responseRate()),
                    progress.responseRate().orElse(0) > 10_000 ? messages.aboveHeadcount() : "",
                    desk.readable().contains(id) ? wording.addresses().results(roundId, id) : "",
                    code == null ? "" : Addresses.qrImage(code));
        }
    }

    /**
     * How far a round is.
     *
     * @param entries the campaign's entries, for the links to the QR images
     * @param asksForContact whether respondents may leave contact details, for the link to them
     * @param sort what the table of districts is sorted by
     * @param open whether every table is open, for printing
     */
    public static TemplateInstance of(
            Desk desk, List<Entry> entries, boolean asksForContact, Board.Sort sort, boolean open, Language language) {
        Wording wording = Wording.in(language);
        Addresses addresses = wording.addresses();
        Pace pace = desk.pace();
        Round round = desk.progress().round();
        RoundId roundId = round.id();
        RoundState state = RoundState.of(round, pace.now());
        String title = wording.roundTitle(desk.progress().campaign(), roundId);
        Map<UnitId, EntryCode> codes = new HashMap<>();
        entries.stream()
                .filter(entry -> !entry.isRevoked() && entry.placement().equals(Entry.WHOLE_UNIT))
                .forEach(entry -> codes.put(entry.unitId(), entry.code()));
        Function<UnitPace, UnitLine> line =
                unit -> UnitLine.of(unit, desk, codes.get(unit.progress().unit().id()), wording);
        return new ProgressPage(
                        wording.shell(at -> at.round(roundId), title)
                                .under(wording.tabs(desk.progress().campaign(), roundId, Tabs.Kind.PROGRESS, true)),
                        title,
                        state.style(),
                        state.text(wording),
                        wording.figures().window(round.window()),
                        wording.counted(desk.progress().countedAt()),
                        desk.progress().sheets() == 0
                                ? ""
                                : wording.paper()
                                        .fromPaperAtLeast(wording.figures()
                                                .count(desk.progress().sheets())),
                        sheets(desk.progress(), wording),
                        Figure.of(desk, wording),
                        links(desk, wording),
                        addresses.resultsFile(roundId, ResultsDocument.WORKBOOK),
                        addresses.headcounts(roundId.campaignId()),
                        asksForContact ? addresses.contacts(roundId.campaignId()) : "",
                        desk.progress().countedAt().isPresent(),
                        CoursePicture.of(pace, wording),
                        Board.of(pace, sort, roundId, wording),
                        PaceWords.legend(pace, wording),
                        wording.pace().legendNote(),
                        blocks(pace, Board.BY_NAME, BY_NAME, line, wording),
                        blocks(
                                pace,
                                Comparator.comparingInt(Board::share).thenComparing(Board.BY_NAME),
                                UnitPace.SLOWEST_FIRST,
                                line,
                                wording),
                        open,
                        addresses.progressOpen(roundId))
                .setLocale(language.tag());
    }

    private static List<ClusterBlock> blocks(
            Pace pace,
            Comparator<Pace.Cluster> order,
            Comparator<UnitPace> units,
            Function<UnitPace, UnitLine> line,
            Wording wording) {
        return pace.clusters().stream()
                .sorted(order)
                .map(cluster -> ClusterBlock.of(
                        cluster,
                        cluster.units().stream().sorted(units).map(line).toList(),
                        wording))
                .toList();
    }

    private static List<Shell.Link> links(Desk desk, Wording wording) {
        Addresses addresses = wording.addresses();
        PaceMessages messages = wording.pace();
        Figures figures = wording.figures();
        RoundId roundId = desk.progress().round().id();
        List<Shell.Link> links = new ArrayList<>();
        if (!desk.pushable().isEmpty()) {
            links.add(new Shell.Link(
                    messages.pushWithCount(figures.count(desk.wanting().size())), addresses.push(roundId)));
        }
        if (!desk.readable().isEmpty()) {
            links.add(new Shell.Link(
                    messages.flagsWithCount(figures.count(desk.flagged().size())), addresses.flags(roundId)));
            links.add(new Shell.Link(wording.console().results(), addresses.results(roundId)));
        }
        return links;
    }

    /** How many sheets of paper each unit has and of which batches they are, as far as that is told. */
    private static List<String> sheets(Progress progress, Wording wording) {
        List<String> sheets = new ArrayList<>();
        for (Progress.Group group : progress.groups()) {
            for (UnitProgress unit : group.units()) {
                PaperShare share = progress.fromPaper().getOrDefault(unit.unit().id(), PaperShare.NONE);
                if (share.sheets() > 0) {
                    StringBuilder line = new StringBuilder(wording.paper()
                            .unitFromPaper(
                                    named(unit.unit(), group.head().unit()),
                                    wording.figures().count(share.sheets())));
                    share.batches()
                            .forEach((batch, number) -> line.append(" · ")
                                    .append(batch)
                                    .append(": ")
                                    .append(wording.figures().count(number)));
                    sheets.add(line.toString());
                }
            }
        }
        return sheets;
    }

    /** With the unit above it: communes of several districts have the same name. */
    private static String named(AdministrativeUnit unit, AdministrativeUnit above) {
        return unit.equals(above) ? unit.fullName() : unit.fullName() + ", " + above.nameWithinSentence();
    }
}
