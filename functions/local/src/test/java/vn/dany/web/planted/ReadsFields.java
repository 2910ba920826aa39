package vn.dany.web.planted;

import jakarta.ws.rs.FormParam;

/** Breaks: forms are read by FormBody. */
class ReadsFields {

    String read(@FormParam("opinion") String opinion) {
        return opinion;
    }
}
