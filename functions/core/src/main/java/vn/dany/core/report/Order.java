package vn.dany.core.report;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.unit.UnitId;

/**
 * Slow work asked for: the results workbook of a round. It names its inputs, so that carrying it out twice gives the same
 * bytes, and asking for it twice is the same order.
 *
 * @param snapshot name of the tally snapshot the workbook is made from
 * @param headcounts the headcounts as declared when it was placed
 */
public record Order(RoundId roundId, String snapshot, SortedMap<UnitId, Integer> headcounts) {

    public Order {
        headcounts = Collections.unmodifiableSortedMap(new TreeMap<>(headcounts));
    }

    /** Identity: equal inputs, equal id. Safe in object names and addresses. */
    public String id() {
        String rest = UUID.nameUUIDFromBytes(headcounts.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
        return "results-" + roundId + "-" + snapshot + "-" + rest;
    }

    /** Where the finished document is kept. */
    public String documentName() {
        return roundId + "/" + id() + ".xlsx";
    }
}
