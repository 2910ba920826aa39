package vn.dany.console;

import jakarta.inject.Singleton;
import java.util.List;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.unit.UnitRegister;

/** What there is for whoever is at the console. What is not theirs is answered like what is not there. */
@Singleton
class Scope {

    private final SignedIn signedIn;
    private final FindCampaign findCampaign;
    private final Registry registry;
    private final RegistryWriter writer;

    Scope(SignedIn signedIn, FindCampaign findCampaign, Registry registry, RegistryWriter writer) {
        this.signedIn = signedIn;
        this.findCampaign = findCampaign;
        this.registry = registry;
        this.writer = writer;
    }

    /** Who is at the console. */
    Person person() {
        return signedIn.person();
    }

    /** The same, who has the right somewhere. */
    Person person(Right right) {
        Person person = person();
        person.require(right);
        return person;
    }

    /** The campaign as it was some seconds ago at most, with the units in which they have the right. */
    Campaign campaign(Right right, CampaignId id) {
        return findCampaign.find(person(), right, id);
    }

    /** The campaign of a round, likewise. */
    Campaign campaign(Right right, RoundId id) {
        return findCampaign.find(person(), right, id);
    }

    /** The campaign that an entry code leads to, likewise. */
    Campaign campaign(Right right, EntryCode code) {
        Person person = person(right);
        return registry.entry(code)
                .map(entry -> findCampaign.find(person, right, entry.campaignId()))
                .orElseThrow(ProblemException::notInScope);
    }

    /** The campaign as it is now, by a right that is about everything. */
    Campaign latest(Right right, CampaignId id) {
        person(right);
        return writer.latest(id).orElseThrow(ProblemException::notInScope);
    }

    /** The register of units. */
    UnitRegister register() {
        return findCampaign.register();
    }

    /** The same, empty before the first was published. */
    UnitRegister units() {
        return registry.register().orElseGet(() -> new UnitRegister(List.of()));
    }
}
