package vn.dany.core.finding;

/** What can be wrong in files of units, successions and headcounts. */
public enum UnitFinding implements Finding.Code {
    BELOW_ITSELF(1),
    CODE_STILL_CARRIED(3),
    CODE_TWICE(2),
    CODE_UNFIT(1),
    DAY_NOT_AFTER_LAST_CHANGE(2),
    DAY_UNFIT(0),
    ENDS_BEFORE_BEGIN(1),
    ENTERED_TWICE(1),
    LEVEL_UNKNOWN(1),
    NAME_MISSING(0),
    NO_FIGURES(0),
    NO_UNITS(0),
    NO_UNIT_ABOVE(1),
    PARENT_CODE_MISSING(0),
    PARENT_CODE_UNKNOWN(1),
    PARENT_MISSING(1),
    PARENT_MISSING_AT_TIMES(2),
    PARENT_NOT_ABOVE(1),
    PARENT_NOT_HIGHER(1),
    PREDECESSOR_GONE_BEFORE(3),
    PREDECESSOR_UNKNOWN(2),
    SUCCEEDED_BUT_THERE(2),
    SUCCEEDS_ITSELF(1),
    SUCCESSION_KIND_UNFIT(1),
    SUCCESSION_OF_UNKNOWN(0),
    SUCCESSION_TWICE(2),
    SUCCESSOR_NOT_THERE(3),
    SUCCESSOR_UNKNOWN(2),
    TYPE_UNKNOWN(2),
    UNIT_ON_EARLIER_LINE(1),
    WHOLE_AND_PART(1),
    WRONG_NUMBER_OF_DIGITS(2);

    private final int arguments;

    UnitFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
