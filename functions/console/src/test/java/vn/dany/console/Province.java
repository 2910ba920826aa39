package vn.dany.console;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.publish.PublishCampaign;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.unit.UnitId;

/** Campaigns of the sample province, counted or not. */
@Singleton
class Province {

    @Inject
    RegistryWriter writer;

    @Inject
    Registry registry;

    @Inject
    DisclosedTallies disclosed;

    /** A campaign of one day in four communes, under an id of its own. */
    Campaign campaign() {
        Campaign campaign = Samples.oneRound(Samples.freshCampaignId());
        writer.publish(Samples.questionnaire());
        writer.publish(Samples.register(), 1);
        new PublishCampaign(registry, writer, new SecureRandom()).publish(campaign);
        return campaign;
    }

    /** The only round of a new campaign, counted with so many responses in each unit. */
    RoundId counted(Map<UnitId, Integer> responses) {
        RoundId roundId = campaign().rounds().get(0).id();
        count(roundId, responses);
        return roundId;
    }

    /** The same of a round that is frozen with an archive. */
    RoundId archived(Map<UnitId, Integer> responses) {
        Campaign campaign = campaign();
        Round round = campaign.rounds().get(0);
        count(round.id(), responses);
        String digest = disclosed.latest(round.id()).orElseThrow().digest().orElseThrow();
        writer.put(campaign.with(
                round.frozen(new Round.Freeze(Samples.CLOSES, digest, Optional.of("5c".repeat(32)), true))));
        return round.id();
    }

    void count(RoundId roundId, Map<UnitId, Integer> responses) {
        disclosed.publish(
                DisclosedSamples.last(roundId, responses, Samples.vietnam("2024-04-01T09:58:07"), Samples.register()));
    }
}
