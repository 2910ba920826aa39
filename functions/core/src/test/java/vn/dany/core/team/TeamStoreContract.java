package vn.dany.core.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/** What {@link TeamStore} promises, whatever is behind it. The store may be shared. */
public abstract class TeamStoreContract {

    private static final Instant EVENING = Samples.vietnam("2024-04-01T17:05");
    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    private final CampaignId campaignId = Samples.freshCampaignId();

    protected abstract TeamStore store();

    @Test
    void freshCampaign_hasNothing() {
        assertThat(store().report(campaignId, Samples.PHUC_SON, DAY)).isEmpty();
        assertThat(store().reports(campaignId)).isEmpty();
        assertThat(store().roster(campaignId, Samples.PHUC_SON)).isEmpty();
        assertThat(store().rosters(campaignId)).isEmpty();
        assertThat(store().rostersDue(campaignId)).isEmpty();
    }

    @Test
    void report_comesBackAsItWasAndGivesWayToTheNextVersionOnly() {
        DailyReport first = report(campaignId, Samples.PHUC_SON, DAY, 1, 12);
        assertThat(store().put(first)).isTrue();
        assertThat(store().report(campaignId, Samples.PHUC_SON, DAY)).contains(first);
        assertThat(store().put(report(campaignId, Samples.PHUC_SON, DAY, 1, 13)))
                .isFalse();
        assertThat(store().put(report(campaignId, Samples.PHUC_SON, DAY, 3, 13)))
                .isFalse();
        DailyReport second = report(campaignId, Samples.PHUC_SON, DAY, 2, 13);
        assertThat(store().put(second)).isTrue();
        assertThat(store().report(campaignId, Samples.PHUC_SON, DAY)).contains(second);
    }

    @Test
    void reportBegun_lacksFigures() {
        DailyReport begun = new DailyReport(
                campaignId,
                Samples.PHUC_SON,
                DAY,
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Map.of(),
                "",
                false,
                saved(1));
        assertThat(store().put(begun)).isTrue();
        assertThat(store().report(campaignId, Samples.PHUC_SON, DAY)).contains(begun);
    }

    @Test
    void reports_areThoseOfOneUnitOrOfAllByDay() {
        DailyReport second = report(campaignId, Samples.PHUC_SON, DAY.plusDays(1), 1, 2);
        DailyReport first = report(campaignId, Samples.PHUC_SON, DAY, 1, 1);
        DailyReport other = report(campaignId, Samples.LAN_GIOI, DAY, 1, 3);
        List.of(second, first, other).forEach(store()::put);
        assertThat(store().reports(campaignId, Samples.PHUC_SON)).containsExactly(first, second);
        assertThat(store().reports(campaignId)).containsExactlyInAnyOrder(first, second, other);
    }

    @Test
    void manyWhoWriteAtOnce_areOneAfterTheOther() {
        for (int version = 1; version <= 3; version++) {
            int now = version;
            long written = IntStream.range(0, 8)
                    .parallel()
                    .filter(i -> store().put(report(campaignId, Samples.PHUC_SON, DAY, now, i)))
                    .count();
            assertThat(written).isEqualTo(1);
        }
        assertThat(store().reports(campaignId)).hasSize(1);
    }

    @Test
    void roster_comesBackAsItWasWithTheYes() {
        Roster first = roster(campaignId, Samples.PHUC_SON, 1, "Sáng 29/8");
        assertThat(store().put(first)).isTrue();
        assertThat(store().put(roster(campaignId, Samples.PHUC_SON, 1, "Chiều 29/8")))
                .isFalse();
        Roster agreed = first.signedOff(EVENING.plusSeconds(60), "Trần Văn Nam");
        assertThat(store().put(agreed)).isTrue();
        assertThat(store().roster(campaignId, Samples.PHUC_SON)).contains(agreed);
        Roster other = roster(campaignId, Samples.LAN_GIOI, 1, "");
        store().put(other);
        assertThat(store().rosters(campaignId)).containsExactlyInAnyOrder(agreed, other);
    }

    @Test
    void due_isReplacedForTheUnitsNamed() {
        store().due(campaignId, Samples.COMMUNES, DAY);
        store().due(campaignId, List.of(Samples.LAN_GIOI), DAY.plusDays(2));
        assertThat(store().rostersDue(campaignId))
                .isEqualTo(Map.of(
                        Samples.LAN_GIOI, DAY.plusDays(2),
                        Samples.NHA_NAM, DAY,
                        Samples.PHUC_SON, DAY,
                        Samples.PHUC_SON_LUC_NAM, DAY));
    }

    /** A finished report with {@code participants}. */
    protected static DailyReport report(
            CampaignId campaignId, UnitId unitId, LocalDate day, int version, int participants) {
        return new DailyReport(
                campaignId,
                unitId,
                day,
                List.of(new TeamMember("Giáp Văn Hùng", "Trưởng khối Dân vận"), new TeamMember("Nguyễn Thị Bình", "")),
                OptionalInt.of(40),
                OptionalInt.of(participants),
                Map.of(Publicity.ZALO, 2, Publicity.MEETING, 1, Publicity.FACEBOOK, 0),
                "Mưa to buổi chiều",
                true,
                saved(version));
    }

    /** A list of one line. */
    protected static Roster roster(CampaignId campaignId, UnitId unitId, int version, String shift) {
        return new Roster(
                campaignId,
                unitId,
                List.of(new Duty(new TeamMember("Nguyễn Thị Bình", "Chi hội trưởng phụ nữ"), "Thôn Đồng Lạng", shift)),
                saved(version),
                Optional.empty());
    }

    private static Saved saved(int version) {
        return new Saved(version, EVENING, "Giáp Văn Hùng", EVENING.plus(TeamDays.KEPT));
    }
}
