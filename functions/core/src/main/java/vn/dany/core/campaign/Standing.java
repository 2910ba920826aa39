package vn.dany.core.campaign;

/** Where a campaign stands at one instant. */
public sealed interface Standing {

    /** No round has opened yet. */
    record NotYetOpen(Round next) implements Standing {}

    /** {@code round} takes answers; it may be the trial. */
    record Open(Round round) implements Standing {}

    /** {@code last} is over, {@code next} has not opened. */
    record Between(Round last, Round next) implements Standing {}

    /** The last round is over. */
    record Closed(Round last) implements Standing {}
}
