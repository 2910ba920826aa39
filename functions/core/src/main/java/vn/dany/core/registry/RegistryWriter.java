package vn.dany.core.registry;

import java.util.Collection;
import java.util.Optional;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.unit.UnitRegister;

/** Changes to what the province has set up. A successful return means that it is stored. */
public interface RegistryWriter {

    /** Stores {@code questionnaire} if and only if its version is new; returns whether it was. */
    boolean publish(Questionnaire questionnaire);

    /** Stores {@code register} as version {@code version}, if and only if that version is new; returns whether it was. */
    boolean publish(UnitRegister register, int version);

    /** Stores the campaign and its rounds, replacing an earlier state of it. */
    void put(Campaign campaign);

    /** The campaign as it is stored at this moment, past every cache: what a change of it starts from. */
    Optional<Campaign> latest(CampaignId id);

    /** Stores the campaign and the line of the audit log if and only if there is none of its id; returns whether. */
    boolean create(Campaign campaign, AuditEntry entry);

    /**
     * Stores {@code after} and the line of the audit log, both or none, if and only if what is stored equals
     * {@code before}; returns whether. Of two people who change the same state, one succeeds.
     */
    boolean replace(Campaign before, Campaign after, AuditEntry entry);

    /** The same for what no member of staff does, such as a freeze. */
    boolean replace(Campaign before, Campaign after);

    /**
     * Stores entries. A placement keeps the code it already has: entries for a unit and placement that have one are left
     * alone.
     */
    void issue(Collection<Entry> entries);

    /**
     * Gives a placement its first code, with the line of the audit log; returns false, and changes nothing, if it has
     * one already.
     */
    boolean issue(Entry fresh, AuditEntry entry);

    /**
     * Gives a placement another code, with the line of the audit log: {@code fresh} takes the place of
     * {@code withdrawn}, which stays listed. Only if {@code withdrawn} is the code of the placement still; returns
     * whether. A placement therefore never has two good codes, whoever else does the same.
     */
    boolean reissue(Entry withdrawn, Entry fresh, AuditEntry entry);

    /**
     * Withdraws the code, with the line of the audit log, if and only if it is the good code of its placement still;
     * returns whether.
     */
    boolean revoke(Entry withdrawn, AuditEntry entry);
}
