package vn.dany.survey;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.response.OpenQuestionnaire;
import vn.dany.core.response.Opening;
import vn.dany.core.response.ShowReceipt;
import vn.dany.core.response.Submission;
import vn.dany.core.response.SubmissionOutcome;
import vn.dany.core.response.SubmitResponse;
import vn.dany.templates.Asset;
import vn.dany.templates.Language;
import vn.dany.templates.survey.SurveyPages;
import vn.dany.web.FormBody;

/**
 * The respondent's visit: open, send, receipt. QR images hold addresses in upper case, hence the pattern.
 */
@Path("/{s:[sS]}")
public class SurveyResource {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    /** The page's own fields begin like this; question codes begin with a letter. */
    private static final String OWN = "_";

    private static final String KEY = "_key";
    private static final String SCRIPT = "_script";

    private final OpenQuestionnaire openQuestionnaire;
    private final SubmitResponse submitResponse;
    private final ShowReceipt showReceipt;

    @Inject
    public SurveyResource(OpenQuestionnaire openQuestionnaire, SubmitResponse submitResponse, ShowReceipt showReceipt) {
        this.openQuestionnaire = openQuestionnaire;
        this.submitResponse = submitResponse;
        this.showReceipt = showReceipt;
    }

    /** The questionnaire, or the page that says when it can be opened. */
    @GET
    @Path("{entryCode}")
    public Response open(@PathParam("entryCode") String entryCode, @QueryParam("lang") @Nullable String lang) {
        Language language = Language.of(lang);
        Opening opening = openQuestionnaire.open(entryCode);
        if (opening instanceof Opening.Questions questions) {
            return page(
                    200,
                    SurveyPages.questions(
                            questions.entrance(), questions.round(), questions.submissionKey(), language));
        }
        return page(200, SurveyPages.waiting(opening.entrance(), ((Opening.Waiting) opening).standing(), language));
    }

    /** Takes a submission; success redirects, so that reloading what follows sends nothing. */
    @POST
    @Path("{entryCode}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            @PathParam("entryCode") String entryCode, @QueryParam("lang") @Nullable String lang, String body) {
        Language language = Language.of(lang);
        Map<String, List<String>> typed = FormBody.parse(body);
        boolean scripted = typed.containsKey(SCRIPT);
        String key = typed.getOrDefault(KEY, List.of("")).get(0);
        typed.keySet().removeIf(name -> name.startsWith(OWN));
        SubmissionOutcome outcome = submitResponse.submit(new Submission(entryCode, key, typed, scripted));
        if (outcome instanceof SubmissionOutcome.Received received) {
            return Response.seeOther(URI.create(
                            "/s/" + received.entrance().entry().code() + "/r/" + received.receipt() + language.query()))
                    .build();
        }
        if (outcome instanceof SubmissionOutcome.AlreadySubmitted already) {
            return page(409, SurveyPages.alreadySubmitted(already.entrance(), already.receipt(), language));
        }
        if (outcome instanceof SubmissionOutcome.Unsound unsound) {
            return page(
                    422,
                    SurveyPages.unsound(
                            unsound.entrance(),
                            unsound.round(),
                            unsound.submissionKey(),
                            typed,
                            unsound.check(),
                            language));
        }
        if (outcome instanceof SubmissionOutcome.Unconfirmed unconfirmed) {
            return page(
                    503,
                    SurveyPages.unconfirmed(
                            unconfirmed.entrance(), unconfirmed.submissionKey(), scripted, typed, language));
        }
        SubmissionOutcome.TooLate late = (SubmissionOutcome.TooLate) outcome;
        return late.reopened()
                .map(reopened -> page(
                        409,
                        SurveyPages.carriedOver(
                                late.entrance(), reopened.round(), reopened.submissionKey(), typed, language)))
                .orElseGet(() -> page(410, SurveyPages.late(late.entrance(), late.standing(), typed, language)));
    }

    /** The receipt; showing it again is harmless. */
    @GET
    @Path("{entryCode}/r/{receiptCode}")
    public Response receipt(
            @PathParam("entryCode") String entryCode,
            @PathParam("receiptCode") String receiptCode,
            @QueryParam("lang") @Nullable String lang) {
        ShowReceipt.Genuine genuine = showReceipt.show(entryCode, receiptCode);
        return page(200, SurveyPages.receipt(genuine.entrance(), genuine.receipt(), Language.of(lang)));
    }

    /** The pages' script, for good: another content has another name. */
    @GET
    @Path("script/{version}.js")
    public Response script(@PathParam("version") String version) {
        if (!version.equals(Asset.SURVEY_SCRIPT.version())) {
            throw new ProblemException(new Problem.PageNotFound());
        }
        return Response.ok(Asset.SURVEY_SCRIPT.text(), "text/javascript;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }

    /**
     * A page that the back button shows again as it was, key and all: with "no-store" it would be fetched anew, and the
     * same answers could be counted under a second key.
     */
    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .entity(page.render())
                .build();
    }
}
