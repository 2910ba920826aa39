package vn.dany.core.response;

/** What came of a pressed button. */
public sealed interface Turned {

    /** Another page of the form, or the same one. */
    record Shown(FormState form) implements Turned {}

    /** The answers were sent. Never unsound, and never too late where another round is open: those are shown. */
    record Sent(SubmissionOutcome outcome) implements Turned {}
}
