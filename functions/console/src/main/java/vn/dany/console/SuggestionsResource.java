package vn.dany.console;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.staff.HandleSuggestions;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.staff.ReleaseSuggestions;
import vn.dany.core.staff.ShowPhotos;
import vn.dany.core.suggestion.Inbox;
import vn.dany.core.suggestion.ShowSuggestions;
import vn.dany.core.suggestion.SuggestionFilter;
import vn.dany.core.suggestion.SuggestionState;
import vn.dany.core.suggestion.SuggestionStep;
import vn.dany.core.suggestion.SuggestionTotals;
import vn.dany.formats.xlsx.WorkbookWriting;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.SuggestionsPage;
import vn.dany.templates.console.WeekPage;
import vn.dany.templates.console.WeekTables;
import vn.dany.templates.printed.FigureTable;
import vn.dany.templates.printed.PrintedTable;
import vn.dany.web.FormBody;

/** What was written: read, passed on, answered. */
@Path("/console/campaigns/{campaignId}/suggestions")
public class SuggestionsResource {

    private static final String DAYS = "days.";

    private final Scope scope;
    private final ShowSuggestions showSuggestions;
    private final ShowPhotos showPhotos;
    private final HandleSuggestions handleSuggestions;
    private final ReleaseSuggestions releaseSuggestions;
    private final NoteAccess noteAccess;
    private final Clock clock;

