package vn.dany.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.unit.UnitId;

/** What {@link DeskStore} promises, whatever is behind it. The store may be shared. */
public abstract class DeskStoreContract {

    private static final Instant MORNING = Samples.vietnam("2024-04-01T09:40");

    private final CampaignId campaignId = Samples.freshCampaignId();
    private final RoundId roundId = new RoundId(campaignId, 1);

    protected abstract DeskStore store();

    @Test
    void freshCampaign_hasTheUsualPlanAndNothingElse() {
        assertThat(store().plan(campaignId)).isEqualTo(DeskPlan.USUAL);
        assertThat(store().pushes(roundId)).isEmpty();
        assertThat(store().notes(roundId)).isEmpty();
        assertThat(store().lists(campaignId)).isEmpty();
    }

    @Test
    void unit_isUrgedOnceAnHour() {
        Push first = push(MORNING, "Lê Thị Hoa");
        assertThat(store().push(first)).isTrue();
        assertThat(store().push(first)).isTrue();
        assertThat(store().push(push(MORNING.plus(Duration.ofMinutes(59)), "Trần Văn Nam")))
                .isFalse();
        Push later = push(MORNING.plus(Push.PAUSE), "Trần Văn Nam");
        assertThat(store().push(later)).isTrue();
        Push other = new Push(roundId, Samples.NHA_NAM, MORNING.plusSeconds(7), "Lê Thị Hoa", Push.Means.PHONE);
        assertThat(store().push(other)).isTrue();
        assertThat(store().pushes(roundId)).containsExactly(later, other, first);
        assertThat(store().pushes(new RoundId(campaignId, 2))).isEmpty();
    }

    @Test
    void manyWhoUrgeAtOnce_areOne() {
        long urged = IntStream.range(0, 8)
                .parallel()
                .filter(i -> store().push(push(MORNING.plusMillis(i), "Người " + i)))
                .count();
        assertThat(urged).isEqualTo(1);
        assertThat(store().pushes(roundId)).hasSize(1);
    }

    @Test
    void notes_areAddedNewestFirst() {
        FlagNote first = note(0, "Đã gọi, họp cơ quan lúc 9 giờ, 60 người cùng trả lời.");
        FlagNote second = note(1, "Đã kiểm tra lại.");
        store().note(first);
        store().note(second);
        assertThat(store().notes(roundId)).containsExactly(second, first);
    }

    @Test
    void plan_isReplaced() {
        DeskPlan plan = new DeskPlan(80, "Kính gửi [don_vi]", "");
        store().keep(campaignId, plan);
        assertThat(store().plan(campaignId)).isEqualTo(plan);
    }

    @Test
    void lists_areReplacedOverWhatWasSeenAlone() {
        String hoa = "hoa@bacgiang.example";
        List<UnitId> none = List.of();
        List<UnitId> two = List.of(Samples.PHUC_SON, Samples.LAN_GIOI);
        List<UnitId> one = List.of(Samples.LAN_GIOI);
        assertThat(store().assign(campaignId, hoa, none, two)).isTrue();
        assertThat(store().assign(campaignId, hoa, none, one)).isFalse();
        assertThat(store().assign(campaignId, hoa, one, two)).isFalse();
        assertThat(store().lists(campaignId)).isEqualTo(Map.of(hoa, two));
        assertThat(store().assign(campaignId, hoa, two, one)).isTrue();
        assertThat(store().assign(campaignId, "nam@bacgiang.example", none, List.of(Samples.NHA_NAM)))
                .isTrue();
        assertThat(store().lists(campaignId))
                .isEqualTo(Map.of(hoa, one, "nam@bacgiang.example", List.of(Samples.NHA_NAM)));
        assertThat(store().assign(campaignId, hoa, one, none)).isTrue();
        assertThat(store().assign(campaignId, hoa, one, two)).isFalse();
        assertThat(store().lists(campaignId)).containsOnlyKeys("nam@bacgiang.example");
        assertThat(store().assign(campaignId, hoa, none, two)).isTrue();
        assertThat(store().lists(campaignId)).containsEntry(hoa, two);
    }

    private Push push(Instant at, String by) {
        return new Push(roundId, Samples.PHUC_SON, at, by, Push.Means.ZALO);
    }

    private FlagNote note(int seconds, String text) {
        return new FlagNote(
                roundId, Samples.PHUC_SON, IntegrityFlag.BURST, MORNING.plusSeconds(seconds), "Lê Thị Hoa", text);
    }
}
