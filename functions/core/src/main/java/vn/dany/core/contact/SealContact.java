package vn.dany.core.contact;

import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.unit.UnitId;

/** Seals contact details for the box's owner. Without the owner's key nothing is asked for, and nothing kept in clear. */
public final class SealContact {

    private final SealingKey sealingKey;
    private final SecureRandom random;

    public SealContact(SealingKey sealingKey, SecureRandom random) {
        this.sealingKey = sealingKey;
        this.random = random;
    }

    /**
     * {@code message} as it may be kept.
     *
     * @throws IllegalStateException if no key is configured
     */
    public Contact seal(
            CampaignId campaignId, UnitId unitId, String contactId, ContactMessage message, Instant expiresAt) {
        String boundTo = Contact.boundTo(campaignId, unitId, contactId);
        byte[] sealed = Envelope.seal(key(), message.bytes(), boundTo, random);
        return new Contact(
                campaignId,
                unitId,
                contactId,
                Base64.getUrlEncoder().withoutPadding().encodeToString(sealed),
                expiresAt);
    }

    /**
     * Makes sure that what {@code questionnaire} asks for can be sealed.
     *
     * @throws IllegalStateException if it asks for contact details and no key is configured: it must not be shown
     */
    public void requireFor(Questionnaire questionnaire) {
        if (questionnaire.contactQuestion().isPresent()) {
            key();
        }
    }

    private PublicKey key() {
        return sealingKey
                .find()
                .orElseThrow(() -> new IllegalStateException(
                        "a questionnaire asks for contact details, but the key to seal" + " them with is not set"));
    }
}
