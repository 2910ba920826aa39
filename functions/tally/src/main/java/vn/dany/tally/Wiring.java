package vn.dany.tally;

import jakarta.inject.Singleton;
import java.time.Clock;
import vn.dany.core.counting.FreezeRounds;
import vn.dany.core.counting.TallyOpenRounds;
import vn.dany.core.counting.TallyRound;
import vn.dany.core.counting.TallyStore;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.tally.ResponseSource;

/** Counting and freezing, by the rule that is set from outside. */
class Wiring {

    @Singleton
    TallyRound tallyRound(
            ResponseSource responses,
            TallyStore tallies,
            DisclosedTallies disclosed,
            Registry registry,
            TallyConfig config,
            Clock clock) {
        return new TallyRound(responses, tallies, disclosed, registry, new DisclosureRule(config.block()), clock);
    }

    @Singleton
    TallyOpenRounds tallyOpenRounds(Registry registry, TallyRound tallyRound, Clock clock) {
        return new TallyOpenRounds(registry, tallyRound, clock);
    }

    @Singleton
    FreezeRounds freezeRounds(Registry registry, RegistryWriter writer, TallyRound tallyRound, Clock clock) {
        return new FreezeRounds(registry, writer, tallyRound, clock);
    }
}
