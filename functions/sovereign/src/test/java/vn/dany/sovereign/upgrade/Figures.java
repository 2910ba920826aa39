package vn.dany.sovereign.upgrade;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.access.People;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.registry.Registry;
import vn.dany.core.report.Results;
import vn.dany.core.report.ShowResults;
import vn.dany.core.unit.UnitId;

/** What staff see of each round and unit, as lines that another version can be held to. */
@Singleton
class Figures {

    @Inject
    Registry registry;

    @Inject
    ShowResults showResults;

    SortedMap<String, List<String>> all() {
        SortedMap<String, List<String>> figures = new TreeMap<>();
        for (Campaign campaign : registry.campaigns()) {
            for (Round round : campaign.rounds()) {
                for (UnitId unit : campaign.unitIds()) {
                    figures.put(round.id() + " " + unit, lines(showResults.show(People.EDITOR, round.id(), unit)));
                }
            }
        }
        return figures;
    }

    private static List<String> lines(Results results) {
        List<String> lines = new ArrayList<>();
        lines.add("responses=" + results.shown().responses()
                + " shown=" + results.shown().tally().responses()
                + " final=" + results.isFinal());
        results.shown()
                .tally()
                .questions()
                .forEach((id, tally) -> lines.add(id + " answered=" + tally.answered() + " dontKnow=" + tally.dontKnow()
                        + " skipped=" + tally.skipped() + " " + tally.choices()));
        return lines;
    }
}
