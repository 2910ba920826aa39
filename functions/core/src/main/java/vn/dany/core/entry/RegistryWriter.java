package vn.dany.core.entry;

import java.util.Collection;
import vn.dany.core.campaign.Campaign;
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

    /**
     * Stores entries. A placement keeps the code it already has: entries for a unit and placement that have one are left
     * alone.
     */
    void issue(Collection<Entry> entries);
}
