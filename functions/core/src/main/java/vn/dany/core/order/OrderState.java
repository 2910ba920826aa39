package vn.dany.core.order;

/** Where an order stands. */
public sealed interface OrderState {

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

    /** Whether it was given up because the store did not answer. */
    default boolean isForTheStore() {
        return reason().equals("storeUnavailable");
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
        @Override
        public Stage stage() {
            return Stage.FAILED;
        }
    }
}
