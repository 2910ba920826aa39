package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.finding.Finding;
import vn.dany.core.team.DailyReport;
import vn.dany.core.team.Roster;
import vn.dany.core.team.TeamState;
import vn.dany.core.team.Teams;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * Which teams owe what on a day, by district; the assignment lists that wait for a yes.
 *
 * @param notice what has just been done; empty for nothing
 * @param day in ISO 8601
 * @param owing the teams without a finished report of the day
 * @param waiting the lists that are theirs to agree to and that nobody has agreed to
 * @param due in ISO 8601, where all units have the same; else empty
 */
@CheckedTemplate(basePath = "console")
public record TeamsPage(
        Shell shell,
        String title,
        String notice,
        List<String> problems,
        String day,
        String dayHeading,
        String finished,
        String visits,
        String participants,
        String total,
        List<Shell.Link> owing,
        List<Group> groups,
        boolean maySignOff,
        List<Waiting> waiting,
        String due,
        String dueWhom,
        String action,
        String reportsFile,
        String reportsWorkbook,
        String rostersFile,
        String rostersWorkbook)
        implements TemplateInstance {

    /** A district with its communes. */
    public record Group(String name, String summary, String participants, List<Line> lines) {}

    /** A commune's team; {@code photos} says how many there are of the day, empty for none. */
    public record Line(
            String name,
            String link,
            TeamWords.State state,
            String photos,
            String photosLink,
            String visits,
            String participants,
            String total,
            String missing,
            TeamWords.State roster,
            String rosterLink) {}

    /** A list that waits for a yes, with the version that is looked at. */
    public record Waiting(String unit, String name, String link, String version, String lines) {}

    /**
     * The page.
     *
     * @param changed if lists were agreed to just now, the units whose list was another by then
     * @param dueSaved if a last day was set just now
     */
    public static TemplateInstance of(
            Teams teams,
            UnitRegister register,
            Optional<List<UnitId>> changed,
            boolean dueSaved,
            List<Finding> problems,
            Language language) {
        Wording wording = Wording.in(language);
        TeamMessages messages = wording.team();
        Figures figures = wording.figures();
        CampaignId id = teams.campaign().id();
        Map<UnitId, TeamState> states =
                teams.teams().stream().collect(Collectors.toMap(TeamState::unitId, Function.identity()));
        List<Group> groups = new ArrayList<>();
        UnitGroups.of(teams.campaign(), register)
                .forEach((above, units) -> groups.add(group(
                        above,
                        units,
                        units.stream()
                                .map(AdministrativeUnit::id)
                                .map(states::get)
                                .toList(),
                        teams,
                        wording)));
        return new TeamsPage(
                        wording.shell(at -> at.team(id).all(teams.day()), messages.heading())
                                .under(wording.tabsBelow(teams.campaign(), Tabs.Kind.PROGRESS)),
                        wording.of(teams.campaign().title()),
                        notice(changed, dueSaved, register, messages),
                        problems.stream().map(wording::of).toList(),
                        teams.day().toString(),
                        messages.reportOf(figures.day(teams.day())),
                        finished(teams.teams(), wording),
                        figures.count(sum(teams.teams(), one -> one.visits().orElse(0))),
                        figures.count(
                                sum(teams.teams(), one -> one.participants().orElse(0))),
                        figures.count(teams.teams().stream()
                                .mapToLong(TeamState::total)
                                .sum()),
                        teams.teams().stream()
                                .filter(TeamState::owesReport)
                                .map(team -> new Shell.Link(
                                        register.nameWithParent(team.unitId()),
                                        wording.addresses().team(id).of(team.unitId(), teams.day())))
                                .toList(),
                        groups,
                        !teams.theirsToSignOff().isEmpty(),
                        waiting(teams, register, wording),
                        due(teams),
                        messages.dueWhom(figures.count(teams.theirsToSignOff().size())),
                        wording.addresses().team(id).all(teams.day()),
                        wording.addresses().team(id).reportsFile(teams.day()),
                        wording.addresses().team(id).reportsWorkbook(teams.day()),
                        wording.addresses().team(id).rostersFile(),
                        wording.addresses().team(id).rostersWorkbook())
                .setLocale(language.tag());
    }

    private static Group group(
            AdministrativeUnit above,
            List<AdministrativeUnit> units,
            List<TeamState> states,
            Teams teams,
            Wording wording) {
        Figures figures = wording.figures();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            lines.add(line(units.get(i).fullName(), states.get(i), teams, wording));
        }
        return new Group(
                above.fullName(),
                finished(states, wording),
                figures.count(sum(states, one -> one.participants().orElse(0))),
                lines);
    }

    private static Line line(String name, TeamState team, Teams teams, Wording wording) {
        Figures figures = wording.figures();
        CampaignId id = teams.campaign().id();
        return new Line(
                name,
                wording.addresses().team(id).of(team.unitId(), teams.day()),
                TeamWords.of(team.ofDay(), wording.team()),
                team.photos() == 0 ? "" : wording.evidence().photos(figures.count(team.photos())),
                wording.addresses().team(id).photos(team.unitId(), teams.day()),
                team.report().map(one -> figures.count(one.visits())).orElse(Figures.NONE),
                team.report().map(one -> figures.count(one.participants())).orElse(Figures.NONE),
                figures.count(team.total()),
                figures.count(team.missing()),
                TeamWords.of(team.ofRoster(teams.today()), wording.team()),
                wording.addresses().team(id).roster(team.unitId()));
    }

    private static List<Waiting> waiting(Teams teams, UnitRegister register, Wording wording) {
        List<Waiting> waiting = new ArrayList<>();
        for (TeamState team : theirsToSignOff(teams)) {
            team.roster()
                    .filter(roster -> roster.signedOff().isEmpty())
                    .ifPresent(roster -> waiting.add(new Waiting(
                            team.unitId().value(),
                            register.nameWithParent(team.unitId()),
                            wording.addresses().team(teams.campaign().id()).roster(team.unitId()),
                            String.valueOf(roster.saved().version()),
                            lines(roster))));
        }
        return waiting;
    }

    private static String lines(Roster roster) {
        return roster.duties().stream().map(duty -> TeamWords.of(duty.who())).collect(Collectors.joining("; "));
    }

    private static List<TeamState> theirsToSignOff(Teams teams) {
        return teams.teams().stream()
                .filter(team -> teams.theirsToSignOff().contains(team.unitId()))
                .toList();
    }

    private static String due(Teams teams) {
        List<Optional<LocalDate>> days =
                theirsToSignOff(teams).stream().map(TeamState::due).distinct().toList();
        return days.size() == 1 ? days.get(0).map(LocalDate::toString).orElse("") : "";
    }

    private static String notice(
            Optional<List<UnitId>> changed, boolean dueSaved, UnitRegister register, TeamMessages messages) {
        return changed.map(units -> units.isEmpty()
                        ? messages.agreed()
                        : messages.agreedBut(
                                units.stream().map(register::nameWithParent).collect(Collectors.joining("; "))))
                .orElse(dueSaved ? messages.dueSaved() : "");
    }

    private static String finished(List<TeamState> teams, Wording wording) {
        long done = teams.stream()
                .filter(team -> team.ofDay() == TeamState.OfDay.FINISHED)
                .count();
        return wording.team()
                .finishedOf(wording.figures().count(done), wording.figures().count(teams.size()));
    }

    private static long sum(List<TeamState> teams, ToLongFunction<DailyReport> figure) {
        return teams.stream()
                .flatMap(team -> team.report().stream())
                .mapToLong(figure)
                .sum();
    }
}
