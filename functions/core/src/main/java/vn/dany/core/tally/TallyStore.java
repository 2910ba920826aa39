package vn.dany.core.tally;

import java.time.Instant;
import java.util.Optional;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;

/** Keeps tallies as immutable snapshots, newest first. */
public interface TallyStore {

    /**
     * A kept tally.
     *
     * @param name names the snapshot within its round; equal bytes at an equal time have an equal name
     * @param countedAt when the count began
     */
    record Snapshot(String name, Instant countedAt, Tally tally) {}

    /** Keeps {@code tally} as counted at {@code countedAt}. Keeping the same again changes nothing. */
    Snapshot keep(Tally tally, Instant countedAt);

    /** The newest snapshot of the round, if it was ever counted. */
    Optional<Snapshot> newest(RoundId roundId);

    /** What stands for the round: the count it was frozen with, before that the newest one. */
    default Optional<Snapshot> standing(Round round) {
        return round.frozen().isPresent()
                ? find(round.id(), round.frozen().get().snapshot())
                : newest(round.id());
    }

    /** The snapshot with this name. */
    Optional<Snapshot> find(RoundId roundId, String name);
}
