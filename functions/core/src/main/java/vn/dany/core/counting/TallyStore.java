package vn.dany.core.counting;

import java.util.Optional;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.TallyLedger;

/** Keeps one ledger a round, readable by the tally alone. */
public interface TallyStore {

    /**
     * A ledger as it was read.
     *
     * @param version names these bytes; another ledger has another
     */
    record Kept(String version, TallyLedger ledger) {}

    /** The round's ledger, as of the last replacement acknowledged before the call. */
    Optional<Kept> latest(RoundId roundId);

    /**
     * Replaces the ledger of the round if and only if it still is the one that was {@code seen}.
     *
     * @param seen what {@link #latest} gave
     * @return whether it is known to be replaced; after a lost reply it may be, all the same
     */
    boolean replace(Optional<Kept> seen, TallyLedger next);
}
