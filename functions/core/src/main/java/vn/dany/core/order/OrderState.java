package vn.dany.core.order;

import java.time.Duration;
import java.time.Instant;

/**
 * Where an order stands.
 *
 * @param reason why it was given up, in words that hold nothing sensitive; empty if it was not
 */
public record OrderState(Stage stage, String reason) {

    /** Nothing works on an order for longer: three runs of a quarter of an hour, and the pauses between them. */
    public static final Duration LIMIT = Duration.ofMinutes(50);

    /** Given up, and nobody knows what happened. */
    public static final String UNEXPECTED = "unexpected";

    /** Given up, for nothing was heard of it in time. */
    public static final String UNFINISHED = "unfinished";

    private static final String STORE = "storeUnavailable";

    /** How far an order is. */
    public enum Stage {
        /** Nobody asked for it. */
        ABSENT,
        /** Asked for, not finished. */
        PLACED,
        /** The document is there. */
        DONE,
        /** Given up after several tries. */
        FAILED
    }

    /** What an order was given up for, as far as it makes a difference to who placed it. */
    public enum Cause {
        /** The store did not answer. */
        STORE,
        /** Its run died, or never came. */
        UNFINISHED,
        /** Anything else, also where it was not given up. */
        OTHER
    }

    /** An order that was not given up. */
    public static OrderState at(Stage stage) {
        return new OrderState(stage, "");
    }

    /** An order that was given up. */
    public static OrderState failed(String reason) {
        return new OrderState(Stage.FAILED, reason);
    }

    /**
     * Where an order stands of which nothing was heard since it was placed: a run that dies, for want of memory or time,
     * says nothing, so after {@link #LIMIT} it counts as given up.
     */
    public static OrderState unanswered(Instant placedAt, Instant now) {
        return now.isBefore(placedAt.plus(LIMIT)) ? at(Stage.PLACED) : failed(UNFINISHED);
    }

    /** What it was given up for. */
    public Cause cause() {
        return switch (reason) {
            case STORE -> Cause.STORE;
            case UNFINISHED -> Cause.UNFINISHED;
            default -> Cause.OTHER;
        };
    }
}
