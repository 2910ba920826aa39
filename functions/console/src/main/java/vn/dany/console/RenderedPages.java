package vn.dany.console;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.dany.templates.console.May;

/** Makes pages into text, each with the links alone that the person who is signed in may follow. */
public class RenderedPages {

    private final SignedIn signedIn;

    public RenderedPages(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /** Runs before anything else that wants the text. */
    @ServerResponseFilter(priority = Priorities.USER + 100)
    public void render(ContainerResponseContext response) {
        if (response.getEntity() instanceof TemplateInstance page) {
            response.setEntity(May.only(signedIn.rights(), page).render());
        }
    }
}
