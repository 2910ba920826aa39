package vn.dany.templates.console;

import java.time.Instant;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;

/** Where a round stands, in the words of the console. */
enum RoundState {
    BEFORE,
    OPEN,
    /** Closed, while forms opened in time may still be sent. */
    GRACE,
    CLOSED,
    /** Its results stand for good. */
    FROZEN;

    /** Where {@code round} stands, looking at all its units: open while one of them is. */
    static RoundState of(Round round, Instant now) {
        return round.frozen().isPresent()
                ? FROZEN
                : of(new CollectionWindow(round.firstOpensAt(), round.lastClosesAt()), now);
    }

    static RoundState of(CollectionWindow window, Instant now) {
        if (now.isBefore(window.opensAt())) {
            return BEFORE;
        }
        if (window.contains(now)) {
            return OPEN;
        }
        return now.isBefore(window.graceEndsAt()) ? GRACE : CLOSED;
    }

    /** Style class. */
    String style() {
        return switch (this) {
            case BEFORE -> "before";
            case OPEN -> "open";
            case GRACE -> "grace";
            case CLOSED -> "closed";
            case FROZEN -> "frozen";
        };
    }

    String text(Wording wording) {
        ConsoleMessages messages = wording.console();
        return switch (this) {
            case BEFORE -> messages.stateBefore();
            case OPEN -> messages.stateOpen();
            case GRACE -> messages.stateGrace();
            case CLOSED -> messages.stateClosed();
            case FROZEN -> messages.stateFrozen();
        };
    }
}
