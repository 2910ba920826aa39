package vn.dany.core.staff;

import vn.dany.core.entry.Entry;
import vn.dany.core.finding.Finding;

/** What came of a change of an entry code. */
public sealed interface CodeOutcome {

    /** It was made: the code as it is now, or the one that took its place. */
    record Changed(Entry entry) implements CodeOutcome {}

    /**
     * Nothing is changed yet: this is what would be, to be said yes to.
     *
     * @param outdated whether the yes that came was for another picture
     */
    record Shown(CodeEffect effect, boolean outdated) implements CodeOutcome {}

    /** It was not; nothing is changed. */
    record Refused(Finding problem) implements CodeOutcome {}
}
