package vn.dany.core.order;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Orders in maps. */
public final class InMemoryOrderStore implements OrderStore {

    private final Map<String, Order> orders = new LinkedHashMap<>();
    private final Map<String, OrderState> states = new LinkedHashMap<>();
    private final Map<String, Instant> placedAt = new LinkedHashMap<>();
    private final Map<String, Placing> newest = new LinkedHashMap<>();
    private final Clock clock;

    /** Orders that never grow too old. */
    public InMemoryOrderStore() {
        this(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    public InMemoryOrderStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void place(Order order) {
        orders.putIfAbsent(order.id(), order);
        OrderState.Stage stage = state(order).stage();
        if (stage == OrderState.Stage.ABSENT || stage == OrderState.Stage.FAILED) {
            states.put(order.id(), OrderState.at(OrderState.Stage.PLACED));
            placedAt.put(order.id(), clock.instant());
            newest.merge(
                    order.id(),
                    new Placing(order.id(), 1),
                    (last, first) -> new Placing(last.orderId(), last.number() + 1));
        }
    }

    @Override
    public synchronized OrderState state(Order order) {
        OrderState state = states.getOrDefault(order.id(), OrderState.at(OrderState.Stage.ABSENT));
        return state.stage() == OrderState.Stage.PLACED
                ? OrderState.unanswered(placedAt.get(order.id()), clock.instant())
                : state;
    }

    @Override
    public synchronized Optional<Order> find(String orderId) {
        return Optional.ofNullable(orders.get(orderId));
    }

    @Override
    public synchronized List<Order> pending() {
        return orders.values().stream()
                .filter(order -> state(order).stage() == OrderState.Stage.PLACED)
                .toList();
    }

    @Override
    public synchronized void done(Order order) {
        states.put(order.id(), OrderState.at(OrderState.Stage.DONE));
    }

    @Override
    public synchronized Placing newest(Order order) {
        return newest.getOrDefault(order.id(), new Placing(order.id(), 1));
    }

    @Override
    public synchronized void failed(Placing placing, String reason) {
        if (placing.equals(newest.get(placing.orderId()))) {
            states.put(placing.orderId(), OrderState.failed(reason));
        }
    }
}
