package vn.dany.console;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.dany.core.access.FindCampaign;
import vn.dany.templates.console.May;
import vn.dany.templates.console.SignedInAs;

/** Makes pages into text, each with the name of who is signed in, and the links alone that this person may follow. */
public class RenderedPages {

    private final SignedIn signedIn;
    private final FindCampaign findCampaign;

    public RenderedPages(SignedIn signedIn, FindCampaign findCampaign) {
        this.signedIn = signedIn;
        this.findCampaign = findCampaign;
    }

    /** Runs before anything else that wants the text. */
    @ServerResponseFilter(priority = Priorities.USER + 100)
    public void render(ContainerResponseContext response) {
        if (response.getEntity() instanceof TemplateInstance page) {
            TemplateInstance theirs = May.only(
                    signedIn.rights(),
                    (right, campaignId) -> signedIn.known()
                            .filter(person -> findCampaign.may(person, right, campaignId))
                            .isPresent(),
                    page);
            response.setEntity(signedIn.known()
                    .map(person -> SignedInAs.of(person).on(theirs))
                    .orElse(theirs)
                    .render());
        }
    }
}
