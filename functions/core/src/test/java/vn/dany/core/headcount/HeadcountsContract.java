package vn.dany.core.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/** What {@link Headcounts} promises, whatever is behind it. The store may be shared. */
public abstract class HeadcountsContract {

    private final CampaignId campaignId = Samples.freshCampaignId();

    /** The store under test. */
    protected abstract Headcounts headcounts();

    @Test
    void campaignWithoutHeadcounts_isEmpty() {
        assertThat(headcounts().of(campaignId)).isEmpty();
    }

    @Test
    void declaredHeadcounts_areReadBack() {
        headcounts().declare(campaignId, Map.of(Samples.PHUC_SON, 31, Samples.NHA_NAM, 0, Samples.LAN_GIOI, 999_999));
        assertThat(headcounts().of(campaignId))
                .isEqualTo(Map.of(Samples.PHUC_SON, 31, Samples.NHA_NAM, 0, Samples.LAN_GIOI, 999_999));
    }

    @Test
    void laterDeclaration_replacesTheSameUnitsOnly() {
        headcounts().declare(campaignId, Map.of(Samples.PHUC_SON, 31, Samples.NHA_NAM, 20));
        headcounts().declare(campaignId, Map.of(Samples.PHUC_SON, 32, Samples.LAN_GIOI, 7));
        assertThat(headcounts().of(campaignId))
                .isEqualTo(Map.of(Samples.PHUC_SON, 32, Samples.NHA_NAM, 20, Samples.LAN_GIOI, 7));
    }

    @Test
    void aProvinceOfHeadcounts_isKeptWhole() {
        Map<UnitId, Integer> many = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            many.put(UnitId.of(String.valueOf(10_000 + i), Samples.FOUNDED), i);
        }
        headcounts().declare(campaignId, many);
        assertThat(headcounts().of(campaignId)).isEqualTo(many);
    }

    @Test
    void declaringNothing_changesNothing() {
        headcounts().declare(campaignId, Map.of(Samples.PHUC_SON, 31));
        headcounts().declare(campaignId, Map.of());
        assertThat(headcounts().of(campaignId)).isEqualTo(Map.of(Samples.PHUC_SON, 31));
    }

    @Test
    void withdrawnHeadcounts_areGoneAndOthersStay() {
        headcounts().declare(campaignId, Map.of(Samples.PHUC_SON, 31, Samples.NHA_NAM, 20));
        headcounts().withdraw(campaignId, Set.of(Samples.PHUC_SON, Samples.LAN_GIOI));
        headcounts().withdraw(campaignId, Set.of());
        assertThat(headcounts().of(campaignId)).isEqualTo(Map.of(Samples.NHA_NAM, 20));
    }

    @Test
    void campaigns_areApart() {
        CampaignId other = Samples.freshCampaignId();
        headcounts().declare(campaignId, Map.of(Samples.PHUC_SON, 31));
        headcounts().declare(other, Map.of(Samples.PHUC_SON, 5));
        assertThat(headcounts().of(campaignId)).isEqualTo(Map.of(Samples.PHUC_SON, 31));
    }
}
