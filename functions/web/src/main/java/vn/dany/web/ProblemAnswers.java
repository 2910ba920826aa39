package vn.dany.web;

import io.quarkus.arc.All;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.templates.survey.AskedLanguage;
import vn.dany.templates.survey.ProblemPage;

/** The one place where a problem becomes a status and a page. No stack trace, address or typed value reaches either. */
public class ProblemAnswers {

    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final List<OwnProblemPage> own;

    public ProblemAnswers(@All List<OwnProblemPage> own) {
        this.own = own;
    }

    /** Expected failures. */
    @ServerExceptionMapper
    public Response problem(ProblemException failure, UriInfo uri) {
        if (failure.problem().kind() == Problem.Kind.UNAVAILABLE) {
            LOG.warn("store unavailable", failure.getCause());
        }
        return page(failure.problem(), uri);
    }

    /** What the framework refuses by itself, or for {@link AddressParts}. */
    @ServerExceptionMapper
    public Response refusal(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof ProblemException told) {
            return problem(told, uri);
        }
        int status = failure.getResponse().getStatus();
        return status < 400 ? failure.getResponse() : page(problemOf(status), uri);
    }

    /**
     * A body that ends too early or is no proper multipart. Nothing of ours throws it: stores have failures of their own.
     * Most often the client has left, which is nobody's error and read by nobody.
     */
    @ServerExceptionMapper
    public Response unread(IOException failure, UriInfo uri) {
        LOG.debug("a body was not read", failure);
        return page(Problem.of(Problem.Code.FORM_UNREADABLE), uri);
    }

    /** What nobody foresaw. */
    @ServerExceptionMapper
    public Response unexpected(Throwable failure, UriInfo uri) {
        LOG.error("unexpected failure", failure);
        return page(Problem.of(Problem.Code.UNEXPECTED), uri);
    }

    private Response page(Problem problem, UriInfo uri) {
        AskedLanguage language = AskedLanguage.of(uri.getQueryParameters().getFirst("lang"));
        int status = status(problem);
        Response.ResponseBuilder response = own.stream()
                .filter(page -> page.covers(uri.getPath()))
                .findFirst()
                .map(page -> page.page(status, problem, uri, language.pages()))
                .orElseGet(() -> Response.status(status).type(HTML).entity(text(problem, language)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return (status == 503 ? response.header("Retry-After", "30") : response).build();
    }

    static String text(Problem problem, AskedLanguage language) {
        return ProblemPage.of(problem, "", language).render();
    }

    private static Problem problemOf(int status) {
        return switch (status) {
            case 404 -> Problem.of(Problem.Code.PAGE_NOT_FOUND);
            case 405, 406 -> Problem.of(Problem.Code.METHOD_NOT_ALLOWED);
            case 413 -> Problem.bodyTooLarge(BodyLimit.MAX_BYTES);
            case 415 -> Problem.of(Problem.Code.CONTENT_TYPE_UNSUPPORTED);
            default -> status < 500 ? Problem.of(Problem.Code.FORM_UNREADABLE) : Problem.of(Problem.Code.UNEXPECTED);
        };
    }

    static int status(Problem problem) {
        return switch (problem.kind()) {
            case MALFORMED -> 400;
            case CODE, NOT_FOUND -> 404;
            case METHOD -> 405;
            case GONE -> 410;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case UNEXPECTED -> 500;
            case UNAVAILABLE -> 503;
        };
    }
}
