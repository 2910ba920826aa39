package vn.dany.core.order;

import java.time.Duration;
import java.time.Instant;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.OrderFinding;

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

    /** Given up, for the responses it is drawn from are kept no longer. */
    public static final String RESPONSES_GONE = "responsesGone";

    private static final String STORE = "storeUnavailable";

    /** Before the name of the file that differs. */
    private static final String ARCHIVE_DIFFERS = "archiveDiffers ";

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

    /** Why an order is given up if {@code file} of the archive it is made from is not as it was written. */
    public static String archiveDiffers(String file) {
        return ARCHIVE_DIFFERS + file;
    }

    /** What it was given up for, as far as it makes a difference to who placed it. */
    public OrderFinding cause() {
        return switch (reason) {
            case STORE -> OrderFinding.STORE_UNAVAILABLE;
            case UNFINISHED -> OrderFinding.UNFINISHED;
            case RESPONSES_GONE -> OrderFinding.RESPONSES_GONE;
            default -> reason.startsWith(ARCHIVE_DIFFERS) ? OrderFinding.ARCHIVE_DIFFERS : OrderFinding.UNEXPECTED;
        };
    }

    /** The same with what it names. */
    public Finding finding() {
        OrderFinding cause = cause();
        return cause.arguments() == 0
                ? Finding.at("", cause)
                : Finding.at("", cause, reason.substring(ARCHIVE_DIFFERS.length()));
    }
}
