package vn.dany.console;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.finding.Finding;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.publish.PublishWorkbook;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.registry.Registry;
import vn.dany.core.staff.NoteAccess;
import vn.dany.formats.files.StarterSet;
import vn.dany.formats.xlsform.XlsFormWriter;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.QuestionnairesPage;
import vn.dany.web.FormBody;
import vn.dany.web.SentFile;

/** The questionnaires: listed, handed out as workbooks, and taken as workbooks, first checked and then published. */
@Path("/console/questionnaires")
public class QuestionnairesResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Scope scope;
    private final Registry registry;
    private final PublishWorkbook publishWorkbook;
    private final NoteAccess noteAccess;

    public QuestionnairesResource(
            Scope scope, Registry registry, PublishWorkbook publishWorkbook, NoteAccess noteAccess) {
        this.scope = scope;
        this.registry = registry;
        this.publishWorkbook = publishWorkbook;
        this.noteAccess = noteAccess;
    }

    /** Every questionnaire with its versions. */
    @GET
    public Response list(
            @QueryParam("saved") @Nullable String saved, @QueryParam("lang") @DefaultValue("vi") Language language) {
        scope.person(Right.READ_QUESTIONNAIRES);
        return Html.page(200, QuestionnairesPage.of(questionnaires(), shipped(), saved != null, language));
    }

    /** One version as a workbook. */
    @GET
    @Path("{version:[^/]+/[^/]+}.xlsx")
    public Response workbook(@PathParam("version") QuestionnaireVersion version) {
        Person person = scope.person(Right.READ_QUESTIONNAIRES);
        Questionnaire questionnaire = registry.questionnaire(version).orElseThrow(ProblemException::notInScope);
        String name = version.questionnaireId() + ".v" + version.number() + ".xlsx";
        // A questionnaire has no log of its own: the campaigns that ask it have.
        registry.campaigns().stream()
                .filter(campaign -> campaign.questionnaire().equals(questionnaire.version()))
                .forEach(campaign -> noteAccess.download(campaign.id(), name, person.identity()));
        return Html.file(XlsFormWriter.write(questionnaire), WORKBOOK, name);
    }

    /**
     * Says what publishing the workbook would change, or everything that is wrong with it. Publishes nothing.
     *
     * @param shipped a questionnaire that ships with the product, in place of a file
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("shipped") @Nullable QuestionnaireVersion shipped,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        return publishWorkbook
                .consider(
                        scope.person(),
                        shipped == null ? SentFile.bytes(file, WorkbookBody.LARGEST_FILE) : workbookOf(shipped))
                .match(
                        considered ->
                                Html.page(200, QuestionnairesPage.proposed(questionnaires(), considered, language)),
                        problems -> refused(problems, language));
    }

    /** Publishes what {@link #check} has shown, if nothing has come to speak against it since. */
    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(String body, @QueryParam("lang") @DefaultValue("vi") Language language) {
        return publishWorkbook
                .publish(scope.person(), FormBody.one(FormBody.parse(body), "workbook"))
                .match(
                        published -> Html.to(new Addresses(language).questionnairesSaved()),
                        problems -> refused(problems, language));
    }

    private Response refused(List<Finding> problems, Language language) {
        return Html.page(422, QuestionnairesPage.refused(questionnaires(), shipped(), problems, language));
    }

    private List<Questionnaire> shipped() {
        return Shipped.questionnaires(registry.questionnaires());
    }

    private static byte[] workbookOf(QuestionnaireVersion shipped) {
        return StarterSet.questionnaires().stream()
                .filter(questionnaire -> questionnaire.version().equals(shipped))
                .findFirst()
                .map(XlsFormWriter::write)
                .orElseThrow(ProblemException::notInScope);
    }

    private List<Questionnaire> questionnaires() {
        return registry.questionnaires().stream()
                .flatMap(version -> registry.questionnaire(version).stream())
                .toList();
    }
}
