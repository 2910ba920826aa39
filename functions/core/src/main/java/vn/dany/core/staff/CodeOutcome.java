package vn.dany.core.staff;

import vn.dany.core.campaign.FieldProblem;
import vn.dany.core.entry.Entry;

/** What came of a change of an entry code. */
public sealed interface CodeOutcome {

    /** It was made: the code as it is now, or the one that took its place. */
    record Changed(Entry entry) implements CodeOutcome {}

    /** It was not; nothing is changed. */
    record Refused(FieldProblem problem) implements CodeOutcome {}
}
