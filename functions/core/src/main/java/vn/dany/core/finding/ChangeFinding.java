package vn.dany.core.finding;

/** What can stand against a change of windows or entry codes. */
public enum ChangeFinding implements Finding.Code {
    CAMPAIGN_CHANGED_MEANWHILE(0),
    CLOSES_AFTER_NEXT_OPENS(0),
    CLOSES_BEFORE_OPENING(0),
    CLOSE_NOT_GIVEN(0),
    CLOSE_TOO_SOON(1),
    CODE_CHANGED_MEANWHILE(0),
    NOTHING_CHANGES(0),
    NOTHING_TO_RESTORE(0),
    NO_HEADCOUNT_DIFFERS(0),
    NO_SUCH_ROUND(0),
    NO_UNIT_OF_THIS_NAME(1),
    OPENED_ALREADY(0),
    OPENING_IN_THE_PAST(0),
    OPENING_NOT_GIVEN(0),
    PAPER_BATCHES_ALL_OPENED(1),
    PAPER_TOO_LATE(0),
    PLACEMENT_TAKEN(0),
    PLACEMENT_UNFIT(0),
    REASON_UNFIT(1),
    ROUND_FROZEN(0),
    SCOPE_NOT_CHOSEN(0),
    SEVERAL_UNITS_FIT(2),
    UNIT_NOT_NAMED(0),
    UNIT_NOT_SURVEYED(0);

    private final int arguments;

    ChangeFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
