package vn.dany.templates.console;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Set;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.CampaignId;

/**
 * What whoever looks at a page may see and do elsewhere, so that it leads nowhere in vain: {@code {may:EDIT_CAMPAIGNS}}.
 * The use cases ask again.
 */
public final class May {

    private static final String RIGHTS = "rights";

    /** What whoever looks may see and do in one campaign, as {@link InCampaign}. */
    static final String IN_CAMPAIGN = "rightsInCampaign";

    private May() {}

    /** Whether somebody has a right in any unit of a campaign. */
    public interface InCampaign {

        boolean test(Right right, CampaignId campaignId);
    }

    /** The page for somebody with {@code rights}, some of them in each campaign; without, it leads everywhere. */
    public static TemplateInstance only(Set<Right> rights, InCampaign inCampaign, TemplateInstance page) {
        return page.setAttribute(RIGHTS, rights).setAttribute(IN_CAMPAIGN, inCampaign);
    }

    /** Whether they have the right of this name. */
    @TemplateExtension(namespace = "may", matchName = TemplateExtension.ANY)
    static boolean right(String name, @TemplateAttribute(RIGHTS) Object rights) {
        return !(rights instanceof Set<?> some) || some.contains(Right.valueOf(name));
    }
}
