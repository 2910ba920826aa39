package vn.dany.templates.printed;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import vn.dany.core.team.DailyReport;
import vn.dany.core.team.Duty;
import vn.dany.core.team.TeamMember;
import vn.dany.core.team.TeamState;
import vn.dany.core.team.Teams;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** What the teams of a district or of the province have written down, as tables for a State office. */
public final class TeamTables {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String VI = Language.VI.tag();

    private final PrintedMessages words = MessageBundles.get(PrintedMessages.class);
    private final Teams teams;
    private final UnitRegister register;
    private final Instant now;

    /** Of {@code teams}, made at {@code now}. */
    public TeamTables(Teams teams, UnitRegister register, Instant now) {
        this.teams = teams;
        this.register = register;
        this.now = now;
    }

    /** The reports of the day that is looked at, by district, with its sums. */
    public PrintedTable reports() {
        List<PrintedTable.Row> rows = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, List<TeamState>> group : groups().entrySet()) {
            rows.add(sums(group.getKey(), group.getValue()));
            for (TeamState team : group.getValue()) {
                rows.add(line(++number, team));
            }
        }
        rows.add(sums(words.tableSum(), teams.teams()));
        return table(
                words.reportsTitle(),
                List.of(
                        words.reportsDay(DAY.format(teams.day())),
                        teams.campaign().title().in(VI)),
                List.of(
                        new PrintedTable.Column(words.tableOrder(), 700),
                        new PrintedTable.Column(words.tableUnit(), 2_700),
                        new PrintedTable.Column(words.reportsPeople(), 4_486),
                        new PrintedTable.Column(words.reportsVisits(), 1_500),
                        new PrintedTable.Column(words.reportsParticipants(), 1_400),
                        new PrintedTable.Column(words.reportsTotal(), 1_200),
                        new PrintedTable.Column(words.reportsPhotos(), 900),
                        new PrintedTable.Column(words.tableRemark(), 1_400)),
                rows);
    }

    /** The assignment lists, one unit after the other. */
    public PrintedTable rosters() {
        List<PrintedTable.Row> rows = new ArrayList<>();
        for (TeamState team : teams.teams()) {
            String unit = register.nameWithParent(team.unitId());
            rows.add(PrintedTable.Row.across(
                    switch (team.ofRoster(teams.today())) {
                        case MISSING, OVERDUE -> words.rostersMissing(unit);
                        case HANDED_IN -> unit;
                        case SIGNED_OFF -> words.rostersAgreed(unit);
                    }));
            int number = 0;
            for (Duty duty : team.roster().map(list -> list.duties()).orElse(List.of())) {
                rows.add(line(++number, duty));
            }
        }
        return table(
                words.rostersTitle(),
                List.of(teams.campaign().title().in(VI)),
                List.of(
                        new PrintedTable.Column(words.tableOrder(), 700),
                        new PrintedTable.Column(words.rostersName(), 3_200),
                        new PrintedTable.Column(words.rostersPost(), 3_400),
                        new PrintedTable.Column(words.rostersArea(), 3_686),
                        new PrintedTable.Column(words.rostersShift(), 3_300)),
                rows);
    }

    private PrintedTable table(
            String title, List<String> about, List<PrintedTable.Column> columns, List<PrintedTable.Row> rows) {
        return PrintedTable.about(teams.campaign(), register, now, title, about, columns, rows);
    }

    private Map<String, List<TeamState>> groups() {
        return teams.teams().stream()
                .collect(Collectors.groupingBy(
                        team -> register.parentOf(team.unitId())
                                .orElseGet(() -> register.unit(team.unitId()))
                                .fullName(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private PrintedTable.Row line(int number, TeamState team) {
        return new PrintedTable.Row(
                false,
                List.of(
                        PrintedTable.Cell.number(String.valueOf(number)),
                        PrintedTable.Cell.of(register.unit(team.unitId()).fullName()),
                        PrintedTable.Cell.of(team.report()
                                .map(report -> report.people().stream()
                                        .map(TeamTables::text)
                                        .collect(Collectors.joining("; ")))
                                .orElse("")),
                        PrintedTable.Cell.number(team.report()
                                .map(report -> count(report.visits()))
                                .orElse("")),
                        PrintedTable.Cell.number(team.report()
                                .map(report -> count(report.participants()))
                                .orElse("")),
                        PrintedTable.Cell.number(ReportSentences.count(team.total())),
                        PrintedTable.Cell.number(ReportSentences.count(team.photos())),
                        PrintedTable.Cell.of(
                                switch (team.ofDay()) {
                                    case OWED -> words.reportsMissing();
                                    case BEGUN -> words.reportsBegun();
                                    case NOT_OWED, FINISHED ->
                                        team.report().map(DailyReport::remark).orElse("");
                                })));
    }

    private PrintedTable.Row sums(String name, List<TeamState> some) {
        return new PrintedTable.Row(
                false,
                List.of(
                        PrintedTable.Cell.of(""),
                        new PrintedTable.Cell("CellHead", name),
                        PrintedTable.Cell.of(""),
                        total(sum(some, report -> report.visits().orElse(0))),
                        total(sum(some, report -> report.participants().orElse(0))),
                        total(some.stream().mapToLong(TeamState::total).sum()),
                        total(some.stream().mapToLong(TeamState::photos).sum()),
                        PrintedTable.Cell.of("")));
    }

    private static PrintedTable.Row line(int number, Duty duty) {
        return new PrintedTable.Row(
                false,
                List.of(
                        PrintedTable.Cell.number(String.valueOf(number)),
                        PrintedTable.Cell.of(duty.who().name()),
                        PrintedTable.Cell.of(duty.who().post()),
                        PrintedTable.Cell.of(duty.area()),
                        PrintedTable.Cell.of(duty.shift())));
    }

    private static PrintedTable.Cell total(long number) {
        return new PrintedTable.Cell("CellTotal", ReportSentences.count(number));
    }

    private static long sum(List<TeamState> some, ToLongFunction<DailyReport> figure) {
        return some.stream()
                .flatMap(team -> team.report().stream())
                .mapToLong(figure)
                .sum();
    }

    static String text(TeamMember who) {
        return who.post().isEmpty() ? who.name() : who.name() + " (" + who.post() + ")";
    }

    private static String count(OptionalInt number) {
        return number.isPresent() ? ReportSentences.count(number.getAsInt()) : "";
    }
}
