package vn.dany.templates.printed;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.dany.core.team.DailyReport;
import vn.dany.core.team.Duty;
import vn.dany.core.team.Publicity;
import vn.dany.core.team.TeamState;
import vn.dany.core.team.Teams;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitRegister;

/**
 * What the teams of a district or of the province have written down, as lines of a sheet: one below the other under one
 * heading, with no sums between them, to be sorted and added up. {@link TeamTables} are the same for paper.
 */
public final class TeamSheets {

    /** Where the figures begin in a line of {@link #reports}; an empty one was not reported. */
    public static final int FIGURES_FROM = 6;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PrintedMessages words = MessageBundles.get(PrintedMessages.class);
    private final FactSentences facts = new FactSentences();
    private final Teams teams;
    private final UnitRegister register;

    /** Of {@code teams}. */
    public TeamSheets(Teams teams, UnitRegister register) {
        this.teams = teams;
        this.register = register;
    }

    /** The reports of the day that is looked at, a unit a line, with how often people were told by each way. */
    public List<List<String>> reports() {
        List<String> head = new ArrayList<>(List.of(
                words.sheetAbove(),
                words.tableUnit(),
                words.sheetDay(),
                words.sheetState(),
                words.reportsPeople(),
                words.tableRemark(),
                words.reportsVisits(),
                words.reportsParticipants(),
                words.reportsTotal(),
                words.reportsPhotos()));
        Arrays.stream(Publicity.values())
                .map(way -> words.sheetWay(facts.way(way)))
                .forEach(head::add);
        List<List<String>> lines = new ArrayList<>(List.of(head));
        teams.teams().forEach(team -> lines.add(report(team)));
        return lines;
    }

    /** The assignment lists, a person a line. */
    public List<List<String>> rosters() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                words.sheetAbove(),
                words.tableUnit(),
                words.sheetState(),
                words.rostersName(),
                words.rostersPost(),
                words.rostersArea(),
                words.rostersShift()));
        for (TeamState team : teams.teams()) {
            String state = switch (team.ofRoster(teams.today())) {
                case MISSING, OVERDUE -> words.sheetRosterMissing();
                case HANDED_IN -> words.sheetRosterHandedIn();
                case SIGNED_OFF -> words.sheetRosterAgreed();
            };
            List<Duty> duties = team.roster().map(list -> list.duties()).orElse(List.of());
            if (duties.isEmpty()) {
                lines.add(List.of(above(team), unit(team), state, "", "", "", ""));
            }
            for (Duty duty : duties) {
                lines.add(List.of(
                        above(team),
                        unit(team),
                        state,
                        duty.who().name(),
                        duty.who().post(),
                        duty.area(),
                        duty.shift()));
            }
        }
        return lines;
    }

    private List<String> report(TeamState team) {
        List<String> line = new ArrayList<>(List.of(
                above(team),
                unit(team),
                DAY.format(teams.day()),
                switch (team.ofDay()) {
                    case NOT_OWED -> "";
                    case OWED -> words.reportsMissing();
                    case BEGUN -> words.reportsBegun();
                    case FINISHED -> words.sheetFinished();
                },
                team.report()
                        .map(report ->
                                report.people().stream().map(TeamTables::text).collect(Collectors.joining("; ")))
                        .orElse(""),
                team.report().map(DailyReport::remark).orElse(""),
                team.report().map(report -> digits(report.visits())).orElse(""),
                team.report().map(report -> digits(report.participants())).orElse(""),
                Long.toString(team.total()),
                Integer.toString(team.photos())));
        for (Publicity way : Publicity.values()) {
            line.add(team.report()
                    .map(report -> Integer.toString(report.publicity().getOrDefault(way, 0)))
                    .orElse(""));
        }
        return line;
    }

    private String above(TeamState team) {
        return register.parentOf(team.unitId())
                .map(AdministrativeUnit::fullName)
                .orElse("");
    }

    private String unit(TeamState team) {
        return register.unit(team.unitId()).fullName();
    }

    private static String digits(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
