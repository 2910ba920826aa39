package vn.dany.survey;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Optional;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.photo.PhotoOffer;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.SendPhoto;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.response.FormState;
import vn.dany.core.response.Move;
import vn.dany.core.response.OpenQuestionnaire;
import vn.dany.core.response.Opening;
import vn.dany.core.response.ReceiptCode;
import vn.dany.core.response.ShowReceipt;
import vn.dany.core.response.Submission;
import vn.dany.core.response.SubmissionOutcome;
import vn.dany.core.response.SubmitResponse;
import vn.dany.templates.Asset;
import vn.dany.templates.survey.Addresses;
import vn.dany.templates.survey.AskedLanguage;
import vn.dany.templates.survey.FormPage;
import vn.dany.templates.survey.LatePage;
import vn.dany.templates.survey.LinkPicture;
import vn.dany.templates.survey.ReceiptPage;
import vn.dany.templates.survey.SuccessorsPage;
import vn.dany.templates.survey.SurveyAssets;
import vn.dany.templates.survey.UnconfirmedPage;
import vn.dany.templates.survey.WaitingPage;
import vn.dany.web.FormBody;

/**
 * The respondent's visit: open, send, receipt. QR images hold addresses in upper case, hence the pattern.
 */
@Path("/{s:[sS]}")
public class SurveyResource {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    /** The page's own fields begin like this; question codes begin with a letter. */
    private static final String OWN = "_";

    private static final String KEY = "_key";
    private static final String SCRIPT = "_script";

    private static final String MOVE = "_go";
    private static final String FROM = "_from";
    private static final String SEAL = "_seal";

    private final OpenQuestionnaire openQuestionnaire;
    private final SubmitResponse submitResponse;
    private final ShowReceipt showReceipt;
    private final ReceiptPages receiptPages;
    private final PublicAddress address;

    public SurveyResource(
            OpenQuestionnaire openQuestionnaire,
            SubmitResponse submitResponse,
            ShowReceipt showReceipt,
            ReceiptPages receiptPages,
            PublicAddress address) {
        this.openQuestionnaire = openQuestionnaire;
        this.submitResponse = submitResponse;
        this.showReceipt = showReceipt;
        this.receiptPages = receiptPages;
        this.address = address;
    }

    /**
     * The questionnaire, or the page that says when it can be opened. A code that leads to another unit redirects to that
     * unit's own address, so that drafts and replies stay with it.
     *
     * @param from the code that led here
     * @param kiosk {@code 1} where staff put the device up for many, {@code 0} where they end it: the page's script sees to it
     */
    @GET
    @Path("{entryCode}")
    public Response open(
            @PathParam("entryCode") EntryCode asked,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("kiosk") @DefaultValue("") String kiosk,
            @QueryParam("lang") @DefaultValue("vi") AskedLanguage language) {
        Opening opening = EntryCode.parse(from)
                .map(cameBy -> openQuestionnaire.open(asked, cameBy))
                .orElseGet(() -> openQuestionnaire.open(asked));
        EntryCode own = opening.entrance().entry().code();
        Optional<Response> elsewhere = Optional.of(own)
                .filter(code -> !code.equals(asked))
                .map(code -> seeOther(new Addresses(language).form(code, asked, kiosk)));
        return opening.match(new Opening.Cases<>(
                questions -> elsewhere.orElseGet(() -> page(200, FormPage.of(questions.form(), address, language))),
                choice -> page(200, SuccessorsPage.of(choice.entrance(), choice.successors(), language)),
                waiting -> elsewhere.orElseGet(() -> page(200, WaitingPage.of(waiting, address, language)))));
    }

    /** Where a code typed by hand is sent on to. */
    @GET
    public Response typed(
            @QueryParam("code") @DefaultValue("") EntryCode code,
            @QueryParam("lang") @DefaultValue("vi") AskedLanguage language) {
        return seeOther(new Addresses(language).form(code));
    }

