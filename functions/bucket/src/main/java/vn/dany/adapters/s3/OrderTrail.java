package vn.dany.adapters.s3;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dany.core.order.Placing;

/**
 * What the keys under {@code orders/} tell of an order.
 *
 * @param placed the last time it was placed, counted from 1, or 0
 * @param placedAt when it was placed that time; {@link Instant#MIN} for never
 * @param failed the last time it was given up, counted likewise
 * @param done whether the document is there
 */
record OrderTrail(int placed, Instant placedAt, int failed, boolean done) {

    static final String PREFIX = "orders/";

    private static final OrderTrail NONE = new OrderTrail(0, Instant.MIN, 0, false);
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,199}");
    private static final Pattern KEY =
            Pattern.compile("orders/([^/]+)/(?:(done)|(?:again-([0-9]{1,4})/)?(?:(order\\.json)|failed\\.json))");

    /**
     * The trails of all orders with a key among {@code stamps}, by order id; what is no key of an order is left out.
     *
     * @param stamps keys, with the time each object was stored
     */
    static Map<String, OrderTrail> of(Map<String, Instant> stamps) {
        Map<String, OrderTrail> trails = new TreeMap<>();
        stamps.forEach((key, storedAt) -> {
            Matcher matcher = KEY.matcher(key);
            if (matcher.matches() && isWellFormed(matcher.group(1))) {
                trails.merge(matcher.group(1), trail(matcher, storedAt), OrderTrail::plus);
            }
        });
        return trails;
    }

    /** The trail of one order. */
    static OrderTrail of(String orderId, Map<String, Instant> stamps) {
        return of(stamps).getOrDefault(orderId, NONE);
    }

    /** The placing that created this key; empty if it is another key. */
    static Optional<Placing> placedBy(String key) {
        Matcher matcher = KEY.matcher(key);
        return matcher.matches() && matcher.group(4) != null && isWellFormed(matcher.group(1))
                ? Optional.of(new Placing(matcher.group(1), time(matcher)))
                : Optional.empty();
    }

    static boolean isWellFormed(String orderId) {
        return ID.matcher(orderId).matches();
    }

    static String prefix(String orderId) {
        return PREFIX + orderId + "/";
    }

    static String placedKey(String orderId, int time) {
        return prefix(orderId) + again(time) + "order.json";
    }

    static String failedKey(String orderId, int time) {
        return prefix(orderId) + again(time) + "failed.json";
    }

    static String doneKey(String orderId) {
        return prefix(orderId) + "done";
    }

    /** Placed, and neither done nor given up since. */
    boolean isPending() {
        return !done && placed > failed;
    }

    /** Whether placing it would be its first time, or the first since it was given up. */
    boolean mayBePlaced() {
        return !done && placed <= failed;
    }

    private static String again(int time) {
        return time == 1 ? "" : "again-" + time + "/";
    }

    private static OrderTrail trail(Matcher matcher, Instant storedAt) {
        if (matcher.group(2) != null) {
            return new OrderTrail(0, Instant.MIN, 0, true);
        }
        int time = time(matcher);
        return matcher.group(4) != null
                ? new OrderTrail(time, storedAt, 0, false)
                : new OrderTrail(0, Instant.MIN, time, false);
    }

    private static int time(Matcher matcher) {
        return matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
    }

    private OrderTrail plus(OrderTrail other) {
        OrderTrail last = placed >= other.placed ? this : other;
        return new OrderTrail(last.placed, last.placedAt, Math.max(failed, other.failed), done || other.done);
    }
}
