package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Signatory;
import vn.dany.core.desk.Desk;
import vn.dany.core.report.Pace;
import vn.dany.core.report.UnitPace;
import vn.dany.templates.Language;

/** A letter to slow units, to be printed and signed. */
@CheckedTemplate(basePath = "console")
public record LetterPage(
        Shell shell,
        String organ,
        String date,
        String about,
        String to,
        String body,
        List<Line> lines,
        String closing,
        String office,
        List<String> signatory)
        implements TemplateInstance {

    /** A unit in its table. */
    public record Line(String number, String name, String headcount, String responses, String rate, String missing) {}

    /** The letter to the slow units of a cluster, or to one unit; empty if there is none of that name. */
    public static Optional<TemplateInstance> of(Desk desk, String to, Language language) {
        List<UnitPace> slow = desk.wanting().stream()
                .filter(unit -> desk.pushable().contains(unit.progress().unit().id()))
                .toList();
        Optional<Pace.Cluster> cluster = desk.pace().clusters().stream()
                .filter(one -> one.id().equals(to))
                .findFirst();
        List<UnitPace> lines = cluster.isPresent()
                ? slow.stream().filter(cluster.get().units()::contains).toList()
                : slow.stream()
                        .filter(unit -> unit.progress().unit().id().value().equals(to))
                        .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String name = cluster.map(Pace.Cluster::name)
                .orElseGet(() -> lines.get(0).progress().unit().fullName());
        return Optional.of(page(desk, to, name, lines, language));
    }

    private static TemplateInstance page(Desk desk, String to, String name, List<UnitPace> lines, Language language) {
        Wording wording = Wording.in(language);
        Campaign campaign = desk.progress().campaign();
        var roundId = desk.progress().round().id();
        String title = wording.roundTitle(campaign, roundId);
        return new LetterPage(
                        wording.shell(
                                        at -> at.letter(roundId, to),
                                        wording.pace().letter(),
                                        wording.crumb(campaign, roundId))
                                .under(wording.tabs(campaign, roundId, Tabs.Kind.PROGRESS, false)),
                        wording.of(campaign.organ()),
                        wording.figures().moment(desk.pace().now()).substring(0, 10),
                        wording.pace().letterAbout(title),
                        name,
                        wording.pace()
                                .letterBody(
                                        wording.of(campaign.legalBasis()),
                                        wording.figures()
                                                .at(desk.progress()
                                                        .countedAt()
                                                        .orElse(desk.pace().now())),
                                        title),
                        IntStream.range(0, lines.size())
                                .mapToObj(i -> line(i + 1, lines.get(i), wording.figures()))
                                .toList(),
                        wording.pace()
                                .letterClosing(wording.figures()
                                        .end(desk.progress().round().lastClosesAt())),
                        campaign.signatory().map(Signatory::title).orElse(""),
                        campaign.signatory().map(Signatory::lines).orElse(List.of()))
                .setLocale(language.tag());
    }

    private static Line line(int number, UnitPace unit, Figures figures) {
        return new Line(
                String.valueOf(number),
                unit.progress().unit().fullName(),
                figures.count(unit.progress().headcount()),
                figures.count(unit.progress().responses()),
                figures.percent(unit.progress().responseRate()),
                figures.count(unit.missing()));
    }
}
