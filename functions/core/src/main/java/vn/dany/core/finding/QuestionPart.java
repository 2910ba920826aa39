package vn.dany.core.finding;

/** Which part of a question a finding is about. */
public enum QuestionPart {
    CODE,
    RELEVANT,
    REQUIRED,
    KIND,
    CHOICES,
    CONSTRAINT,
    CALCULATION,
    DEFAULTS,
    /** Its label, hint or messages. */
    WORDS
}
