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
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.Finding;
import vn.dany.core.photo.Photo;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.publish.FormSetting;
import vn.dany.core.publish.PublishWorkbook;
import vn.dany.core.publish.TakenPictures;
import vn.dany.core.publish.TypedSettings;
import vn.dany.core.publish.WaitingPicture;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.registry.Registry;
import vn.dany.core.staff.NoteAccess;
import vn.dany.formats.files.StarterSet;
import vn.dany.formats.xlsform.XlsFormWriter;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.ElsewherePage;
import vn.dany.templates.console.QuestionnairesPage;
import vn.dany.templates.console.WorkbookPage;
import vn.dany.templates.survey.AskedLanguage;
import vn.dany.templates.survey.FormOnPhone;
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
    private final Clock clock;

    public QuestionnairesResource(
            Scope scope, Registry registry, PublishWorkbook publishWorkbook, NoteAccess noteAccess, Clock clock) {
        this.scope = scope;
        this.registry = registry;
        this.publishWorkbook = publishWorkbook;
        this.noteAccess = noteAccess;
        this.clock = clock;
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

    /** How a version is used in other tools, and what they ignore of it. */
    @GET
    @Path("{version:[^/]+/[^/]+}/elsewhere")
    public Response elsewhere(
            @PathParam("version") QuestionnaireVersion version,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        scope.person(Right.READ_QUESTIONNAIRES);
        Questionnaire questionnaire = registry.questionnaire(version).orElseThrow(ProblemException::notInScope);
        return Html.page(200, ElsewherePage.of(questionnaire, language));
    }

    /**
     * Says what publishing the workbook would change, or everything that is wrong with it. Publishes nothing.
     *
     * @param pictures those that the workbook names, as many as are at hand
     * @param shipped a questionnaire that ships with the product, in place of a file
     * @param form settings that were typed for a file which is sent again
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("pictures") List<FileUpload> pictures,
            @RestForm("shipped") @Nullable QuestionnaireVersion shipped,
            MultipartFormDataInput form,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Map<String, List<String>> texts = texts(form);
        TypedSettings typed = new TypedSettings(file == null ? "" : file.fileName(), typed(texts));
        TakenPictures taken = taken(pictures, texts);
        return publishWorkbook
                .consider(
                        scope.person(),
                        shipped == null ? SentFile.bytes(file, WorkbookBody.LARGEST_FILE) : workbookOf(shipped),
                        typed,
                        taken)
                .match(
                        considered -> shown(considered, false, language),
                        problems -> refused(problems, typed, taken, language));
    }

    /**
     * Publishes what {@link #check} has shown, if nothing has come to speak against it since; or shows it again with the
     * settings that are typed now.
     */
    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(String body, @QueryParam("lang") @DefaultValue("vi") Language language) {
        return publish(FormBody.parse(body), TakenPictures.NONE, language);
    }

    /** The same for a workbook that names pictures, with those that are sent now. */
    @POST
    @Path("publish")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response publishWithPictures(
            @RestForm("pictures") List<FileUpload> pictures,
            MultipartFormDataInput form,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Map<String, List<String>> texts = texts(form);
        return publish(texts, taken(pictures, texts), language);
    }

    private Response publish(Map<String, List<String>> form, TakenPictures taken, Language language) {
        TypedSettings typed = new TypedSettings("", typed(form));
        boolean looks = form.containsKey("look");
        return publishWorkbook
                .publish(
                        scope.person(),
                        FormBody.one(form, "workbook"),
                        typed,
                        taken,
                        looks ? "" : FormBody.one(form, "shown"))
                .match(new ChangeOutcome.Cases<>(
                        considered -> shown(considered, false, language),
                        considered -> shown(considered, true, language),
                        published -> Html.to(new Addresses(language).questionnairesSaved()),
                        problems -> refused(problems, typed, taken, language)));
    }

    /** What was sent now beside what waits since an earlier page. */
    private TakenPictures taken(List<FileUpload> pictures, Map<String, List<String>> form) {
        return publishWorkbook.take(
                scope.person(),
                pictures.stream()
                        .filter(file -> file.size() > 0)
                        .map(file -> new TakenPictures.Sent(
                                file.fileName().replaceFirst("(?s).*[/\\\\]", ""),
                                SentFile.bytes(file, Photo.MAX_BYTES)))
                        .toList(),
                form.getOrDefault("picture", List.of()).stream()
                        .map(WaitingPicture::parse)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Response shown(PublishWorkbook.Considered considered, boolean changed, Language language) {
        String phone = FormOnPhone.with(
                considered.pictures(),
                FormOnPhone.of(considered.proposed(), clock.instant(), new AskedLanguage(language.tag()))
                        .render());
        int status = changed ? 409 : considered.problems().isEmpty() ? 200 : 422;
        return Html.framing(status, WorkbookPage.of(considered, changed, phone, language));
    }

    private Response refused(List<Finding> problems, TypedSettings typed, TakenPictures taken, Language language) {
        List<Finding> all =
                Stream.concat(taken.problems().stream(), problems.stream()).toList();
        return Html.page(
                422, QuestionnairesPage.refused(questionnaires(), shipped(), all, typed, taken.waiting(), language));
    }

    private static Map<FormSetting, String> typed(Map<String, List<String>> form) {
        Map<FormSetting, String> typed = new EnumMap<>(FormSetting.class);
        form.forEach((field, texts) -> FormSetting.of(field).ifPresent(setting -> typed.put(setting, texts.get(0))));
        return typed;
    }

    private static Map<String, List<String>> texts(MultipartFormDataInput form) {
        Map<String, List<String>> texts = new TreeMap<>();
        form.getValues()
                .forEach((field, values) -> values.stream()
                        .filter(value -> !value.isFileItem())
                        .forEach(value -> texts.computeIfAbsent(field, name -> new ArrayList<>())
                                .add(value.getValue())));
        return texts;
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
