package vn.dany.templates.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dany.core.team.DailyReport;
import vn.dany.core.team.Publicity;
import vn.dany.core.team.TeamMember;
import vn.dany.core.team.TeamState;

/** What teams write down, in words. */
final class TeamWords {

    private TeamWords() {}

    /** A state and the colour of its badge. */
    record State(String text, String style) {}

    static State of(TeamState.OfDay state, TeamMessages messages) {
        return switch (state) {
            case NOT_OWED -> new State(messages.stateNotOwed(), "");
            case OWED -> new State(messages.stateOwed(), "grace");
            case BEGUN -> new State(messages.stateBegun(), "grace");
            case FINISHED -> new State(messages.stateFinished(), "open");
        };
    }

    static State of(TeamState.OfRoster state, TeamMessages messages) {
        return switch (state) {
            case MISSING -> new State(messages.rosterStateMissing(), "");
            case OVERDUE -> new State(messages.rosterStateOverdue(), "grace");
            case HANDED_IN -> new State(messages.rosterStateHandedIn(), "");
            case SIGNED_OFF -> new State(messages.rosterStateAgreed(), "open");
        };
    }

    static String of(Publicity way, TeamMessages messages) {
        return switch (way) {
            case NOTICEBOARD -> messages.publicityNoticeboard();
            case COMMUNE_LOUDSPEAKER -> messages.publicityLoudspeaker();
            case VILLAGE_LOUDSPEAKER -> messages.publicityVillage();
            case WEB_PAGE -> messages.publicityWeb();
            case ZALO -> messages.publicityZalo();
            case FACEBOOK -> messages.publicityFacebook();
            case MEETING -> messages.publicityMeeting();
        };
    }

    static String of(TeamMember who) {
        return who.post().isEmpty() ? who.name() : who.name() + " (" + who.post() + ")";
    }

    static String of(Map<Publicity, Integer> publicity, Wording wording) {
        return publicity.entrySet().stream()
                .map(one -> wording.team()
                        .publicityTimes(
                                of(one.getKey(), wording.team()),
                                wording.figures().count(one.getValue())))
                .collect(Collectors.joining("; "));
    }

    static String people(DailyReport report) {
        return report.people().stream().map(TeamWords::of).collect(Collectors.joining("; "));
    }

    /** What a report says, line by line. */
    static List<Line> lines(DailyReport report, Wording wording) {
        TeamMessages messages = wording.team();
        Figures figures = wording.figures();
        List<Line> lines = new ArrayList<>(List.of(
                new Line(messages.people(), people(report)),
                new Line(messages.visits(), figures.count(report.visits())),
                new Line(messages.participants(), figures.count(report.participants()))));
        if (!report.publicity().isEmpty()) {
            lines.add(new Line(messages.publicity(), of(report.publicity(), wording)));
        }
        if (!report.remark().isEmpty()) {
            lines.add(new Line(messages.remark(), report.remark()));
        }
        return lines;
    }

    /** A name and what it stands for. */
    record Line(String name, String value) {}
}
