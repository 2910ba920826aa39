package vn.dany.console;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.dany.templates.console.May;
import vn.dany.templates.console.SignedInAs;

/** Makes pages into text, each with the name of who is signed in, and the links alone that this person may follow. */
public class RenderedPages {

    private final SignedIn signedIn;

    public RenderedPages(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /** Runs before anything else that wants the text. */
    @ServerResponseFilter(priority = Priorities.USER + 100)
    public void render(ContainerResponseContext response) {
        if (response.getEntity() instanceof TemplateInstance page) {
            TemplateInstance theirs = May.only(signedIn.rights(), page);
            response.setEntity(signedIn.known()
                    .map(person -> SignedInAs.of(person).on(theirs))
                    .orElse(theirs)
                    .render());
        }
    }
}
