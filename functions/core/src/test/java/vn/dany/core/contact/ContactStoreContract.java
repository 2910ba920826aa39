package vn.dany.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/** What every store of contacts promises. */
public abstract class ContactStoreContract {

    private static final Instant EXPIRES = Samples.CLOSES.plusSeconds(3600);

    private final CampaignId campaign = Samples.freshCampaignId();

    /** The store under test. */
    protected abstract ContactStore contacts();

    @Test
    void contact_isListedForItsCampaignAndUnitOnly() {
        Contact here = contact(Samples.PHUC_SON, "a", "sealed");
        Contact there = contact(Samples.NHA_NAM, "b", "other");
        assertThat(contacts().put(here)).isEqualTo(ContactStore.Outcome.STORED);
        assertThat(contacts().put(there)).isEqualTo(ContactStore.Outcome.STORED);
        assertThat(contacts().of(campaign)).containsExactlyInAnyOrder(here, there);
        assertThat(contacts().of(campaign, Samples.PHUC_SON)).containsExactly(here);
        assertThat(contacts().of(campaign, Samples.LAN_GIOI)).isEmpty();
        assertThat(contacts().of(Samples.freshCampaignId())).isEmpty();
    }

    @Test
    void sameContactAgain_changesNothing() {
        Contact first = contact(Samples.PHUC_SON, "a", "sealed");
        contacts().put(first);
        assertThat(contacts().put(first)).isEqualTo(ContactStore.Outcome.ALREADY_STORED);
        assertThat(contacts().put(contact(Samples.PHUC_SON, "a", "altered")))
                .isEqualTo(ContactStore.Outcome.ALREADY_STORED);
        assertThat(contacts().of(campaign)).containsExactly(first);
    }

    @Test
    void erasedContact_isGoneAndStaysGoneWhenSentAgain() {
        Contact answered = contact(Samples.PHUC_SON, "a", "sealed");
        Contact waiting = contact(Samples.PHUC_SON, "b", "sealed too");
        contacts().put(answered);
        contacts().put(waiting);
        contacts().erase(campaign, Samples.PHUC_SON, "a");
        assertThat(contacts().of(campaign, Samples.PHUC_SON)).containsExactly(waiting);
        assertThat(contacts().put(answered)).isEqualTo(ContactStore.Outcome.ALREADY_STORED);
        assertThat(contacts().of(campaign)).containsExactly(waiting);
    }

    @Test
    void contactThatNeverWas_isErasedWithoutTrace() {
        contacts().erase(campaign, Samples.PHUC_SON, "a");
        Contact later = contact(Samples.PHUC_SON, "a", "sealed");
        assertThat(contacts().put(later)).isEqualTo(ContactStore.Outcome.STORED);
        contacts().erase(campaign, Samples.NHA_NAM, "a");
        assertThat(contacts().of(campaign)).containsExactly(later);
    }

    @Test
    void everyContactOfABusyUnit_isListed() {
        String large = "x".repeat(12_000);
        for (int i = 0; i < 120; i++) {
            contacts().put(contact(Samples.PHUC_SON, "c" + i, large));
        }
        assertThat(contacts().of(campaign, Samples.PHUC_SON)).hasSize(120);
        assertThat(contacts().of(campaign)).hasSize(120);
    }

    /** A contact of the campaign. */
    protected Contact contact(UnitId unitId, String contactId, String sealed) {
        return new Contact(campaign, unitId, contactId, sealed, EXPIRES);
    }
}
