package vn.dany.templates.console;

import java.time.Instant;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.templates.Language;

/** Where a round stands, in the words of the console. */
enum RoundState {
    BEFORE,
    OPEN,
    /** Closed, while forms opened in time may still be sent. */
    GRACE,
    CLOSED;

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
        };
    }

    String text(Language language) {
        ConsoleMessages messages = ConsoleWording.in(language);
        return switch (this) {
            case BEFORE -> messages.stateBefore();
            case OPEN -> messages.stateOpen();
            case GRACE -> messages.stateGrace();
            case CLOSED -> messages.stateClosed();
        };
    }
}
