package vn.dany.adapters.s3;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dany.adapters.json.OrderJson;
import vn.dany.core.report.Order;
import vn.dany.core.report.OrderState;
import vn.dany.core.report.OrderStore;

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
 */
@Singleton
public final class S3OrderStore implements OrderStore {

    private static final String JSON = "application/json";

    private final S3Objects objects;

    @Inject
    S3OrderStore(S3Objects objects) {
        this.objects = objects;
    }

    /** The id of the order whose placing created the object with this key; empty for every other object. */
    public static Optional<String> placedBy(String key) {
        return OrderTrail.placedBy(key);
    }

    @Override
    public void place(Order order) {
        OrderTrail trail = trail(order.id());
        if (trail.mayBePlaced()) {
            objects.create(OrderTrail.placedKey(order.id(), trail.failed() + 1), OrderJson.write(order), JSON);
        }
    }

    @Override
    public OrderState state(Order order) {
        OrderTrail trail = trail(order.id());
        if (trail.done()) {
            return new OrderState.Done();
        }
        if (trail.isPending()) {
            return new OrderState.Placed();
        }
        return trail.failed() == 0
                ? new OrderState.Absent()
                : objects.read(OrderTrail.failedKey(order.id(), trail.failed()))
                        .<OrderState>map(json -> new OrderState.Failed(OrderJson.readFailure(json)))
                        .orElseGet(OrderState.Absent::new);
    }

    @Override
    public Optional<Order> find(String orderId) {
        return OrderTrail.isWellFormed(orderId) ? read(orderId, trail(orderId)) : Optional.empty();
    }

    @Override
    public List<Order> pending() {
        List<Order> pending = new ArrayList<>();
        OrderTrail.of(objects.keys(OrderTrail.PREFIX)).forEach((orderId, trail) -> {
            if (trail.isPending()) {
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
    public void failed(Order order, String reason) {
        int time = Math.max(1, trail(order.id()).placed());
        objects.create(OrderTrail.failedKey(order.id(), time), OrderJson.writeFailure(reason), JSON);
    }

    private OrderTrail trail(String orderId) {
        return OrderTrail.of(orderId, objects.keys(OrderTrail.prefix(orderId)));
    }

    private Optional<Order> read(String orderId, OrderTrail trail) {
        if (trail.placed() == 0) {
            return Optional.empty();
        }
        return objects.read(OrderTrail.placedKey(orderId, trail.placed())).map(json -> {
            Order order = OrderJson.read(json);
            if (!order.id().equals(orderId)) {
                throw new IllegalStateException("another order is kept as " + orderId);
            }
            return order;
        });
    }
}
