package vn.dany.console;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.dany.core.problem.Problem;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.NoticePage;
import vn.dany.web.OwnProblemPage;

/** Tells staff what happened and leads them back to the campaigns, or to the photos if one was too large. */
@Singleton
public class StaffProblemPage implements OwnProblemPage {

    @Override
    public boolean covers(String path) {
        return Addresses.covers(path);
    }

    @Override
    public Response.ResponseBuilder page(int status, Problem problem, UriInfo asked, Language language) {
        if (problem.kind() == Problem.Kind.TOO_LARGE && WorkbookBody.isOfPhotos(asked.getPath())) {
            String query = asked.getRequestUri().getRawQuery();
            String photos = asked.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
            return Html.builder(status, NoticePage.largePhoto(photos, language));
        }
        return Html.builder(status, NoticePage.of(problem, language));
    }
}
