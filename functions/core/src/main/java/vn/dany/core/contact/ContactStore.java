package vn.dany.core.contact;

import java.util.List;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/** Keeps sealed contacts until they are answered. Lists are read consistently, in the order of units and ids. */
public interface ContactStore {

    /**
     * Stores {@code contact} if and only if there never was one with its id: one that is there is left as it is, one that
     * was erased stays erased.
     */
    Outcome put(Contact contact);

    /**
     * The contacts of a campaign that were not erased, expired ones too.
     *
     * @throws vn.dany.core.problem.ProblemException with StoreUnavailable
     */
    List<Contact> of(CampaignId campaignId);

    /**
     * Those of one unit.
     *
     * @throws vn.dany.core.problem.ProblemException with StoreUnavailable
     */
    List<Contact> of(CampaignId campaignId, UnitId unitId);

    /**
     * Takes away what was sealed, for good; does nothing if there is no such contact. A mark without content stays until
     * the contact would have expired, so that a form sent again does not bring it back.
     *
     * @throws vn.dany.core.problem.ProblemException with StoreUnavailable
     */
    void erase(CampaignId campaignId, UnitId unitId, String contactId);

    /** What came of a put. */
    enum Outcome {
        /** It is stored. */
        STORED,
        /** There is one with this id, or was one. Nothing was changed. */
        ALREADY_STORED,
        /** No word from the store: it may or may not be stored. Putting it again is safe. */
        UNKNOWN
    }
}
