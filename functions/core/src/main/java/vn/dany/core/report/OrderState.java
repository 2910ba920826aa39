package vn.dany.core.report;

/** Where an order stands. */
public sealed interface OrderState {

    /** Nobody asked for it. */
    record Absent() implements OrderState {}

    /** Asked for, not finished. */
    record Placed() implements OrderState {}

    /** The document is there. */
    record Done() implements OrderState {}

    /**
     * Given up after several tries.
     *
     * @param reason what went wrong, in words that hold nothing sensitive
     */
    record Failed(String reason) implements OrderState {}
}
