package vn.dany.core.publish;

import java.security.SecureRandom;
import java.util.Map;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entrance.IssueEntryCodes;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;

/**
 * Stores a campaign and gives each of its units an entry code. Publishing again keeps the codes already printed. Asks
 * nothing about what was stored before: staff publish through {@code PublishPlan}, which does.
 */
public final class PublishCampaign {

    private final Registry registry;
    private final RegistryWriter writer;
    private final IssueEntryCodes codes;

    public PublishCampaign(Registry registry, RegistryWriter writer, SecureRandom random) {
        this.registry = registry;
        this.writer = writer;
        this.codes = new IssueEntryCodes(registry, writer, random);
    }

    /** Publishes {@code campaign}; its questionnaire and register must be stored already. */
    public void publish(Campaign campaign) {
        if (registry.questionnaire(campaign.questionnaire()).isEmpty()) {
            throw new IllegalStateException("no questionnaire " + campaign.questionnaire());
        }
        codes.issue(campaign, Map.of());
        writer.put(campaign);
    }
}