    public SuggestionsResource(
            Scope scope,
            ShowSuggestions showSuggestions,
            ShowPhotos showPhotos,
            HandleSuggestions handleSuggestions,
            ReleaseSuggestions releaseSuggestions,
            NoteAccess noteAccess,
            Clock clock) {
        this.scope = scope;
        this.showSuggestions = showSuggestions;
        this.showPhotos = showPhotos;
        this.handleSuggestions = handleSuggestions;
        this.releaseSuggestions = releaseSuggestions;
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    /** Those that the filter finds, after a line on the audit log. */
    @GET
    public Response show(
            @PathParam("campaignId") CampaignId campaignId,
            @Context UriInfo asked,
            @QueryParam("done") @DefaultValue("") String done,
            @QueryParam("overtaken") @DefaultValue("") String overtaken,
            @QueryParam("refused") @DefaultValue("") String refused,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Campaign campaign = scope.campaign(Right.READ_SUGGESTIONS, campaignId);
        noteAccess.note(
                campaign.id(),
                AuditAction.SUGGESTIONS_READ,
                Map.of(),
                scope.person().identity());
        return Html.pictured(
                200,
                SuggestionsPage.of(
                        showSuggestions.show(scope.person(), campaign.id()),
                        showPhotos.list(scope.person(), campaign.id()),
                        scope.register(),
                        filter(asked.getQueryParameters()),
                        new SuggestionsPage.Changed(number(done), number(overtaken), number(refused)),
                        new SuggestionsPage.Allowed(
                                may(Right.ANSWER_SUGGESTIONS, campaign),
                                handleSuggestions.mayPlan(scope.person(), campaign.id()),
                                may(Right.SHARE_SUGGESTIONS, campaign)),
                        language));
    }

    /** A week in figures, which are no texts: nothing is noted. */
    @GET
    @Path("week")
    public Response week(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("of") @DefaultValue("") String of,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Inbox inbox = showSuggestions.show(scope.person(), campaignId);
        return Html.page(200, WeekPage.of(inbox, SuggestionTotals.of(inbox, day(of)), scope.register(), language));
    }

    /** The same as a workbook, after a line on the audit log. */
    @GET
    @Path("week.xlsx")
    public Response workbook(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("of") @DefaultValue("") String of,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Inbox inbox = showSuggestions.show(scope.person(), campaignId);
        WeekTables tables = WeekTables.of(inbox, SuggestionTotals.of(inbox, day(of)), scope.register(), language);
        String name = file(campaignId, of, "xlsx");
        noteAccess.download(campaignId, name, scope.person().identity());
        return Html.file(
                WorkbookWriting.write(Map.of("week", tables.sheet()), WeekTables.FIGURES_FROM),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                name);
    }

    /** The same as a table for a State office, which writes Vietnamese. */
    @GET
    @Path("week.docx")
    public Response document(
            @PathParam("campaignId") CampaignId campaignId, @QueryParam("of") @DefaultValue("") String of) {
        Inbox inbox = showSuggestions.show(scope.person(), campaignId);
        WeekTables tables = WeekTables.of(inbox, SuggestionTotals.of(inbox, day(of)), scope.register(), Language.VI);
        String name = file(campaignId, of, "docx");
        noteAccess.download(campaignId, name, scope.person().identity());
        PrintedTable table = FigureTable.of(
                inbox.campaign(),
                scope.register(),
                clock.instant(),
                tables.title(),
                tables.period(),
                tables.columns(),
                tables.tables().stream().map(SuggestionsResource::part).toList());
        return WordFile.of(table.parts(), clock.instant(), name);
    }

    private static FigureTable.Part part(WeekTables.Table table) {
        return new FigureTable.Part(
                table.heading(),
                table.lines().stream()
                        .map(line -> new FigureTable.Line(line.name(), line.figures()))
                        .toList());
    }

    private static String file(CampaignId campaignId, String of, String kind) {
        return "gop-y-" + campaignId + day(of).map(week -> "-" + week).orElse("") + "." + kind;
    }

    /** Does something with the ones that were chosen. */
    @POST
    public Response handle(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Map<String, List<String>> form = FormBody.parse(body);
        List<HandleSuggestions.Seen> seen = form.getOrDefault("s", List.of()).stream()
                .map(SuggestionsResource::seen)
                .toList();
        HandleSuggestions.Result result = handle(campaignId, form, seen);
        String back = FormBody.one(form, "back").replaceAll("[^A-Za-z0-9=&%+._*-]", "");
        return Html.to(new Addresses(language)
                .inbox(campaignId)
                .handled(back, result.done(), result.overtaken(), result.refused()));
    }

    private HandleSuggestions.Result handle(
            CampaignId campaignId, Map<String, List<String>> form, List<HandleSuggestions.Seen> seen) {
        String text = FormBody.one(form, "text");
        return switch (FormBody.one(form, "step")) {
            case "forward" -> step(campaignId, seen, new SuggestionStep.Forward(text));
            case "answer" -> step(campaignId, seen, new SuggestionStep.Answer(text));
            case "close" -> step(campaignId, seen, new SuggestionStep.Close());
            case "reopen" -> step(campaignId, seen, new SuggestionStep.Reopen());
            case "note" -> step(campaignId, seen, new SuggestionStep.Note(text));
            case "themes" -> step(campaignId, seen, SuggestionStep.About.typed(text, false));
            case "tag" -> step(campaignId, seen, SuggestionStep.About.typed(text, true));
            case "merge" -> handleSuggestions.merge(scope.person(), campaignId, seen);
            case "release" -> releaseSuggestions.release(scope.person(), campaignId, only(seen), text);
            case "withdraw" -> releaseSuggestions.withdraw(scope.person(), campaignId, only(seen));
            case "plan" -> plan(campaignId, form);
            default -> throw ProblemException.notInScope();
        };
    }

    private static HandleSuggestions.Seen only(List<HandleSuggestions.Seen> seen) {
        if (seen.size() != 1) {
            throw ProblemException.notInScope();
        }
        return seen.get(0);
    }

    private HandleSuggestions.Result step(
            CampaignId campaignId, List<HandleSuggestions.Seen> seen, SuggestionStep step) {
        return handleSuggestions.handle(scope.person(), campaignId, seen, step);
    }

    private HandleSuggestions.Result plan(CampaignId campaignId, Map<String, List<String>> form) {
        Map<String, Integer> days = new TreeMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith(DAYS)) {
                days.put(name.substring(DAYS.length()), number(values.get(0)));
            }
        });
        handleSuggestions.plan(scope.person(), campaignId, days);
        return new HandleSuggestions.Result(0, 0, 0);
    }

    private boolean may(Right right, Campaign campaign) {
        return !scope.person().units(right, campaign, scope.register()).isEmpty();
    }

    /** As the page names one: unit, id and version. */
    private static HandleSuggestions.Seen seen(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 3 || !parts[1].matches("[A-Za-z0-9_-]{1,40}") || !parts[2].matches("\\d{1,6}")) {
            throw ProblemException.notInScope();
        }
        return new HandleSuggestions.Seen(Ids.unit(parts[0]), parts[1], Integer.parseInt(parts[2]));
    }

    private static SuggestionFilter filter(MultivaluedMap<String, String> asked) {
        return new SuggestionFilter(
                Arrays.stream(SuggestionState.values())
                        .filter(state -> state.name().equals(asked.getFirst("state")))
                        .findFirst(),
                text(asked.getFirst("kind")),
                text(asked.getFirst("place")),
                text(asked.getFirst("theme")),
                asked.containsKey("overdue"),
                text(asked.getFirst("q")));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw ProblemException.notInScope();
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static int number(String text) {
        return text.strip().matches("\\d{1,4}") ? Integer.parseInt(text.strip()) : 0;
    }
}
