package vn.dany.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.Samples;

class CampaignTest {

    private static final CampaignId ID = new CampaignId("pks07-2024");

    private final Campaign four = Samples.fourRounds(ID);

    @ParameterizedTest
    @CsvSource({
        "2023-12-31T00:00:00Z, before 1",
        "2024-01-21T16:59:59Z, before 1",
        "2024-01-21T17:00:00Z, open 1",
        "2024-03-25T16:59:59Z, open 1",
        "2024-03-25T17:00:00Z, between 1 2",
        "2024-03-31T16:59:59Z, between 1 2",
        "2024-03-31T17:00:00Z, open 2",
        "2024-06-25T16:59:59Z, open 2",
        "2024-06-25T17:00:00Z, between 2 3",
        "2024-06-30T16:59:59Z, between 2 3",
        "2024-06-30T17:00:00Z, open 3",
        "2024-09-25T16:59:59Z, open 3",
        "2024-09-25T17:00:00Z, between 3 4",
        "2024-09-30T16:59:59Z, between 3 4",
        "2024-09-30T17:00:00Z, open 4",
        "2024-12-25T16:59:59Z, open 4",
        "2024-12-25T17:00:00Z, closed 4",
        "2030-01-01T00:00:00Z, closed 4"
    })
    void fourRoundsWithGaps_standWhereThePlanSays(Instant now, String expected) {
        assertThat(describe(four.at(now))).isEqualTo(expected);
        assertThat(four.openRound(now).isPresent()).isEqualTo(expected.startsWith("open"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Auckland", "America/St_Johns", "UTC", "Asia/Ho_Chi_Minh"})
    void zoneOfTheMachine_makesNoDifference(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
            assertThat(Samples.fourRounds(ID).rounds().get(0).window().opensAt())
                    .isEqualTo(Instant.parse("2024-01-21T17:00:00Z"));
            assertThat(describe(four.at(Instant.parse("2024-03-31T17:00:00Z")))).isEqualTo("open 2");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void oneDay_isOpenFromMidnightToMidnightInVietnam() {
        Campaign day = Samples.oneRound(ID);
        assertThat(describe(day.at(Instant.parse("2024-03-31T16:59:59Z")))).isEqualTo("before 1");
        assertThat(describe(day.at(Instant.parse("2024-03-31T17:00:00Z")))).isEqualTo("open 1");
        assertThat(describe(day.at(Instant.parse("2024-04-01T16:59:59Z")))).isEqualTo("open 1");
        assertThat(describe(day.at(Instant.parse("2024-04-01T17:00:00Z")))).isEqualTo("closed 1");
    }

    @Test
    void roundsThatTouch_followEachOtherWithoutAGap() {
        Campaign touching = Samples.campaign(
                ID, List.of(Samples.days("2024-04-01", "2024-04-01"), Samples.days("2024-04-02", "2024-04-02")));
        Instant midnight = Samples.vietnam("2024-04-02T00:00");
        assertThat(describe(touching.at(midnight.minusNanos(1)))).isEqualTo("open 1");
        assertThat(describe(touching.at(midnight))).isEqualTo("open 2");
    }

    @Test
    void round_isFoundByItsNumber() {
        assertThat(four.round(3)).contains(four.rounds().get(2));
        assertThat(four.round(0)).isEmpty();
        assertThat(four.round(5)).isEmpty();
        assertThat(four.round(-1)).isEmpty();
    }

    @Test
    void overlappingRounds_areRefused() {
        List<CollectionWindow> windows =
                List.of(Samples.days("2024-04-01", "2024-04-03"), Samples.days("2024-04-03", "2024-04-05"));
        assertThatThrownBy(() -> Samples.campaign(ID, windows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("round 2");
    }

    @Test
    void roundsOutOfOrder_areRefused() {
        List<CollectionWindow> windows =
                List.of(Samples.days("2024-05-01", "2024-05-03"), Samples.days("2024-04-03", "2024-04-05"));
        assertThatThrownBy(() -> Samples.campaign(ID, windows)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roundNumbersWithAHoleOrOfAnotherCampaign_areRefused() {
        CollectionWindow window = Samples.days("2024-04-01", "2024-04-01");
        assertThatThrownBy(() -> with(Samples.COMMUNES, List.of(new Round(new RoundId(ID, 2), window))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        with(Samples.COMMUNES, List.of(new Round(new RoundId(new CampaignId("khac"), 1), window))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void campaignWithoutRoundsOrUnits_isRefused() {
        assertThatThrownBy(() -> with(Samples.COMMUNES, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(List.of(), four.rounds())).isInstanceOf(IllegalArgumentException.class);
    }

    private Campaign with(List<vn.dany.core.unit.UnitId> unitIds, List<Round> rounds) {
        return new Campaign(
                ID,
                four.title(),
                four.organ(),
                four.legalBasis(),
                four.purpose(),
                four.population(),
                four.contact(),
                four.questionnaire(),
                unitIds,
                1,
                rounds,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static String describe(Standing standing) {
        if (standing instanceof Standing.NotYetOpen before) {
            return "before " + before.next().id().number();
        }
        if (standing instanceof Standing.Open open) {
            return "open " + open.round().id().number();
        }
        if (standing instanceof Standing.Between between) {
            return "between " + between.last().id().number() + " "
                    + between.next().id().number();
        }
        return "closed " + ((Standing.Closed) standing).last().id().number();
    }
}
