package vn.dany.core.order;

import java.time.Duration;
import java.time.Instant;

/** Where an order stands. */
public sealed interface OrderState {

    /** Nothing works on an order for longer: three runs of a quarter of an hour, and the pauses between them. */
    Duration LIMIT = Duration.ofMinutes(50);

    /**
     * Where an order stands of which nothing was heard since it was placed: a run that dies, for want of memory or time,
     * says nothing, so after {@link #LIMIT} it counts as given up.
     */
    static OrderState unanswered(Instant placedAt, Instant now) {
        return now.isBefore(placedAt.plus(LIMIT)) ? new Placed() : new Failed(Failed.UNFINISHED);
    }

    /** How far it is. */
    enum Stage {
        ABSENT,
        PLACED,
        DONE,
        FAILED
    }

    /** How far it is. */
    Stage stage();

    /** Why it was given up; empty if it was not. */
    default String reason() {
        return "";
    }

    /** What an order was given up for, as far as it makes a difference to who placed it. */
    enum Cause {
        /** The store did not answer. */
        STORE,
        /** Its run died, or never came. */
        UNFINISHED,
        /** Anything else, also where it was not given up. */
        OTHER
    }

    /** What it was given up for. */
    default Cause cause() {
        return switch (reason()) {
            case Failed.STORE -> Cause.STORE;
            case Failed.UNFINISHED -> Cause.UNFINISHED;
            default -> Cause.OTHER;
        };
    }

    /** Nobody asked for it. */
    record Absent() implements OrderState {
        @Override
        public Stage stage() {
            return Stage.ABSENT;
        }
    }

    /** Asked for, not finished. */
    record Placed() implements OrderState {
        @Override
        public Stage stage() {
            return Stage.PLACED;
        }
    }

    /** The document is there. */
    record Done() implements OrderState {
        @Override
        public Stage stage() {
            return Stage.DONE;
        }
    }

    /**
     * Given up after several tries.
     *
     * @param reason what went wrong, in words that hold nothing sensitive
     */
    record Failed(String reason) implements OrderState {

        /** Nobody knows what happened. */
        public static final String UNEXPECTED = "unexpected";

        /** Nothing was heard of it in time. */
        public static final String UNFINISHED = "unfinished";

        private static final String STORE = "storeUnavailable";

        @Override
        public Stage stage() {
            return Stage.FAILED;
        }
    }
}
