package vn.dany.core.order;

/**
 * One of the times an order was placed.
 *
 * @param number counted from 1; the next when it is placed anew
 */
public record Placing(String orderId, int number) {}
