package vn.dany.console;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.access.StaffFile;
import vn.dany.core.access.StaffMember;
import vn.dany.core.access.StaffRegister;
import vn.dany.core.access.StaffRow;
import vn.dany.core.access.StaffUnits;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.StaffFinding;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.publish.PublishStaff;
import vn.dany.core.staff.AuditLog;
import vn.dany.core.staff.ChangeStaff;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.staff.StaffEffect;
import vn.dany.core.unit.UnitRegister;
import vn.dany.formats.files.StaffTable;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.MemberPage;
import vn.dany.templates.console.RoleWords;
import vn.dany.templates.console.StaffFilePage;
import vn.dany.templates.console.StaffPage;
import vn.dany.web.FormBody;
import vn.dany.web.SentFile;

/** The register of staff: searched, changed one by one, handed out and taken in as a workbook. */
@Path("/console")
public class StaffResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FILE = "can-bo.xlsx";

    private final Scope scope;
    private final StaffRegister register;
    private final ChangeStaff changeStaff;
    private final PublishStaff publishStaff;
    private final AuditLog auditLog;
    private final NoteAccess noteAccess;
    private final Clock clock;

    public StaffResource(
            Scope scope,
            StaffRegister register,
            ChangeStaff changeStaff,
            PublishStaff publishStaff,
            AuditLog auditLog,
            NoteAccess noteAccess,
            Clock clock) {
        this.scope = scope;
        this.register = register;
        this.changeStaff = changeStaff;
        this.publishStaff = publishStaff;
        this.auditLog = auditLog;
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    /** Everybody, or whom a search found. */
    @GET
    @Path("staff")
    public Response list(
            @QueryParam("q") @DefaultValue("") String query,
            @QueryParam("saved") @Nullable String saved,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        scope.person(Right.MANAGE_STAFF);
        return page(200, query, saved != null, List.of(), language);
    }

    /** Everybody as a workbook that can be changed and taken in again. */
    @GET
    @Path("staff.xlsx")
    public Response file(@QueryParam("lang") @DefaultValue("vi") Language language) {
        Person person = scope.person(Right.MANAGE_STAFF);
        List<StaffRow> rows = new ArrayList<>();
        register.latest().members().forEach(member -> rows.addAll(rows(member, language)));
        noteAccess.download(AuditEntry.NO_CAMPAIGN, FILE, person.identity());
        return Html.file(StaffTable.write(rows), WORKBOOK, FILE);
    }

    /** Says what taking the file would change, or everything that is wrong with it. Changes nothing. */
    @POST
    @Path("staff")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response look(
            @RestForm("file") @Nullable FileUpload file, @QueryParam("lang") @DefaultValue("vi") Language language) {
        return answer(publishStaff.consider(scope.person(), SentFile.bytes(file, WorkbookBody.LARGEST_FILE)), language);
    }

    /** Takes the file that {@link #look} has shown, once that was said yes to. */
    @POST
    @Path("staff/store")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response store(@QueryParam("lang") @DefaultValue("vi") Language language, String body) {
        Person person = scope.person(Right.MANAGE_STAFF);
        Map<String, List<String>> form = FormBody.parse(body);
        return answer(publishStaff.publish(person, FormBody.one(form, "file"), FormBody.one(form, "shown")), language);
    }

    private Response answer(ChangeOutcome<PublishStaff.Considered, StaffEffect> outcome, Language language) {
        return outcome.match(new ChangeOutcome.Cases<>(
                considered -> Html.page(200, StaffFilePage.of(considered, scope.units(), today(), false, language)),
                considered -> Html.page(409, StaffFilePage.of(considered, scope.units(), today(), true, language)),
                done -> Html.to(new Addresses(language).staffSaved()),
                problems -> page(422, "", false, problems, language)));
    }

    /** The form of one member, empty for a new one. */
    @GET
    @Path("staff/member")
    public Response member(
            @QueryParam("who") @DefaultValue("") String who,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        scope.person(Right.MANAGE_STAFF);
        if (who.isEmpty()) {
            return Html.page(200, MemberPage.of("", "", List.of(), false, "", List.of(), language));
        }
        StaffMember member =
                register.latest().find(StaffMember.identity(who)).orElseThrow(ProblemException::notInScope);
        return Html.page(
                200,
                MemberPage.of(
                        member.identity(),
                        member.name(),
                        rows(member, language),
                        true,
                        ChangeStaff.mark(Optional.of(member)),
                        List.of(),
                        language));
    }

    /** Puts the member in as typed, or says why not. */
    @POST
    @Path("staff/member")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@QueryParam("lang") @DefaultValue("vi") Language language, String body) {
        Person person = scope.person(Right.MANAGE_STAFF);
        Map<String, List<String>> form = FormBody.parse(body);
        List<StaffRow> rows = typed(form);
        return (rows.isEmpty()
                        ? new ChangeOutcome.Refused<StaffEffect, StaffEffect>(
                                Finding.line(1, StaffFinding.ROLE_UNKNOWN, ""))
                        : StaffFile.read(rows, scope.units(), today(), RoleWords::read)
                                .<ChangeOutcome<StaffEffect, StaffEffect>>match(
                                        members -> changeStaff.save(person, members.get(0), FormBody.one(form, "seen")),
                                        ChangeOutcome.Refused::new))
                .match(new ChangeOutcome.Cases<>(
                        effect -> again(form, rows, List.of(), language),
                        effect -> again(form, rows, List.of(), language),
                        done -> Html.to(new Addresses(language).staffSaved()),
                        problems -> again(form, rows, problems, language)));
    }

    /** The form as it was typed. */
    private Response again(
            Map<String, List<String>> form, List<StaffRow> rows, List<Finding> problems, Language language) {
        String seen = FormBody.one(form, "seen");
        return Html.page(
                422,
                MemberPage.of(
                        FormBody.one(form, "identity"),
                        FormBody.one(form, "name"),
                        rows,
                        !seen.isEmpty(),
                        seen,
                        problems,
                        language));
    }

    private List<StaffRow> typed(Map<String, List<String>> form) {
        List<StaffRow> rows = new ArrayList<>();
        String ended = FormBody.one(form, "end");
        for (int i = 0; form.containsKey("role." + i); i++) {
            StaffRow row = new StaffRow(
                    rows.size() + 1,
                    FormBody.one(form, "identity"),
                    FormBody.one(form, "name"),
                    FormBody.one(form, "role." + i),
                    FormBody.one(form, "unit." + i),
                    FormBody.one(form, "from." + i),
                    ended.equals(String.valueOf(i)) ? today().toString() : FormBody.one(form, "until." + i));
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<StaffRow> rows(StaffMember member, Language language) {
        return new StaffUnits(scope.units(), today()).rows(member, 1, role -> RoleWords.of(role, language));
    }

    private Response page(int status, String query, boolean saved, List<Finding> problems, Language language) {
        UnitRegister units = scope.units();
        return Html.page(
                status,
                StaffPage.of(
                        register.latest(),
                        units,
                        today(),
                        query,
                        saved,
                        problems,
                        auditLog.entries(AuditEntry.NO_CAMPAIGN).stream()
                                .filter(line -> line.action() == AuditAction.STAFF_CHANGED)
                                .toList(),
                        language));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE);
    }
}
