package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.finding.Finding;
import vn.dany.core.team.Duty;
import vn.dany.core.team.Roster;
import vn.dany.core.team.Saved;
import vn.dany.core.team.Team;
import vn.dany.core.team.TeamMember;
import vn.dany.core.team.TeamState;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;

/**
 * The assignment list of a commune's team.
 *
 * @param overtaken that somebody else has handed in another one meanwhile, which {@code stands}; empty if not
 * @param rows what is in the fields, with room for more
 */
@CheckedTemplate(basePath = "console")
public record RosterPage(
        Shell shell,
        String title,
        String unit,
        boolean saved,
        List<String> problems,
        String overtaken,
        List<Row> stands,
        TeamWords.State state,
        String due,
        String lastSaved,
        String signed,
        boolean mayFile,
        String seen,
        List<Row> rows,
        String action)
        implements TemplateInstance {

    private static final int FEWEST_ROWS = 4;
    private static final int MORE_ROWS = 4;

    /** One line. */
    public record Row(
            String number, String nameLabel, String postLabel, String name, String post, String area, String shift) {

        private static Row of(int number, Duty duty, Wording wording) {
            String text = String.valueOf(number);
            return new Row(
                    text,
                    wording.team().nameOf(text),
                    wording.team().postOf(text),
                    duty.who().name(),
                    duty.who().post(),
                    duty.area(),
                    duty.shift());
        }
    }

    /** A list as it is typed. */
    private record Typed(int seen, List<Duty> duties, int spare) {}

    /** The list as it stands; {@code saved} if it was handed in just now. */
    public static TemplateInstance of(Team team, UnitId unitId, boolean saved, Language language) {
        Typed stored = team.roster()
                .map(roster -> new Typed(roster.saved().version(), roster.duties(), 1))
                .orElse(new Typed(Saved.NONE, List.of(), 1));
        return page(team, unitId, saved, List.of(), Optional.empty(), stored, Wording.in(language));
    }

    /** The list as it was typed, and room for more. */
    public static TemplateInstance withMoreRows(
            Team team, UnitId unitId, int seen, List<Duty> typed, Language language) {
        return page(
                team,
                unitId,
                false,
                List.of(),
                Optional.empty(),
                new Typed(seen, typed, MORE_ROWS),
                Wording.in(language));
    }

    /** The list as it was typed, and what is wrong with it. */
    public static TemplateInstance refused(
            Team team, UnitId unitId, int seen, List<Duty> typed, List<Finding> problems, Language language) {
        return page(team, unitId, false, problems, Optional.empty(), new Typed(seen, typed, 1), Wording.in(language));
    }

    /** The list as it was typed, and what somebody else has handed in meanwhile; handed in again it is replaced. */
    public static TemplateInstance overtaken(
            Team team, UnitId unitId, Roster stands, List<Duty> typed, Language language) {
        return page(
                team,
                unitId,
                false,
                List.of(),
                Optional.of(stands),
                new Typed(stands.saved().version(), typed, 1),
                Wording.in(language));
    }

    private static TemplateInstance page(
            Team team,
            UnitId unitId,
            boolean saved,
            List<Finding> problems,
            Optional<Roster> stands,
            Typed typed,
            Wording wording) {
        TeamMessages messages = wording.team();
        Figures figures = wording.figures();
        Addresses addresses = wording.addresses();
        CampaignId id = team.campaign().id();
        String unit = team.progress().unit().fullName();
        TeamState state = team.state(unitId);
        return new RosterPage(
                        wording.shell(
                                        at -> at.team(id).roster(unitId),
                                        messages.roster(),
                                        new Shell.Link(
                                                messages.heading(),
                                                addresses.team(id).all()),
                                        new Shell.Link(unit, addresses.team(id).of(unitId)))
                                .under(wording.tabsBelow(team.campaign(), Tabs.Kind.PROGRESS)),
                        wording.of(team.campaign().title()),
                        unit,
                        saved,
                        problems.stream().map(wording::of).toList(),
                        stands.map(one -> messages.overtaken(
                                        one.saved().by(), figures.at(one.saved().at())))
                                .orElse(""),
                        stands.map(one -> rows(one.duties(), wording)).orElse(List.of()),
                        TeamWords.of(state.ofRoster(team.today()), messages),
                        team.due().map(figures::day).map(messages::due).orElseGet(messages::dueNone),
                        team.roster()
                                .map(one -> messages.lastSaved(
                                        one.saved().by(), figures.at(one.saved().at())))
                                .orElse(""),
                        team.roster()
                                .flatMap(Roster::signedOff)
                                .map(one -> messages.rosterSigned(one.by(), figures.at(one.at())))
                                .orElse(""),
                        team.mayFile(),
                        String.valueOf(typed.seen()),
                        team.mayFile() ? fields(typed, wording) : rows(typed.duties(), wording),
                        addresses.team(id).roster(unitId))
                .setLocale(wording.language().tag());
    }

    private static List<Row> fields(Typed typed, Wording wording) {
        List<Duty> duties = new ArrayList<>(typed.duties().stream()
                .filter(duty -> !(duty.who().name() + duty.who().post() + duty.area() + duty.shift()).isBlank())
                .toList());
        int wanted = Math.max(FEWEST_ROWS, duties.size() + typed.spare());
        while (duties.size() < wanted) {
            duties.add(new Duty(new TeamMember("", ""), "", ""));
        }
        return rows(duties, wording);
    }

    private static List<Row> rows(List<Duty> duties, Wording wording) {
        List<Row> rows = new ArrayList<>();
        duties.forEach(duty -> rows.add(Row.of(rows.size() + 1, duty, wording)));
        return rows;
    }
}
