package vn.dany.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.SealedEntry;
import vn.dany.core.staff.AuditTrail.Fault;
import vn.dany.core.staff.AuditTrail.Kind;

class AuditTrailTest {

    private static final CampaignId CAMPAIGN = Samples.freshCampaignId();

    private final List<SealedEntry> lines = new ArrayList<>();
    private String seal = "";

    AuditTrailTest() {
        for (int i = 1; i <= 6; i++) {
            lines.add(SealedEntry.after(i - 1, seal, entry("lan", i)));
            seal = lines.get(i - 1).seal();
        }
    }

    @Test
    void untouched_hasNoFaultInWhateverOrderItIsRead() {
        Collections.shuffle(lines, new Random(7));

        assertThat(trail().faults()).isEmpty();
    }

    @Test
    void alteredLine_isFoundAndNamed() {
        alter(3, line -> new SealedEntry(entry("minh", 3), 3, line.before(), line.seal()));

        assertThat(trail().faults()).containsExactly(new Fault(Kind.ALTERED, 3, Optional.of(entry("minh", 3))));
    }

    @Test
    void alteredLineWithASealMadeAnew_isFound() {
        alter(3, line -> SealedEntry.after(2, line.before(), entry("minh", 3)));

        assertThat(trail().faults()).extracting(Fault::number).containsAnyOf(3L, 4L);
    }

    @Test
    void removedLine_isFound() {
        lines.remove(3);

        assertThat(trail().faults()).extracting(Fault::kind, Fault::number).containsExactly(tuple(Kind.MISSING, 4L));
    }

    @Test
    void removedLastLine_isFound() {
        lines.remove(5);

        assertThat(trail().faults()).extracting(Fault::kind, Fault::number).containsExactly(tuple(Kind.MISSING, 6L));
    }

    @Test
    void swappedLines_areBothFound() {
        SealedEntry second = lines.get(1);
        SealedEntry fifth = lines.get(4);
        lines.set(1, new SealedEntry(fifth.entry(), 2, second.before(), second.seal()));
        lines.set(4, new SealedEntry(second.entry(), 5, fifth.before(), fifth.seal()));

        assertThat(trail().faults()).extracting(Fault::number).containsExactly(2L, 5L);
    }

    @Test
    void addedLines_areFound() {
        lines.add(SealedEntry.after(6, seal, entry("minh", 7)));
        lines.add(SealedEntry.after(2, lines.get(1).seal(), entry("minh", 3)));
        lines.add(SealedEntry.unsealed(entry("minh", 8)));

        assertThat(trail().faults()).extracting(Fault::kind).contains(Kind.FOREIGN);
        assertThat(trail().faults()).extracting(Fault::number).contains(7L, 0L);
    }

    @Test
    void lastSealOfSomebodyElse_isFound() {
        seal = "0".repeat(64);

        assertThat(trail().faults()).extracting(Fault::number).containsExactly(6L);
    }

    @Test
    void linesOfBeforeThereWereSeals_areNoFault() {
        lines.add(SealedEntry.unsealed(entry("lan", 0)));

        assertThat(trail().faults()).isEmpty();
        assertThat(trail().unsealed()).isEqualTo(1);
    }

    private AuditTrail trail() {
        return new AuditTrail(CAMPAIGN, lines, 6, seal);
    }

    private void alter(int number, UnaryOperator<SealedEntry> change) {
        lines.set(number - 1, change.apply(lines.get(number - 1)));
    }

    private static AuditEntry entry(String by, int minute) {
        Instant at = Samples.OPENS.plusSeconds(minute * 60L);
        return new AuditEntry(
                CAMPAIGN, at, by, AuditAction.WINDOW_CHANGED, new TreeMap<>(Map.of("round", "x.1")), "mưa");
    }
}
