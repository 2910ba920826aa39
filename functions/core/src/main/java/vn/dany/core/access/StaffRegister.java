package vn.dany.core.access;

/**
 * Where the register of staff is kept.
 *
 * <p>Each method throws {@code ProblemException(StoreUnavailable)} if the store does not answer.
 */
public interface StaffRegister {

    /** The register as it was 15 seconds ago at most, which is how long a change takes to be in force. */
    Staff recent();

    /** The register as it is at this moment: what a change of it starts from. */
    Staff latest();

    /**
     * Stores {@code next} if and only if what is stored is the register it was made of, whose number is one less; returns
     * whether. Of two people who change the same register, one succeeds.
     */
    boolean replace(Staff next);
}
