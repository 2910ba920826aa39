package vn.dany.adapters.s3;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import vn.dany.core.order.Order;
import vn.dany.core.order.OrderState;
import vn.dany.core.order.OrderStore;
import vn.dany.core.order.Placing;
import vn.dany.formats.json.OrderJson;

/**
 * Orders as objects:
 *
 * <ul>
 *   <li>{@code orders/<id>/order.json}: it was placed;
 *   <li>{@code orders/<id>/failed.json}: it was given up, and why;
 *   <li>{@code orders/<id>/again-2/order.json}, {@code …/failed.json} and so on: it was placed anew after that;
 *   <li>{@code orders/<id>/done}: the document is there, whatever else happened.
 * </ul>
 *
 * Objects are created if absent and never replaced or deleted. So of several people who ask at once one creates
 * {@code order.json}, the bucket tells of it once, and no outcome is overwritten by a late one.
 *
 * <p>An order whose run died leaves nothing: once it is too old it counts as given up, which is written down when it is
 * placed again. An order that cannot be read, such as one an earlier version placed, is not there, stops no other, and is given up
 * when the same order is placed again.
 */
@Singleton
public final class S3OrderStore implements OrderStore {

    private static final Logger LOG = Logger.getLogger(S3OrderStore.class);
    private static final String JSON = "application/json";

    private final S3Objects objects;
    private final Clock clock;

    /** Pending orders are listed every few seconds: what cannot be read is told of once. */
    private final Set<String> toldOf = ConcurrentHashMap.newKeySet();

    /** S3 stamps its objects with the right time, so that is what they are compared with, whatever time others are given. */
    @Inject
    S3OrderStore(S3Objects objects) {
        this(objects, Clock.systemUTC());
    }

    S3OrderStore(S3Objects objects, Clock clock) {
        this.objects = objects;
        this.clock = clock;
    }

    /** The placing that created the object with this key; empty for every other object. */
    public static Optional<Placing> placedBy(String key) {
        return OrderTrail.placedBy(key);
    }

    @Override
    public void place(Order order) {
        OrderTrail trail = trail(order.id());
        if (trail.mayBePlaced()) {
            place(order, trail.failed() + 1);
        } else if (isUnfinished(trail)) {
            placeAnew(order, trail, OrderState.UNFINISHED);
        } else if (trail.isPending() && read(order.id(), trail).isEmpty()) {
            placeAnew(order, trail, OrderState.UNEXPECTED);
        }
    }

    private void placeAnew(Order order, OrderTrail trail, String reason) {
        objects.create(OrderTrail.failedKey(order.id(), trail.placed()), OrderJson.writeFailure(reason), JSON);
        place(order, trail.placed() + 1);
    }

    private void place(Order order, int time) {
        objects.create(OrderTrail.placedKey(order.id(), time), OrderJson.write(order), JSON);
    }

    @Override
    public OrderState state(Order order) {
        OrderTrail trail = trail(order.id());
        if (trail.done()) {
            return OrderState.at(OrderState.Stage.DONE);
        }
        if (trail.isPending()) {
            return pending(trail);
        }
        return trail.failed() == 0
                ? OrderState.at(OrderState.Stage.ABSENT)
                : objects.read(OrderTrail.failedKey(order.id(), trail.failed()))
                        .map(json -> OrderState.failed(OrderJson.readFailure(json)))
                        .orElseGet(() -> OrderState.at(OrderState.Stage.ABSENT));
    }

    @Override
    public Optional<Order> find(String orderId) {
        return OrderTrail.isWellFormed(orderId) ? read(orderId, trail(orderId)) : Optional.empty();
    }

    @Override
    public List<Order> pending() {
        List<Order> pending = new ArrayList<>();
        OrderTrail.of(objects.stamps(OrderTrail.PREFIX)).forEach((orderId, trail) -> {
            if (trail.isPending() && !isUnfinished(trail)) {
                read(orderId, trail).ifPresent(pending::add);
            }
        });
        return List.copyOf(pending);
    }

    @Override
    public void done(Order order) {
        objects.create(OrderTrail.doneKey(order.id()), new byte[0], "text/plain");
    }

    @Override
    public Placing newest(Order order) {
        return new Placing(order.id(), Math.max(1, trail(order.id()).placed()));
    }

    @Override
    public void failed(Placing placing, String reason) {
        objects.create(OrderTrail.failedKey(placing.orderId(), placing.number()), OrderJson.writeFailure(reason), JSON);
    }

    private OrderTrail trail(String orderId) {
        return OrderTrail.of(orderId, objects.stamps(OrderTrail.prefix(orderId)));
    }

    private OrderState pending(OrderTrail trail) {
        return OrderState.unanswered(trail.placedAt(), clock.instant());
    }

    private boolean isUnfinished(OrderTrail trail) {
        return trail.isPending() && pending(trail).stage() == OrderState.Stage.FAILED;
    }

    private Optional<Order> read(String orderId, OrderTrail trail) {
        if (trail.placed() == 0) {
            return Optional.empty();
        }
        String key = OrderTrail.placedKey(orderId, trail.placed());
        return objects.read(key).flatMap(json -> order(orderId, key, json));
    }

    private Optional<Order> order(String orderId, String key, byte[] json) {
        try {
            Order order = OrderJson.read(json);
            if (order.id().equals(orderId)) {
                return Optional.of(order);
            }
        } catch (RuntimeException e) {
            // Whatever a foreign spelling trips over. The cause is not logged: it may quote what the order holds.
            LOG.debugf("key=%s: %s", key, e.getClass().getSimpleName());
        }
        if (toldOf.add(key)) {
            LOG.warnf("key=%s is no order that can be read, left out", key);
        }
        return Optional.empty();
    }
}
