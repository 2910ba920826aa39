package vn.dany.survey;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import vn.dany.core.photo.Photo;
import vn.dany.core.problem.Problem;
import vn.dany.templates.Language;
import vn.dany.templates.survey.AskedLanguage;
import vn.dany.templates.survey.ProblemPage;
import vn.dany.web.LargerBody;
import vn.dany.web.OwnProblemPage;

/** A photo may be larger than a form, and whoever sends one that is too large is led back to the receipt. */
@Singleton
public class PhotoBody implements LargerBody, OwnProblemPage {

    private static final Pattern PHOTOS = Pattern.compile("/[sS]/[^/]+/r/[^/]+/photos");

    /** What a browser writes around a file. */
    private static final int AROUND = 16 * 1024;

    @Override
    public boolean covers(String path) {
        return PHOTOS.matcher(path).matches();
    }

    @Override
    public int maxBytes() {
        return Photo.MAX_BYTES + AROUND;
    }

    @Override
    public Response.ResponseBuilder page(int status, Problem problem, UriInfo asked, Language language) {
        Problem told = problem.kind() == Problem.Kind.TOO_LARGE ? Problem.of(Problem.Code.PHOTO_TOO_LARGE) : problem;
        String receipt = asked.getRequestUri().getRawPath().replaceFirst("/photos$", "");
        String query = asked.getRequestUri().getRawQuery();
        return Response.status(status)
                .type(ReceiptPages.HTML)
                .entity(ProblemPage.of(
                                told,
                                query == null ? receipt : receipt + "?" + query,
                                new AskedLanguage(language.tag()))
                        .render());
    }
}
