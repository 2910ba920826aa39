package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Collectors;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.report.ConvertedResults;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Conversion;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** The responses of a round by the boundaries of another day. */
@CheckedTemplate(basePath = "console")
public record ConvertedPage(
        Shell shell,
        String intro,
        String counted,
        String total,
        String thenLink,
        List<Line> lines,
        List<Line> undivided)
        implements TemplateInstance {

    /**
     * A unit with its responses.
     *
     * @param link leads to its results, empty where there are none
     * @param note what it was formed from, or why it was not divided
     */
    public record Line(String name, String link, String responses, String note) {}

    /** The responses of a round by the boundaries of another day. */
    public static TemplateInstance of(ConvertedResults results, UnitRegister register, Language language) {
        Wording wording = Wording.in(language);
        UnitMessages messages = wording.units();
        Figures figures = wording.figures();
        RoundId roundId = results.round().id();
        return new ConvertedPage(
                        wording.shell(
                                        at -> at.converted(roundId),
                                        messages.boundariesNow(),
                                        wording.crumb(results.campaign(), roundId))
                                .under(wording.tabs(results.campaign(), roundId, Tabs.Kind.RESULTS, false)),
                        messages.convertedIntro(UnitWording.day(results.on()), figures.count(results.responses())),
                        wording.counted(results.countedAt()),
                        figures.count(results.responses()),
                        wording.addresses().results(roundId),
                        results.lines().stream()
                                .map(line -> new Line(
                                        line.unit().fullName() + above(register, line.unit()),
                                        wording.addresses()
                                                .converted(roundId, line.unit().id()),
                                        figures.count(line.responses()),
                                        formedFrom(line)))
                                .toList(),
                        results.undivided().stream()
                                .map(line -> new Line(
                                        line.unit().fullName() + above(register, line.unit()),
                                        "",
                                        figures.count(line.responses()),
                                        line.reason() == Conversion.Reason.SPLIT
                                                ? messages.reasonSplit()
                                                : messages.reasonUnresolved()))
                                .toList())
                .setLocale(language.tag());
    }

    private static String formedFrom(ConvertedResults.Line line) {
        return line.from().equals(List.of(line.unit()))
                ? ""
                : line.from().stream().map(AdministrativeUnit::fullName).collect(Collectors.joining(", "));
    }

    /** The district, where there is one, tells two units of one name apart. */
    private static String above(UnitRegister register, AdministrativeUnit unit) {
        return register.parentOf(unit.id())
                .filter(parent -> parent.level() == UnitLevel.DISTRICT)
                .map(parent -> ", " + parent.fullName())
                .orElse("");
    }
}
