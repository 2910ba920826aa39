package vn.dany.adapters.planted;

import jakarta.ws.rs.core.Response;

/** Breaks: adapters know neither pages nor requests. */
class WritesPages {
    Response response = Response.ok().build();
}