    /** Follows the pressed button; sending that succeeds redirects, so that reloading what follows sends nothing. */
    @POST
    @Path("{entryCode}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            @PathParam("entryCode") EntryCode entryCode,
            @QueryParam("lang") @DefaultValue("vi") AskedLanguage language,
            String body) {
        Map<String, List<String>> typed = FormBody.parse(body);
        boolean scripted = typed.containsKey(SCRIPT);
        String key = first(typed, KEY);
        Submission.Pressed pressed =
                new Submission.Pressed(Move.parse(first(typed, MOVE)), first(typed, FROM), first(typed, SEAL));
        typed.keySet().removeIf(name -> name.startsWith(OWN));
        SubmissionOutcome outcome = submitResponse.submit(new Submission(entryCode, key, typed, scripted, pressed));
        return outcome.match(new SubmissionOutcome.Cases<>(
                received -> seeOther(new Addresses(language)
                        .receipt(received.entrance().entry().code(), received.receipt(), received.stamp())),
                already -> page(
                        409, ReceiptPage.already(already.entrance(), already.receipt(), already.trial(), language)),
                shown -> page(status(shown.form()), FormPage.of(shown.form(), address, language)),
                unconfirmed -> page(503, UnconfirmedPage.of(unconfirmed, scripted, typed, language)),
                late -> page(410, LatePage.of(late.entrance(), late.standing(), typed, language))));
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    /**
     * The receipt; showing it again is harmless. For a box it says what has become of what was written.
     *
     * @param photos which of its photos was received just now; anything else is none
     */
    @GET
    @Path("{entryCode}/r/{receiptCode}")
    public Response receipt(
            @PathParam("entryCode") EntryCode entryCode,
            @PathParam("receiptCode") ReceiptCode receiptCode,
            @QueryParam("h") @DefaultValue("") String stamp,
            @QueryParam("photos") @DefaultValue("") String photos,
            @QueryParam("lang") @DefaultValue("vi") AskedLanguage language) {
        ShowReceipt.Genuine genuine = showReceipt.show(entryCode, receiptCode, stamp);
        Optional<SendPhoto.Outcome> last = Optional.of(photos)
                .filter(number -> PhotoOffer.isMadeTo(genuine) && number.matches("[1-" + PhotoSlot.MOST + "]"))
                .map(number -> new SendPhoto.Outcome(SendPhoto.Verdict.RECEIVED, Integer.parseInt(number)));
        return page(200, receiptPages.page(genuine, stamp, last, language));
    }

    /** A script of the pages in one of their languages, for good: another content has another name. */
    @GET
    @Path("script/{version}.js")
    public Response script(@PathParam("version") String version) {
        Asset script = SurveyAssets.served(version)
                .orElseThrow(() -> new ProblemException(Problem.of(Problem.Code.PAGE_NOT_FOUND)));
        return Response.ok(script.text(), "text/javascript;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, FOR_GOOD)
                .build();
    }

    /** The picture on the link's card, for good. */
    @GET
    @Path("card/{version}.png")
    public Response picture(@PathParam("version") String version) {
        if (!version.equals(LinkPicture.SURVEY.version())) {
            throw new ProblemException(Problem.of(Problem.Code.PAGE_NOT_FOUND));
        }
        return Response.ok(LinkPicture.SURVEY.png(), "image/png")
                .header(HttpHeaders.CACHE_CONTROL, FOR_GOOD)
                .build();
    }

    /** 200 for another page of the form, 422 for answers that need another look, 409 for a form of a closed round. */
    private static int status(FormState form) {
        if (form.reopened()) {
            return 409;
        }
        return form.check().isPresent() ? 422 : 200;
    }

    private static String first(Map<String, List<String>> typed, String name) {
        return typed.getOrDefault(name, List.of("")).get(0);
    }

    /**
     * A page that the back button shows again as it was, key and all: with "no-store" it would be fetched anew, and the
     * same answers could be counted under a second key.
     */
    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(ReceiptPages.HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .entity(page.render())
                .build();
    }
}
