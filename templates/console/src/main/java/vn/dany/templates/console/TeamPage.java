package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.finding.Finding;
import vn.dany.core.report.UnitProgress;
import vn.dany.core.team.DailyReport;
import vn.dany.core.team.Publicity;
import vn.dany.core.team.Saved;
import vn.dany.core.team.Team;
import vn.dany.core.team.TeamState;
import vn.dany.core.team.TypedReport;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;

/**
 * A commune's team: its report of a day, how far the unit is, what it has reported.
 *
 * @param notice what has just been done; empty for nothing
 * @param stands what somebody else wrote meanwhile; empty for nothing
 * @param mayFile whether whoever looks writes here; otherwise {@code said} is what is shown
 * @param zaloGroup of the committees; empty if there is none
 */
@CheckedTemplate(basePath = "console")
public record TeamPage(
        Shell shell,
        String title,
        String unit,
        String notice,
        List<String> problems,
        String overtaken,
        List<TeamWords.Line> stands,
        Counted counted,
        String reportHeading,
        TeamWords.State state,
        String lastSaved,
        boolean mayFile,
        TeamForm form,
        List<TeamWords.Line> said,
        String total,
        String action,
        List<Shell.Link> missing,
        List<DayLine> days,
        List<String> publicity,
        TeamWords.State rosterState,
        String rosterDue,
        String rosterLink,
        String kitLink,
        String assistLink,
        Shell.Link photos,
        String zaloGroup,
        Symbol symbol)
        implements TemplateInstance {

    /** How many answered, as far as that is shown. */
    public record Counted(String responses, String headcount, String rate, String at, String headcountsLink) {}

    /** A day that was reported. */
    public record DayLine(
            String day,
            String link,
            TeamWords.State state,
            String visits,
            String participants,
            String total,
            String publicity) {}

    /** A QR symbol as the outline of its dark areas, in modules; size 0 for none. */
    public record Symbol(int size, String outline) {

        /** None. */
        public static final Symbol NONE = new Symbol(0, "");
    }

    /** What has happened before the page is shown. */
    private record Before(
            String notice,
            List<Finding> problems,
            Optional<DailyReport> stands,
            Optional<TypedReport> typed,
            boolean more) {}

    /** The page; {@code saved} if the report was saved just now. */
    public static TemplateInstance of(Team team, UnitId unitId, boolean saved, Symbol symbol, Language language) {
        Wording wording = Wording.in(language);
        boolean finished = team.report().filter(DailyReport::finished).isPresent();
        String notice = !saved
                ? ""
                : finished
                        ? wording.team().reportSavedFinished()
                        : wording.team().reportSaved();
        return page(
                team,
                unitId,
                new Before(notice, List.of(), Optional.empty(), Optional.empty(), false),
                symbol,
                wording);
    }

    /** The page with all that was typed, and room for more people. */
    public static TemplateInstance withMoreRows(
            Team team, UnitId unitId, TypedReport typed, Symbol symbol, Language language) {
        return page(
                team,
                unitId,
                new Before("", List.of(), Optional.empty(), Optional.of(typed), true),
                symbol,
                Wording.in(language));
    }

    /** The page with all that was typed, and what is wrong with it. */
    public static TemplateInstance refused(
            Team team, UnitId unitId, TypedReport typed, List<Finding> problems, Symbol symbol, Language language) {
        return page(
                team,
                unitId,
                new Before("", problems, Optional.empty(), Optional.of(typed), false),
                symbol,
                Wording.in(language));
    }

    /** The page with all that was typed, and what somebody else has written meanwhile; saved again it is replaced. */
    public static TemplateInstance overtaken(
            Team team, UnitId unitId, TypedReport typed, DailyReport stands, Symbol symbol, Language language) {
        return page(
                team,
                unitId,
                new Before("", List.of(), Optional.of(stands), Optional.of(typed), false),
                symbol,
                Wording.in(language));
    }

    private static TemplateInstance page(Team team, UnitId unitId, Before before, Symbol symbol, Wording wording) {
        TeamMessages messages = wording.team();
        Figures figures = wording.figures();
        Addresses addresses = wording.addresses();
        CampaignId id = team.campaign().id();
        LocalDate day = team.day();
        TeamState state = team.state(unitId);
        String unit = team.progress().unit().fullName();
        return new TeamPage(
                        wording.shell(
                                        at -> at.team(id).of(unitId, day),
                                        unit,
                                        new Shell.Link(
                                                messages.heading(),
                                                addresses.team(id).all()))
                                .under(wording.tabsBelow(team.campaign(), Tabs.Kind.PROGRESS)),
                        wording.roundTitle(team.campaign(), team.round().id()),
                        unit,
                        before.notice(),
                        before.problems().stream()
                                .map(problem -> label(problem.where(), wording) + ": " + wording.of(problem))
                                .toList(),
                        before.stands()
                                .map(one -> messages.overtaken(
                                        one.saved().by(), figures.at(one.saved().at())))
                                .orElse(""),
                        before.stands()
                                .map(one -> TeamWords.lines(one, wording))
                                .orElse(List.of()),
                        counted(team, id, wording),
                        messages.reportOf(figures.day(day)),
                        TeamWords.of(state.ofDay(), messages),
                        team.report()
                                .map(one -> messages.lastSaved(
                                        one.saved().by(), figures.at(one.saved().at())))
                                .orElse(""),
                        team.mayFile(),
                        form(team, before, wording),
                        team.report().map(one -> TeamWords.lines(one, wording)).orElse(List.of()),
                        messages.totalNote(figures.count(team.total(day)), figures.day(day)),
                        addresses.team(id).of(unitId),
                        team.missing().stream()
                                .map(one -> new Shell.Link(
                                        figures.day(one), addresses.team(id).of(unitId, one)))
                                .toList(),
                        team.reports().stream()
                                .sorted(Comparator.comparing(DailyReport::day).reversed())
                                .map(one -> line(team, unitId, one, wording))
                                .toList(),
                        publicity(team, wording),
                        TeamWords.of(state.ofRoster(team.today()), messages),
                        team.due().map(figures::day).map(messages::due).orElse(""),
                        addresses.team(id).roster(unitId),
                        addresses.kit(id),
                        addresses.team(id).assist(unitId),
                        new Shell.Link(
                                team.photos() == 0
                                        ? wording.evidence().heading()
                                        : wording.evidence().headingWith(figures.count(team.photos())),
                                addresses.team(id).photos(unitId, day)),
                        team.campaign().zaloGroup().map(URI::toString).orElse(""),
                        symbol)
                .setLocale(wording.language().tag());
    }

    private static TeamForm form(Team team, Before before, Wording wording) {
        boolean finished = team.report().filter(DailyReport::finished).isPresent();
        return before.typed()
                .map(typed -> TeamForm.typed(
                        typed,
                        before.stands()
                                .map(DailyReport::saved)
                                .map(Saved::version)
                                .orElse(typed.seen()),
                        finished,
                        before.more(),
                        before.problems(),
                        wording))
                .orElseGet(() -> TeamForm.of(team, wording));
    }

    private static Counted counted(Team team, CampaignId id, Wording wording) {
        Figures figures = wording.figures();
        UnitProgress progress = team.progress();
        return new Counted(
                figures.count(progress.responses()),
                figures.count(progress.headcount()),
                figures.percent(progress.responseRate()),
                wording.counted(team.countedAt()),
                wording.addresses().headcounts(id));
    }

    private static DayLine line(Team team, UnitId unitId, DailyReport report, Wording wording) {
        Figures figures = wording.figures();
        return new DayLine(
                figures.day(report.day()),
                wording.addresses().team(team.campaign().id()).of(unitId, report.day()),
                TeamWords.of(report.finished() ? TeamState.OfDay.FINISHED : TeamState.OfDay.BEGUN, wording.team()),
                figures.count(report.visits()),
                figures.count(report.participants()),
                figures.count(team.total(report.day())),
                TeamWords.of(report.publicity(), wording));
    }

    private static List<String> publicity(Team team, Wording wording) {
        Map<Publicity, Integer> sums = new EnumMap<>(Publicity.class);
        team.reports()
                .forEach(report -> report.publicity().forEach((way, times) -> sums.merge(way, times, Integer::sum)));
        return sums.entrySet().stream()
                .map(one -> wording.team()
                        .publicityTimes(
                                TeamWords.of(one.getKey(), wording.team()),
                                wording.figures().count(one.getValue())))
                .toList();
    }

    /** The field a finding is in, as the page names it. */
    private static String label(String field, Wording wording) {
        TeamMessages messages = wording.team();
        return switch (field) {
            case "day" -> messages.day();
            case "people" -> messages.people();
            case "visits" -> messages.visits();
            case "participants" -> messages.participants();
            case "remark" -> messages.remark();
            default ->
                Arrays.stream(Publicity.values())
                        .filter(way -> TypedReport.field(way).equals(field))
                        .map(way -> TeamWords.of(way, messages))
                        .findFirst()
                        .orElse(field);
        };
    }
}
