package vn.dany.core.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** When a round takes answers: half-open, from {@code opensAt} to just before {@code closesAt}, both to the second. */
public record CollectionWindow(Instant opensAt, Instant closesAt) {

    /** The zone every window is stated in; it has no daylight saving. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** How long after closing a form that was opened in time may still be sent. */
    public static final Duration GRACE = Duration.ofMinutes(30);

    public CollectionWindow {
        // Submission keys know their time to the second: one of the first second must not seem to be from before it.
        opensAt = opensAt.truncatedTo(ChronoUnit.SECONDS);
        closesAt = closesAt.truncatedTo(ChronoUnit.SECONDS);
        if (!opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("a window must open before it closes");
        }
    }

    /** Whether a questionnaire may be opened at {@code instant}. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(opensAt) && instant.isBefore(closesAt);
    }

    /** Whether a form opened at {@code openedAt} may still be sent at {@code sentAt}. */
    public boolean mayReceive(Instant openedAt, Instant sentAt) {
        return contains(openedAt) && !sentAt.isBefore(opensAt) && sentAt.isBefore(graceEndsAt());
    }

    /** From here on nothing is received any more. */
    public Instant graceEndsAt() {
        return closesAt.plus(GRACE);
    }
}
