package vn.dany.core.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Orders in maps. */
public final class InMemoryOrderStore implements OrderStore {

    private final Map<String, Order> orders = new LinkedHashMap<>();
    private final Map<String, OrderState> states = new LinkedHashMap<>();

    @Override
    public synchronized void place(Order order) {
        orders.putIfAbsent(order.id(), order);
        states.merge(
                order.id(),
                new OrderState.Placed(),
                (state, placed) -> state instanceof OrderState.Failed ? placed : state);
    }

    @Override
    public synchronized OrderState state(Order order) {
        return states.getOrDefault(order.id(), new OrderState.Absent());
    }

    @Override
    public synchronized Optional<Order> find(String orderId) {
        return Optional.ofNullable(orders.get(orderId));
    }

    @Override
    public synchronized List<Order> pending() {
        return orders.values().stream()
                .filter(order -> state(order) instanceof OrderState.Placed)
                .toList();
    }

    @Override
    public synchronized void done(Order order) {
        states.put(order.id(), new OrderState.Done());
    }

    @Override
    public synchronized void failed(Order order, String reason) {
        states.put(order.id(), new OrderState.Failed(reason));
    }
}
