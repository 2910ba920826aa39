package vn.dany.core.order;

import java.util.List;
import vn.dany.core.disclosure.DisclosedTally;

/** What staff found who looked into doubts about units. */
public interface FlagChecks {

    /** The newest word on each doubt that is up in {@code tally}, by unit and doubt; those nobody has looked into are absent. */
    List<ReportFacts.Checked> of(DisclosedTally tally);
}
