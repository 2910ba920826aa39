package vn.dany.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.dany.core.problem.Problem;
import vn.dany.templates.Language;

/** Where a function tells people of a problem in its own way: staff are no respondents, and a photo is no form. */
public interface OwnProblemPage {

    /** Whether that goes for requests to {@code path}. */
    boolean covers(String path);

    /** The page for a request to {@code asked}, to be finished with the headers every such page has. */
    Response.ResponseBuilder page(int status, Problem problem, UriInfo asked, Language language);
}
