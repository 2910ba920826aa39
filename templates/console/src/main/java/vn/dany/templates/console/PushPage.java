package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dany.core.desk.Desk;
import vn.dany.core.desk.Push;
import vn.dany.core.report.Pace;
import vn.dany.core.report.UnitPace;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;

/** Which units need a push now, what to tell them, and who has told them. */
@CheckedTemplate(basePath = "console")
public record PushPage(
        Shell shell,
        String title,
        String counted,
        String notice,
        List<Choice> choices,
        List<Section> sections,
        String settingsLink)
        implements TemplateInstance {

    /** How many units there are on a page that shows the slowest. */
    static final int SLOWEST = 10;

    /** Which of the slow units are on the page. */
    public enum Show {
        SLOWEST,
        ALL,
        MINE;

        /** The one that an address names; the slowest if it names none. */
        public static Show of(String text) {
            return text.equals(ALL.text()) ? ALL : text.equals(MINE.text()) ? MINE : SLOWEST;
        }

        /** As addresses say it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The units, or the districts and groups. */
    public record Section(String heading, List<PushCall> calls) {}

    /** A way to look at the list. */
    public record Choice(String text, String address, boolean current) {}

    /**
     * The page.
     *
     * @param resting units that were not urged since somebody had urged them within the hour; null if nobody tried
     */
    public static TemplateInstance of(Desk desk, Show show, Optional<Integer> resting, Language language) {
        Wording wording = Wording.in(language);
        Addresses addresses = wording.addresses();
        var roundId = desk.progress().round().id();
        PushText text = new PushText(desk, wording);
        List<UnitPace> slow = desk.wanting().stream()
                .filter(unit -> desk.pushable().contains(unit.progress().unit().id()))
                .toList();
        List<UnitPace> mine = slow.stream()
                .filter(unit -> desk.mine().contains(unit.progress().unit().id()))
                .toList();
        List<UnitPace> shown = switch (show) {
            case SLOWEST -> slow.stream().limit(SLOWEST).toList();
            case ALL -> slow;
            case MINE -> mine;
        };
        List<PushCall> clusters = new ArrayList<>();
        for (Pace.Cluster cluster : desk.pace().clusters().stream()
                .sorted(Comparator.comparingInt(Board::share).thenComparing(Board.BY_NAME))
                .toList()) {
            List<UnitPace> theirs =
                    slow.stream().filter(cluster.units()::contains).toList();
            if (!theirs.isEmpty() && desk.pace().clusters().size() > 1) {
                clusters.add(call(desk, cluster, theirs, text, show, wording));
            }
        }
        List<Choice> choices = new ArrayList<>();
        if (slow.size() > SLOWEST) {
            choices.add(new Choice(wording.pace().showSlowest(SLOWEST), addresses.push(roundId), show == Show.SLOWEST));
        }
        choices.add(new Choice(
                wording.pace().showAll(wording.figures().count(slow.size())),
                addresses.push(roundId, Show.ALL.text()),
                show == Show.ALL || (show == Show.SLOWEST && slow.size() <= SLOWEST)));
        choices.add(new Choice(
                wording.pace().showMine(wording.figures().count(mine.size())),
                addresses.push(roundId, Show.MINE.text()),
                show == Show.MINE));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                wording.pace().slowUnits(),
                shown.stream()
                        .map(unit -> call(desk, unit, text, show, wording))
                        .toList()));
        if (!clusters.isEmpty()) {
            sections.add(new Section(wording.pace().slowClusters(), clusters));
        }
        return new PushPage(
                        wording.shell(
                                        at -> at.push(roundId),
                                        wording.pace().pushHeading(),
                                        wording.crumb(desk.progress().campaign(), roundId))
                                .under(wording.tabs(desk.progress().campaign(), roundId, Tabs.Kind.PROGRESS, false)),
                        wording.roundTitle(desk.progress().campaign(), roundId),
                        wording.counted(desk.progress().countedAt()),
                        resting.map(count -> count == 0
                                        ? wording.pace().pushed()
                                        : wording.pace()
                                                .pushedBut(wording.figures().count(count)))
                                .orElse(""),
                        choices,
                        sections,
                        addresses.desk(roundId.campaignId()))
                .setLocale(language.tag());
    }

    private static PushCall call(Desk desk, UnitPace unit, PushText text, Show show, Wording wording) {
        Figures figures = wording.figures();
        UnitId id = unit.progress().unit().id();
        Optional<Push> last = desk.lastPush(id);
        OptionalInt headcount = unit.progress().headcount();
        return new PushCall(
                "c-" + id,
                unit.progress().unit().fullName(),
                desk.pace().clusters().stream()
                        .filter(cluster -> cluster.units().contains(unit))
                        .map(Pace.Cluster::name)
                        .findFirst()
                        .orElse(""),
                PaceWords.of(unit.state(), wording.pace()),
                headcount.isPresent()
                        ? figures.count(unit.progress().responses()) + "/" + figures.count(headcount) + " · "
                                + figures.percent(unit.progress().responseRate())
                        : wording.pace().sheets(figures.count(unit.progress().responses())),
                unit.missing().isPresent() ? wording.pace().missing(figures.count(unit.missing())) : "",
                last.map(push -> urged(push, desk, wording)).orElse(""),
                last.filter(push -> push.holdsAt(desk.pace().now())).isPresent(),
                wording.pace().messageTo(unit.progress().unit().fullName()),
                text.unit(unit),
                List.of(id.value()),
                wording.addresses().letter(desk.progress().round().id(), id.value()),
                means(wording),
                wording.addresses().push(desk.progress().round().id()),
                show.text());
    }

    private static PushCall call(
            Desk desk, Pace.Cluster cluster, List<UnitPace> slow, PushText text, Show show, Wording wording) {
        Figures figures = wording.figures();
        OptionalInt rate = Board.rate(cluster);
        return new PushCall(
                "c-" + cluster.id(),
                cluster.name(),
                "",
                PaceWords.of(cluster.state(), wording.pace()),
                figures.count(cluster.responses()) + (rate.isPresent() ? " · " + figures.percent(rate) : ""),
                wording.pace()
                        .slowOf(
                                figures.count(slow.size()),
                                figures.count(cluster.units().size())),
                "",
                false,
                wording.pace().messageTo(cluster.name()),
                text.cluster(cluster, slow),
                slow.stream().map(unit -> unit.progress().unit().id().value()).toList(),
                wording.addresses().letter(desk.progress().round().id(), cluster.id()),
                means(wording),
                wording.addresses().push(desk.progress().round().id()),
                show.text());
    }

    private static String urged(Push push, Desk desk, Wording wording) {
        boolean today = push.at().isAfter(desk.pace().now().minusSeconds(12 * 3600));
        return wording.pace()
                .urged(
                        today
                                ? wording.figures().clock(push.at())
                                : wording.figures().at(push.at()),
                        means(push.means(), wording),
                        push.by());
    }

    private static List<Shell.Link> means(Wording wording) {
        List<Shell.Link> means = new ArrayList<>();
        for (Push.Means one : Push.Means.values()) {
            means.add(new Shell.Link(means(one, wording), one.name()));
        }
        return means;
    }

    private static String means(Push.Means means, Wording wording) {
        PaceMessages messages = wording.pace();
        return switch (means) {
            case ZALO -> messages.meansZalo();
            case PHONE -> messages.meansPhone();
            case LETTER -> messages.meansLetter();
            case MEETING -> messages.meansMeeting();
        };
    }
}
