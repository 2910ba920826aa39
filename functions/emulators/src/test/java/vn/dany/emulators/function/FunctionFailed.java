package vn.dany.emulators.function;

/** The function answered an event with an error, or is no more; the message says what is known of it. */
public final class FunctionFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    FunctionFailed(String message) {
        super(message);
    }
}
