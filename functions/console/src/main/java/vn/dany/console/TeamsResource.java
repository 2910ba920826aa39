package vn.dany.console;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.TeamFinding;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.team.ShowTeams;
import vn.dany.core.team.SignOffRosters;
import vn.dany.core.team.Teams;
import vn.dany.core.unit.UnitId;
import vn.dany.formats.xlsx.WorkbookWriting;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.TeamsPage;
import vn.dany.templates.printed.PrintedTable;
import vn.dany.templates.printed.TeamSheets;
import vn.dany.templates.printed.TeamTables;
import vn.dany.web.FormBody;

/** The teams of a district or of the province: who owes what, and the lists that wait for a yes. */
@Path("/console/campaigns/{campaignId}")
public class TeamsResource {

    private final Scope scope;
    private final ShowTeams showTeams;
    private final SignOffRosters signOffRosters;
    private final NoteAccess noteAccess;
    private final Clock clock;

    public TeamsResource(
            Scope scope, ShowTeams showTeams, SignOffRosters signOffRosters, NoteAccess noteAccess, Clock clock) {
        this.scope = scope;
        this.showTeams = showTeams;
        this.signOffRosters = signOffRosters;
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    /** Who owes what. */
    @GET
    @Path("team")
    public Response show(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("day") @Nullable String day,
            @QueryParam("saved") @Nullable String saved,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        return page(
                200,
                teams(campaignId, Optional.ofNullable(day).map(Ids::day)),
                Optional.empty(),
                saved != null,
                List.of(),
                language);
    }

    /** Says until when lists are wanted, or agrees to some. */
    @POST
    @Path("team")
    public Response decide(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("day") @Nullable String day,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        scope.person(Right.SIGN_OFF_TEAMWORK);
        Map<String, List<String>> form = FormBody.parse(body);
        Optional<LocalDate> looked = Optional.ofNullable(day).map(Ids::day);
        if (FormBody.one(form, "do").equals("agree")) {
            Map<UnitId, Integer> seen = agreed(form);
            if (seen.isEmpty()) {
                return page(
                        422,
                        teams(campaignId, looked),
                        Optional.empty(),
                        false,
                        List.of(Finding.at("agree", TeamFinding.NOTHING_CHOSEN)),
                        language);
            }
            List<UnitId> changed = signOffRosters.signOff(scope.person(), campaignId, seen);
            return page(
                    changed.isEmpty() ? 200 : 409,
                    teams(campaignId, looked),
                    Optional.of(changed),
                    false,
                    List.of(),
                    language);
        }
        String due = FormBody.one(form, "due");
        try {
            signOffRosters.due(scope.person(), campaignId, LocalDate.parse(due));
        } catch (DateTimeParseException e) {
            return page(
                    422,
                    teams(campaignId, looked),
                    Optional.empty(),
                    false,
                    List.of(Finding.at("due", TeamFinding.DAY_UNREADABLE, due)),
                    language);
        }
        return Html.to(new Addresses(language).team(campaignId).allSaved());
    }

    /** The reports of a day as a table for a State office. */
    @GET
    @Path("team/report.docx")
    public Response reports(@PathParam("campaignId") CampaignId campaignId, @QueryParam("day") @Nullable String day) {
        Teams teams = teams(campaignId, Optional.ofNullable(day).map(Ids::day));
        return file(campaignId, tables(teams).reports(), "bao-cao-ngay-" + campaignId + "-" + teams.day() + ".docx");
    }

    /** The assignment lists, likewise. */
    @GET
    @Path("team/roster.docx")
    public Response rosters(@PathParam("campaignId") CampaignId campaignId) {
        Teams teams = teams(campaignId, Optional.empty());
        return file(campaignId, tables(teams).rosters(), "phan-cong-" + campaignId + ".docx");
    }

    /** The reports of a day as a workbook, with how people were told of the survey. */
    @GET
    @Path("team/report.xlsx")
    public Response reportsWorkbook(
            @PathParam("campaignId") CampaignId campaignId, @QueryParam("day") @Nullable String day) {
        Teams teams = teams(campaignId, Optional.ofNullable(day).map(Ids::day));
        String name = "bao-cao-ngay-" + campaignId + "-" + teams.day() + ".xlsx";
        Map<String, List<List<String>>> sheet =
                Map.of("bao-cao-ngay", new TeamSheets(teams, scope.register()).reports());
        return workbook(campaignId, WorkbookWriting.write(sheet, TeamSheets.FIGURES_FROM), name);
    }

    /** The assignment lists, likewise. */
    @GET
    @Path("team/roster.xlsx")
    public Response rostersWorkbook(@PathParam("campaignId") CampaignId campaignId) {
        Teams teams = teams(campaignId, Optional.empty());
        Map<String, List<List<String>>> sheet = Map.of("phan-cong", new TeamSheets(teams, scope.register()).rosters());
        return workbook(campaignId, WorkbookWriting.write(sheet), "phan-cong-" + campaignId + ".xlsx");
    }

    private Response workbook(CampaignId campaignId, byte[] bytes, String name) {
        noteAccess.download(campaignId, name, scope.person().identity());
        return Html.file(bytes, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name);
    }

    private TeamTables tables(Teams teams) {
        return new TeamTables(teams, scope.register(), clock.instant());
    }

    private Response file(CampaignId campaignId, PrintedTable table, String name) {
        noteAccess.download(campaignId, name, scope.person().identity());
        return WordFile.of(table.parts(), clock.instant(), name);
    }

    private Teams teams(CampaignId campaignId, Optional<LocalDate> day) {
        return showTeams.show(scope.person(), campaignId, day);
    }

    private Response page(
            int status,
            Teams teams,
            Optional<List<UnitId>> changed,
            boolean dueSaved,
            List<Finding> problems,
            Language language) {
        return Html.page(status, TeamsPage.of(teams, scope.register(), changed, dueSaved, problems, language));
    }

    /** The lists somebody has ticked, each with the version they have looked at. */
    private static Map<UnitId, Integer> agreed(Map<String, List<String>> form) {
        Map<UnitId, Integer> agreed = new LinkedHashMap<>();
        for (String one : form.getOrDefault("agree", List.of())) {
            if (!one.matches("[^:]+:\\d{1,6}")) {
                throw ProblemException.notInScope();
            }
            int colon = one.indexOf(':');
            agreed.put(Ids.unit(one.substring(0, colon)), Integer.valueOf(one.substring(colon + 1)));
        }
        return agreed;
    }
}
