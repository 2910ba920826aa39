package vn.dany.core.finding;

/** What can stand against a plan. */
public enum PlanFinding implements Finding.Code {
    CAMPAIGN_FROZEN(0),
    CLOSES_BEFORE_OPENING(0),
    CLOSE_IN_THE_PAST(0),
    HEADCOUNT_TYPED_UNFIT(1),
    HEADCOUNT_UNFIT(1),
    ID_TAKEN(0),
    ID_UNFIT(1),
    NOT_A_TIME(1),
    NOT_A_UNIT_OF_IT(1),
    NO_COMMUNES_THEN(1),
    NO_COMMUNES_WITHIN(1),
    NO_ROUND(0),
    NO_SUCH_QUESTIONNAIRE(1),
    NO_UNIT(0),
    NO_UNIT_OF_THIS_CODE(2),
    OPENS_BEFORE_EARLIER_CLOSES(0),
    OTHER_QUESTIONNAIRE(0),
    PLACEMENT_UNFIT(0),
    QUESTIONNAIRE_TEARS_COUNTS(2),
    QUESTIONNAIRE_UNFIT(1),
    SIGNATORY_LINES_UNFIT(2),
    SIGNATORY_TITLE_UNFIT(1),
    STAYS_ONCE_PUBLISHED(0),
    TOO_MANY_PLACEMENTS(1),
    TOO_MANY_ROUNDS(1),
    TRIAL_AFTER_OPENING(0),
    UNITS_REMOVED(0),
    UNIT_TWICE(1),
    WINDOWS_STAY_ONCE_PUBLISHED(0),
    ZALO_GROUP_UNFIT(0);

    private final int arguments;

    PlanFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
