package vn.dany.core.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.SealedEntry;

/**
 * Every line of one audit log, with what is kept apart of it: how many lines were sealed, and the last seal.
 *
 * @param lines in any order
 * @param sealed 0 where none was sealed yet
 * @param lastSeal empty where none was sealed yet
 */
public record AuditTrail(CampaignId campaignId, List<SealedEntry> lines, long sealed, String lastSeal) {

    public AuditTrail {
        lines = List.copyOf(lines);
    }

    /** What can be wrong with a line. */
    public enum Kind {
        /** It says something else than when it was sealed, or stands in another place. */
        ALTERED,
        /** It is not there any more. */
        MISSING,
        /** It was not written by the system. */
        FOREIGN
    }

    /**
     * Something that is wrong.
     *
     * @param number which line
     * @param line what stands there now, if anything does
     */
    public record Fault(Kind kind, long number, Optional<AuditEntry> line) {}

    /** What the lines say, newest first. */
    public List<AuditEntry> newestFirst() {
        return lines.stream()
                .sorted(Comparator.comparing((SealedEntry line) -> line.entry().at())
                        .thenComparingLong(SealedEntry::number)
                        .reversed())
                .map(SealedEntry::entry)
                .toList();
    }

    /** How many lines are older than the seals. */
    public long unsealed() {
        return lines.stream().filter(line -> !line.isSealed()).count();
    }

    /** Every fault, by the numbers of lines; none if all lines are those that were written, in their order. */
    public List<Fault> faults() {
        SortedMap<Long, List<SealedEntry>> byNumber = new TreeMap<>();
        lines.stream()
                .filter(SealedEntry::isSealed)
                .forEach(line -> byNumber.computeIfAbsent(line.number(), n -> new ArrayList<>())
                        .add(line));
        List<Fault> faults = new ArrayList<>();
        String seal = "";
        for (long number = 1; number <= sealed; number++) {
            List<SealedEntry> found = byNumber.getOrDefault(number, List.of());
            String before = seal;
            Optional<SealedEntry> good = found.stream()
                    .filter(line -> line.holds() && line.before().equals(before))
                    .findFirst();
            if (found.isEmpty()) {
                faults.add(new Fault(Kind.MISSING, number, Optional.empty()));
            }
            found.stream()
                    .filter(line -> good.filter(line::equals).isEmpty())
                    .forEach(line -> faults.add(new Fault(
                            good.isPresent() ? Kind.FOREIGN : Kind.ALTERED, line.number(), Optional.of(line.entry()))));
            // After a fault the next line is measured by what it says of the one before: one fault is one line.
            List<SealedEntry> next = byNumber.getOrDefault(number + 1, List.of());
            seal = good.map(SealedEntry::seal).orElseGet(() -> sealBefore(next, before));
        }
        byNumber.tailMap(sealed + 1).values().stream()
                .flatMap(List::stream)
                .forEach(line -> faults.add(new Fault(Kind.FOREIGN, line.number(), Optional.of(line.entry()))));
        addForeignOldOnes(faults);
        if (faults.isEmpty() && !seal.equals(lastSeal)) {
            faults.add(new Fault(Kind.ALTERED, sealed, Optional.empty()));
        }
        return List.copyOf(faults);
    }

    /** What the lines after a fault take the seal of the faulty one to have been. */
    private static String sealBefore(List<SealedEntry> next, String before) {
        return next.stream()
                .filter(SealedEntry::holds)
                .map(SealedEntry::before)
                .findFirst()
                .orElse(before);
    }

    /** A line without a seal that is younger than the first with one. */
    private void addForeignOldOnes(List<Fault> faults) {
        Optional<Instant> first = lines.stream()
                .filter(SealedEntry::isSealed)
                .min(Comparator.comparingLong(SealedEntry::number))
                .map(line -> line.entry().at());
        lines.stream()
                .filter(line -> !line.isSealed()
                        && first.filter(at -> line.entry().at().isAfter(at)).isPresent())
                .forEach(line -> faults.add(new Fault(Kind.FOREIGN, 0, Optional.of(line.entry()))));
    }
}
