package vn.dany.console;

import jakarta.inject.Singleton;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.unit.UnitRegister;

/** What there is for whoever is at the console. What is not theirs is answered like what is not there. */
@Singleton
class Scope {

    private final Registry registry;
    private final RegistryWriter writer;

    Scope(Registry registry, RegistryWriter writer) {
        this.registry = registry;
        this.writer = writer;
    }

    /** The campaign as it was some seconds ago at most. */
    Campaign campaign(CampaignId id) {
        return registry.campaign(id).orElseThrow(Ids::notInScope);
    }

    /** The campaign as it is now. */
    Campaign latest(CampaignId id) {
        return writer.latest(id).orElseThrow(Ids::notInScope);
    }

    /** The campaign of a round. */
    Campaign campaign(RoundId id) {
        return registry.campaign(id.campaignId())
                .filter(campaign -> campaign.round(id.number()).isPresent())
                .orElseThrow(Ids::notInScope);
    }

    /** The campaign that an entry code leads to. */
    Campaign campaign(EntryCode code) {
        return registry.entry(code)
                .flatMap(entry -> registry.campaign(entry.campaignId()))
                .orElseThrow(Ids::notInScope);
    }

    /** The register of units. */
    UnitRegister register() {
        return registry.register().orElseThrow(Ids::notInScope);
    }
}
