package vn.dany.tally;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.dany.core.disclosure.DisclosureRule;

/** Gives the use cases what is set from outside. */
@Singleton
class Wiring {

    @Produces
    @Singleton
    DisclosureRule disclosureRule(TallyConfig config) {
        return new DisclosureRule(config.block());
    }
}
