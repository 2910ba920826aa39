package vn.dany.web;

import jakarta.ws.rs.core.Response;
import vn.dany.core.problem.Problem;
import vn.dany.templates.Language;

/** Where a function has readers of its own, and what it tells them of a problem: staff are no respondents. */
public interface OwnProblemPage {

    /** Whether requests to {@code path} come from those readers. */
    boolean covers(String path);

    /** The page, to be finished with the headers every such page has. */
    Response.ResponseBuilder page(int status, Problem problem, Language language);
}
