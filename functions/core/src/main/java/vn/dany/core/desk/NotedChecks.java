package vn.dany.core.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.order.FlagChecks;
import vn.dany.core.order.ReportFacts;

/** What was noted on the page of flags, without who noted it. */
public final class NotedChecks implements FlagChecks {

    /** What no document can hold, and line breaks. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF\\s]+");

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
                        .ifPresent(note -> checked.add(new ReportFacts.Checked(unit, flag, onOneLine(note.text()))))));
        return checked;
    }

    private static String onOneLine(String text) {
        return Normalizer.normalize(UNPRINTABLE.matcher(text).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
    }
}
