package vn.dany.documents;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.printed.ReportMessages;
import vn.dany.templates.printed.ReportSentences;

/** A part of what a round is about, under the name a report tells it by, in a table or within a sentence. */
record Place(String name, String nameWithinSentence, UnitTotals totals) {

    /**
     * The parts that add up to the whole: districts where there are several; else the clusters that staff have put together,
     * with the units that are in none at the end; else the whole alone. A unit that is in two clusters is counted in the first.
     */
    static List<Place> of(ResultsWorkbook.Content content) {
        List<UnitTotals> districts = UnitTotals.groups(content);
        List<Place> clusters = districts.size() > 1 ? List.of() : clusters(content);
        return clusters.size() > 1
                ? clusters
                : districts.stream().map(Place::named).toList();
    }

    /** A district or a unit under its own name. */
    static Place named(UnitTotals totals) {
        return new Place(totals.head().fullName(), totals.head().nameWithinSentence(), totals);
    }

    private static List<Place> clusters(ResultsWorkbook.Content content) {
        List<Place> clusters = new ArrayList<>();
        Set<UnitId> left = new LinkedHashSet<>(content.campaign().unitIds());
        for (UnitGroup group : content.register().groups()) {
            List<UnitId> members = group.unitIds().stream().filter(left::remove).toList();
            if (!members.isEmpty()) {
                clusters.add(new Place(group.name(), group.name(), UnitTotals.some(members, content)));
            }
        }
        if (!clusters.isEmpty() && !left.isEmpty()) {
            String rest = MessageBundles.get(ReportMessages.class).outsideClusters();
            clusters.add(new Place(rest, ReportSentences.lower(rest), UnitTotals.some(left, content)));
        }
        return clusters;
    }
}
