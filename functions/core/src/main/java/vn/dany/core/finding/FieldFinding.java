package vn.dany.core.finding;

/** What can be wrong in any field of a file or form. */
public enum FieldFinding implements Finding.Code {
    EMPTY(0),
    EXPRESSION_UNREADABLE(2),
    KEY_UNKNOWN(1),
    LIST_EMPTY(0),
    MISSING(0),
    NOT_AN_ADDRESS(1),
    NOT_A_FLAG(0),
    NOT_A_LIST(0),
    NOT_A_MAPPING(0),
    NOT_A_NUMBER(0),
    NOT_A_TEXT(0),
    NOT_A_TIME(1),
    NOT_A_UNIT_ID(1),
    NOT_A_WHOLE_NUMBER(2),
    TOO_LONG(1);

    private final int arguments;

    FieldFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
