package vn.dany.core.finding;

/** What can be wrong in a questionnaire, and what a new version changes. */
public enum QuestionFinding implements Finding.Code {
    AT_MOST_UNFIT(0),
    BOUNDS_NOT_WHOLE(0),
    CALCULATIONS_TOO_LONG(0),
    CALCULATION_WITH_DEMANDS(0),
    CHOICE_ADDED(3),
    CHOICE_CHANGED(2),
    CHOICE_CODE_UNFIT(1),
    CHOICE_RECODED(4),
    CHOICE_REMOVED(2),
    CHOICE_TWICE(1),
    CODE_RESERVED(0),
    CODE_TWICE(1),
    CODE_UNFIT(1),
    CONTACT_CONSTRAINED(0),
    CONTACT_TWICE(0),
    DEFAULT_UNFIT(0),
    DONT_KNOW_CHANGED(2),
    DOT_WITHOUT_ANSWER(0),
    INDICATOR_CHANGED(1),
    KIND_CHANGED(1),
    KIND_UNKNOWN(1),
    LAYOUT_UNKNOWN(1),
    MATRIX_EMPTY(0),
    MAX_LENGTH_UNFIT(0),
    MIN_ABOVE_MAX(0),
    NOTE_WITH_DEMANDS(0),
    PHOTOS_WITHOUT_BOX(0),
    PICTURE_CHANGED(1),
    PICTURE_UNFIT(1),
    QUESTIONNAIRE_ID_UNFIT(1),
    QUESTION_ADDED(1),
    QUESTION_REMOVED(1),
    QUESTION_REWORDED(1),
    RANKING_CHANGED(1),
    RANKING_CODE_UNFIT(2),
    RANKING_CONSTRAINED(0),
    RANKING_NAMED(1),
    RANKING_SIZE_UNFIT(3),
    REORDERED(0),
    RULES_CHANGED(1),
    RULE_LOOKS_AHEAD(1),
    SCALE_DEFINED_TWICE(1),
    SCALE_LEVEL_WITH_RULE(0),
    SCALE_NAME_UNFIT(0),
    SCALE_UNKNOWN(1),
    SECTION_CODE_TWICE(0),
    SECTION_CODE_UNFIT(0),
    SLIDER_WITHOUT_STEP(0),
    STEP_UNFIT(0),
    TEXT_NAMES_NO_ANSWER(1),
    TITLE_REWORDED(0),
    TOO_FEW_CHOICES(0),
    TOO_MANY_PICTURES(1),
    VERSION_TAKEN(3);

    private final int arguments;

    QuestionFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
