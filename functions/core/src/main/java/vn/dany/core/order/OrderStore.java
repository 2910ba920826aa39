package vn.dany.core.order;

import java.util.List;
import java.util.Optional;

/** Keeps orders and what became of them. */
public interface OrderStore {

    /** Places {@code order} unless it was placed before; a failed one, or one that is too old, is placed anew. */
    void place(Order order);

    /** Where it stands; one of which nothing was heard is judged by {@link OrderState#unanswered}. */
    OrderState state(Order order);

    /** The order with this id, if it was placed. */
    Optional<Order> find(String orderId);

    /** The orders neither done nor failed. */
    List<Order> pending();

    /** Records that the document is there. */
    void done(Order order);

    /** The last time it was placed; the first, if it never was. */
    Placing newest(Order order);

    /** Records that what was placed then was given up. One placed anew since goes on. */
    void failed(Placing placing, String reason);
}
