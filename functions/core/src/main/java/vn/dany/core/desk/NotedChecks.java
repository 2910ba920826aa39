package vn.dany.core.desk;

import java.util.ArrayList;
import java.util.List;
import vn.dany.core.campaign.OneLine;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.order.FlagChecks;
import vn.dany.core.order.ReportFacts;

/** What was noted on the page of flags, without who noted it. */
public final class NotedChecks implements FlagChecks {

    private final DeskStore store;

    public NotedChecks(DeskStore store) {
        this.store = store;
    }

    @Override
    public List<ReportFacts.Checked> of(DisclosedTally tally) {
        if (tally.flags().isEmpty()) {
            return List.of();
        }
        List<FlagNote> notes = store.notes(tally.roundId());
        List<ReportFacts.Checked> checked = new ArrayList<>();
        tally.flags()
                .forEach((unit, flags) -> flags.forEach((flag, since) -> notes.stream()
                        .filter(note -> note.isAbout(unit, flag, since))
                        .findFirst()
                        .ifPresent(note -> checked.add(new ReportFacts.Checked(unit, flag, OneLine.of(note.text()))))));
        return checked;
    }
}
