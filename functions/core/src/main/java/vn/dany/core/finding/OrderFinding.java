package vn.dany.core.finding;

/** What an order can have been given up for. */
public enum OrderFinding implements Finding.Code {
    ARCHIVE_DIFFERS(1),
    RESPONSES_GONE(0),
    STORE_UNAVAILABLE(0),
    UNEXPECTED(0),
    UNFINISHED(0);

    private final int arguments;

    OrderFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
