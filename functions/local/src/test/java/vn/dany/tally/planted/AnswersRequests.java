package vn.dany.tally.planted;

import jakarta.ws.rs.core.Response;

/** Breaks: schedules have no requests. */
class AnswersRequests {
    Response response = Response.ok().build();
}
