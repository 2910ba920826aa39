package vn.dany.core.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;

/** What {@link AuditLog} promises, whatever is behind it. */
public abstract class AuditLogContract {

    private final CampaignId campaignId = Samples.freshCampaignId();

    protected abstract AuditLog log();

    @Test
    void campaignNobodyTouched_hasNoLines() {
        assertThat(log().entries(campaignId)).isEmpty();
    }

    @Test
    void lines_areReadBackUnchangedNewestFirst() {
        AuditEntry first = line(0, "Sơn Động mưa lũ, gia hạn");
        AuditEntry second = line(60, "");
        log().append(first);
        log().append(second);
        log().append(new AuditEntry(
                Samples.freshCampaignId(), Samples.OPENS, "x", AuditAction.TRIAL_SET, new TreeMap<>(), ""));
        assertThat(log().entries(campaignId)).containsExactly(second, first);
    }

    @Test
    void linesOfOneInstant_areAllKept() {
        IntStream.range(0, 5).forEach(i -> log().append(line(0, "cùng lúc")));
        assertThat(log().entries(campaignId)).hasSize(5);
    }

    @Test
    void linesWrittenAtOnce_areOneUnbrokenChain() {
        IntStream.range(0, 12).parallel().forEach(i -> log().append(line(i, "cùng lúc")));

        AuditTrail trail = log().trail(campaignId);
        assertThat(trail.lines()).hasSize(12);
        assertThat(trail.sealed()).isEqualTo(12);
        assertThat(trail.faults()).isEmpty();
    }

    private AuditEntry line(int second, String reason) {
        Instant at = Samples.OPENS.plusSeconds(second).plusMillis(7);
        return new AuditEntry(
                campaignId,
                at,
                "nguyen.van.a",
                AuditAction.WINDOW_CHANGED,
                new TreeMap<>(Map.of("round", campaignId + ".1", "unit", Samples.NHA_NAM.value())),
                reason);
    }
}
