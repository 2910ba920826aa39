package vn.dany.console;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.dany.core.order.OrderState;
import vn.dany.templates.Language;
import vn.dany.templates.console.NoticePage;
import vn.dany.templates.survey.SurveyAssets;

/** Answers with the console's pages. */
final class Html {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    /** No scripts at all, no connections, styles from here, forms to here. */
    private static final String POLICY = policy("'self'");

    /** The same with a respondent's page in a frame, which brings its style sheets and takes the policy of this page over. */
    private static final String FRAMING = policy("'self' " + SurveyAssets.STYLE.policyHash() + " "
                    + SurveyAssets.RANKING.policyHash() + " " + SurveyAssets.SHOWN.policyHash())
            + ";img-src data:";

    private Html() {}

    private static String policy(String styles) {
        return String.join(
                ";",
                "default-src 'none'",
                "style-src " + styles,
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }

    /** {@code page} with this status. */
    static Response page(int status, TemplateInstance page) {
        return builder(status, page).build();
    }

    /** Nobody can be signed in for now. */
    static Response providerAway(Language language) {
        return builder(503, NoticePage.providerAway(language))
                .header(HttpHeaders.RETRY_AFTER, "30")
                .build();
    }

    /** On to {@code address}. */
    static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    /** A file to be kept under {@code name}. */
    static Response file(Object content, String type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** A page that is whole without the script of ours it has, which may connect to nothing. */
    static Response helped(TemplateInstance page) {
        return helped(200, page);
    }

    /** The same with a status of its own. */
    static Response helped(int status, TemplateInstance page) {
        return builder(status, page, POLICY + ";script-src 'self'").build();
    }

    /** A page with pictures of ours. */
    static Response pictured(int status, TemplateInstance page) {
        return builder(status, page, POLICY + ";img-src 'self'").build();
    }

    /** The same with the script that makes photos smaller and sends them. */
    static Response sending(int status, TemplateInstance page) {
        return builder(status, page, POLICY + ";img-src 'self' data:;script-src 'self';connect-src 'self'")
                .build();
    }

    /** A page with a respondent's page in a frame, where nothing runs and from where nothing is sent or opened. */
    static Response framing(int status, TemplateInstance page) {
        return builder(status, page, FRAMING).build();
    }

    /** A picture that somebody sent: shown as nothing else, of which no copy is kept. */
    static Response picture(byte[] bytes, String type) {
        return Response.ok(bytes, type)
                .header("Content-Security-Policy", "sandbox;default-src 'none';frame-ancestors 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The page of something under way, which looks again by itself until that is decided; nobody types there. */
    static Response following(int status, TemplateInstance page, OrderState state) {
        Response.ResponseBuilder response = builder(status, page);
        return (state.stage() == OrderState.Stage.PLACED ? response.header("Refresh", "2") : response).build();
    }

    /** The same, for adding headers. */
    static Response.ResponseBuilder builder(int status, TemplateInstance page) {
        return builder(status, page, POLICY);
    }

    /** A page with a script of ours, which may connect to nothing; no copy of it is kept. */
    static Response scripted(int status, TemplateInstance page) {
        return builder(status, page, POLICY + ";script-src 'self';connect-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response.ResponseBuilder builder(int status, TemplateInstance page, String policy) {
        return Response.status(status)
                .type(HTML)
                .header("Content-Security-Policy", policy)
                // With "no-referrer" browsers would hide the origin of the forms here from the check of it.
                .header("Referrer-Policy", "same-origin")
                .entity(page);
    }
}
