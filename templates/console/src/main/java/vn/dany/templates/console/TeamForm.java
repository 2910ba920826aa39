package vn.dany.templates.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.dany.core.finding.Finding;
import vn.dany.core.team.DailyReport;
import vn.dany.core.team.Publicity;
import vn.dany.core.team.Saved;
import vn.dany.core.team.Team;
import vn.dany.core.team.TeamMember;
import vn.dany.core.team.TypedReport;

/**
 * The fields of a daily report, as they are stored or were typed.
 *
 * @param seen the version that was looked at
 * @param day in ISO 8601
 * @param finished whether the day is declared finished already
 */
public record TeamForm(
        String seen,
        String day,
        List<Row> rows,
        String peopleProblem,
        Field visits,
        Field participants,
        List<Field> ways,
        String remark,
        boolean finished) {

    private static final int FEWEST_ROWS = 3;
    private static final int MORE_ROWS = 4;

    /** Room for one of the team. */
    public record Row(String number, String nameLabel, String postLabel, String name, String post) {

        static Row of(int number, TeamMember who, Wording wording) {
            String text = String.valueOf(number);
            return new Row(text, wording.team().nameOf(text), wording.team().postOf(text), who.name(), who.post());
        }
    }

    /**
     * A figure.
     *
     * @param problem what is wrong with it, empty if nothing
     */
    public record Field(String id, String name, String label, String value, String problem) {

        private static Field of(String name, String label, String value, Map<String, String> problems) {
            return new Field(name.replace('.', '-'), name, label, value, problems.getOrDefault(name, ""));
        }
    }

    /** What is stored, or with what a report begins that nobody has written yet. */
    static TeamForm of(Team team, Wording wording) {
        return team.report()
                .map(report -> of(stored(report), report.finished(), 1, List.of(), wording))
                .orElseGet(() -> of(
                        new TypedReport(Saved.NONE, team.day(), team.likely(), "", "", Map.of(), "", false),
                        false,
                        1,
                        List.of(),
                        wording));
    }

    /** What was typed, with what is wrong, over the version {@code seen}. */
    static TeamForm typed(
            TypedReport typed, int seen, boolean finished, boolean more, List<Finding> problems, Wording wording) {
        TypedReport kept = new TypedReport(
                seen,
                typed.day(),
                typed.people().stream()
                        .filter(who -> !who.name().isBlank() || !who.post().isBlank())
                        .toList(),
                typed.visits(),
                typed.participants(),
                typed.publicity(),
                typed.remark(),
                typed.finished());
        return of(kept, finished, more ? MORE_ROWS : 1, problems, wording);
    }

    private static TypedReport stored(DailyReport report) {
        return new TypedReport(
                report.saved().version(),
                report.day(),
                report.people(),
                text(report.visits()),
                text(report.participants()),
                report.publicity().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().toString())),
                report.remark(),
                report.finished());
    }

    private static TeamForm of(
            TypedReport typed, boolean finished, int spare, List<Finding> findings, Wording wording) {
        TeamMessages messages = wording.team();
        Map<String, String> problems = findings.stream()
                .collect(Collectors.toMap(Finding::where, wording::of, (first, second) -> first + "; " + second));
        List<Row> rows = new ArrayList<>();
        typed.people().forEach(who -> rows.add(Row.of(rows.size() + 1, who, wording)));
        int wanted = Math.max(FEWEST_ROWS, rows.size() + spare);
        while (rows.size() < wanted) {
            rows.add(Row.of(rows.size() + 1, new TeamMember("", ""), wording));
        }
        return new TeamForm(
                String.valueOf(typed.seen()),
                typed.day().toString(),
                rows,
                problems.getOrDefault("people", ""),
                Field.of("visits", messages.visits(), typed.visits(), problems),
                Field.of("participants", messages.participants(), typed.participants(), problems),
                Arrays.stream(Publicity.values())
                        .map(way -> Field.of(
                                TypedReport.field(way),
                                TeamWords.of(way, messages),
                                typed.publicity().getOrDefault(way, ""),
                                problems))
                        .toList(),
                typed.remark(),
                finished);
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
