package vn.dany.core.finding;

/** What can stand against a change of the register of staff. */
public enum StaffFinding implements Finding.Code {
    CHANGED_MEANWHILE(0),
    DAY_UNFIT(1),
    ENDS_BEFORE_BEGIN(0),
    ENTERED_TWICE(0),
    IDENTITY_TAKEN(1),
    IDENTITY_UNFIT(1),
    LAST_EDITOR(0),
    NAME_DIFFERS(3),
    NAME_UNFIT(0),
    NOBODY_NAMED(0),
    NOTHING_CHANGES(0),
    ROLE_OF_EVERYTHING(1),
    ROLE_UNKNOWN(1),
    SEVERAL_UNITS_FIT(2),
    UNIT_MISSING(1),
    UNIT_UNKNOWN(1);

    private final int arguments;

    StaffFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
