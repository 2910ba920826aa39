package vn.dany.console;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dany.adapters.qr.QrSymbol;
import vn.dany.adapters.qr.SvgPicture;
import vn.dany.adapters.qr.ZxingQrDrawing;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.team.Duty;
import vn.dany.core.team.FileDailyReport;
import vn.dany.core.team.FilingOutcome;
import vn.dany.core.team.KeepRoster;
import vn.dany.core.team.Publicity;
import vn.dany.core.team.ShowTeam;
import vn.dany.core.team.Team;
import vn.dany.core.team.TeamMember;
import vn.dany.core.team.TypedReport;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.RosterPage;
import vn.dany.templates.console.TeamPage;
import vn.dany.web.FormBody;

/** The team of one commune: its report of a day, its assignment list. */
@Path("/console/campaigns/{campaignId}")
public class TeamResource {

    private final Scope scope;
    private final ShowTeam showTeam;
    private final FileDailyReport fileDailyReport;
    private final KeepRoster keepRoster;

    public TeamResource(Scope scope, ShowTeam showTeam, FileDailyReport fileDailyReport, KeepRoster keepRoster) {
        this.scope = scope;
        this.showTeam = showTeam;
        this.fileDailyReport = fileDailyReport;
        this.keepRoster = keepRoster;
    }

    /** What the team has reported, and the form of a day. */
    @GET
    @Path("team/{unitId:u[0-9a-f]+}")
    public Response show(
            @PathParam("campaignId") CampaignId campaignId,
            @PathParam("unitId") UnitId unitId,
            @QueryParam("day") @Nullable String day,
            @QueryParam("saved") @Nullable String saved,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Team team = team(campaignId, unitId, Optional.ofNullable(day).map(Ids::day));
        return Html.page(200, TeamPage.of(team, unitId, saved != null, symbol(team), language));
    }

    /** Files the report of a day, or makes room for more people. */
    @POST
    @Path("team/{unitId:u[0-9a-f]+}")
    public Response file(
            @PathParam("campaignId") CampaignId campaignId,
            @PathParam("unitId") UnitId unitId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        scope.person(Right.FILE_TEAMWORK);
        Map<String, List<String>> form = FormBody.parse(body);
        TypedReport typed = typed(form);
        Optional<LocalDate> day = Optional.of(typed.day());
        if (FormBody.one(form, "do").equals("more")) {
            Team team = team(campaignId, unitId, day);
            return Html.page(200, TeamPage.withMoreRows(team, unitId, typed, symbol(team), language));
        }
        return fileDailyReport
                .file(scope.person(), campaignId, unitId, typed)
                .match(new FilingOutcome.Cases<>(
                        filed ->
                                Html.to(new Addresses(language).team(campaignId).saved(unitId, typed.day())),
                        stands -> {
                            Team team = team(campaignId, unitId, day);
                            return Html.page(
                                    409, TeamPage.overtaken(team, unitId, typed, stands, symbol(team), language));
                        },
                        problems -> {
                            Team team = team(campaignId, unitId, day);
                            return Html.page(
                                    422, TeamPage.refused(team, unitId, typed, problems, symbol(team), language));
                        }));
    }

    /** The assignment list. */
    @GET
    @Path("team/{unitId:u[0-9a-f]+}/roster")
    public Response roster(
            @PathParam("campaignId") CampaignId campaignId,
            @PathParam("unitId") UnitId unitId,
            @QueryParam("saved") @Nullable String saved,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Team team = team(campaignId, unitId, Optional.empty());
        return Html.page(200, RosterPage.of(team, unitId, saved != null, language));
    }

    /** Hands in the assignment list, or makes room for more lines. */
    @POST
    @Path("team/{unitId:u[0-9a-f]+}/roster")
    public Response handIn(
            @PathParam("campaignId") CampaignId campaignId,
            @PathParam("unitId") UnitId unitId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        scope.person(Right.FILE_TEAMWORK);
        Map<String, List<String>> form = FormBody.parse(body);
        List<Duty> typed = duties(form);
        int seen = seen(form);
        if (FormBody.one(form, "do").equals("more")) {
            return Html.page(
                    200,
                    RosterPage.withMoreRows(team(campaignId, unitId, Optional.empty()), unitId, seen, typed, language));
        }
        return keepRoster
                .keep(scope.person(), campaignId, unitId, seen, typed)
                .match(new FilingOutcome.Cases<>(
                        filed ->
                                Html.to(new Addresses(language).team(campaignId).rosterSaved(unitId)),
                        stands -> Html.page(
                                409,
                                RosterPage.overtaken(
                                        team(campaignId, unitId, Optional.empty()), unitId, stands, typed, language)),
                        problems -> Html.page(
                                422,
                                RosterPage.refused(
                                        team(campaignId, unitId, Optional.empty()),
                                        unitId,
                                        seen,
                                        typed,
                                        problems,
                                        language))));
    }

    private Team team(CampaignId campaignId, UnitId unitId, Optional<LocalDate> day) {
        return showTeam.show(scope.person(), campaignId, unitId, day);
    }

    /** Of the very value that is shown as a link. */
    private static TeamPage.Symbol symbol(Team team) {
        return team.campaign()
                .zaloGroup()
                .map(URI::toString)
                .map(ZxingQrDrawing::symbol)
                .map((QrSymbol symbol) -> new TeamPage.Symbol(symbol.size(), SvgPicture.outlines(symbol)))
                .orElse(TeamPage.Symbol.NONE);
    }

    private static TypedReport typed(Map<String, List<String>> form) {
        Map<Publicity, String> publicity = new EnumMap<>(Publicity.class);
        for (Publicity way : Publicity.values()) {
            publicity.put(way, FormBody.one(form, TypedReport.field(way)));
        }
        return new TypedReport(
                seen(form),
                Ids.day(FormBody.one(form, "day")),
                members(form),
                FormBody.one(form, "visits"),
                FormBody.one(form, "participants"),
                publicity,
                FormBody.one(form, "remark"),
                FormBody.one(form, "do").equals("finish"));
    }

    private static List<TeamMember> members(Map<String, List<String>> form) {
        List<TeamMember> members = new ArrayList<>();
        for (int i = 0; i < form.getOrDefault("name", List.of()).size(); i++) {
            members.add(new TeamMember(at(form, "name", i), at(form, "post", i)));
        }
        return members;
    }

    private static List<Duty> duties(Map<String, List<String>> form) {
        List<TeamMember> members = members(form);
        List<Duty> duties = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            duties.add(new Duty(members.get(i), at(form, "area", i), at(form, "shift", i)));
        }
        return duties;
    }

    /** The field of a line; empty if it was not sent. */
    private static String at(Map<String, List<String>> form, String field, int line) {
        List<String> values = form.getOrDefault(field, List.of());
        return line < values.size() ? values.get(line) : "";
    }

    private static int seen(Map<String, List<String>> form) {
        String text = FormBody.one(form, "seen");
        if (!text.matches("\\d{1,6}")) {
            throw ProblemException.notInScope();
        }
        return Integer.parseInt(text);
    }
}
