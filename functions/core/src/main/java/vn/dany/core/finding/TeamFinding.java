package vn.dany.core.finding;

/** What can stand against what a commune's team writes down. */
public enum TeamFinding implements Finding.Code {
    DAY_OUTSIDE(0),
    DAY_TO_COME(0),
    DAY_UNREADABLE(1),
    NAME_MISSING(1),
    NOBODY_ASSIGNED(0),
    NOTHING_CHOSEN(0),
    TOO_MANY_PEOPLE(1);

    private final int arguments;

    TeamFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
