package vn.dany.qr;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.registry.RegistryWriter;

/** Issues entry codes for tests. */
@Singleton
class Codes {

    @Inject
    RegistryWriter writer;

    /** A code of a new campaign. */
    EntryCode issue(@Nullable Instant revokedAt) {
        Campaign campaign = Samples.oneRound(Samples.freshCampaignId());
        EntryCode code = EntryCode.draw(new java.security.SecureRandom());
        writer.publish(Samples.register(), 1);
        writer.publish(Samples.questionnaire());
        writer.put(campaign);
        writer.issue(List.of(new Entry(code, campaign.id(), Samples.PHUC_SON, Entry.WHOLE_UNIT, revokedAt)));
        return code;
    }
}
