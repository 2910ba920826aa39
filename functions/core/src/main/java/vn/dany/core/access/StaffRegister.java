package vn.dany.core.access;

import java.util.List;
import vn.dany.core.campaign.AuditEntry;

/**
 * Where the register of staff is kept.
 *
 * <p>Each method throws {@code ProblemException(StoreUnavailable)} if the store does not answer.
 */
public interface StaffRegister {

    /** As many lines as are added in one go. */
    int MOST_LINES = 90;

    /** The register as it was 15 seconds ago at most, which is how long a change takes to be in force. */
    Staff recent();

    /** The register as it is at this moment: what a change of it starts from. */
    Staff latest();

    /**
     * Stores {@code next} and adds {@code lines} to their audit log, together, if and only if what is stored is the register
     * it was made of, whose number is one less; returns whether. Of two people who change the same register, one succeeds.
     *
     * @param lines {@link #MOST_LINES} at most
     */
    boolean replace(Staff next, List<AuditEntry> lines);
}
