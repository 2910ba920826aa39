package vn.dany.core.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.campaign.Standing;
import vn.dany.core.campaign.WindowChange;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.staff.Agreed;
import vn.dany.core.staff.ChangeWindow;
import vn.dany.core.unit.UnitId;

/** Windows to the second, on a machine whose clock is in UTC and whose zone is far from Vietnam. */
class UnitWindowTest {

    private static final Map<String, List<String>> ANSWERS = Map.of(
            "A1", List.of("2"), "B1a", List.of("1"), "B1b", List.of("2"), "B2", List.of("1"), "C1", List.of("2"));
    private static final Instant NOON = Samples.vietnam("2024-04-01T12:00");

    private final TimeZone machine = TimeZone.getDefault();
    private final SampleProvince day = new SampleProvince(Samples.oneRound(new CampaignId("mot-ngay")));

    @BeforeEach
    void moveToLosAngeles() {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of("America/Los_Angeles")));
    }

    @AfterEach
    void moveBack() {
        TimeZone.setDefault(machine);
    }

    @ParameterizedTest
    @CsvSource({
        // one day
        "2024-04-01, 2024-04-01, 2024-03-31T23:59:59, false",
        "2024-04-01, 2024-04-01, 2024-04-01T00:00:00, true",
        "2024-04-01, 2024-04-01, 2024-04-01T23:59:59, true",
        "2024-04-01, 2024-04-01, 2024-04-02T00:00:00, false",
        // three days
        "2024-08-29, 2024-08-31, 2024-08-28T23:59:59, false",
        "2024-08-29, 2024-08-31, 2024-08-29T00:00:00, true",
        "2024-08-29, 2024-08-31, 2024-08-30T12:00:00, true",
        "2024-08-29, 2024-08-31, 2024-08-31T23:59:59, true",
        "2024-08-29, 2024-08-31, 2024-09-01T00:00:00, false"
    })
    void form_isGivenOutWithinTheWindow(String first, String last, String local, boolean open) {
        SampleProvince province =
                new SampleProvince(Samples.campaign(new CampaignId("ngay"), List.of(Samples.days(first, last))));
        province.clock.set(Samples.vietnam(local));
        assertThat(isOpen(province, Samples.PHUC_SON)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-21T23:59:59, before 1", "2024-01-22T00:00:00, open 1", "2024-03-25T23:59:59, open 1",
        "2024-03-26T00:00:00, between 1", "2024-03-31T23:59:59, between 1", "2024-04-01T00:00:00, open 2",
        "2024-06-25T23:59:59, open 2", "2024-06-26T00:00:00, between 2", "2024-06-30T23:59:59, between 2",
        "2024-07-01T00:00:00, open 3", "2024-09-25T23:59:59, open 3", "2024-09-26T00:00:00, between 3",
        "2024-09-30T23:59:59, between 3", "2024-10-01T00:00:00, open 4", "2024-12-25T23:59:59, open 4",
        "2024-12-26T00:00:00, closed 4"
    })
    void oneCode_servesTheFourRoundsAndTheirGaps(String local, String expected) {
        SampleProvince year = new SampleProvince(Samples.fourRounds(new CampaignId("bon-dot")));
        year.clock.set(Samples.vietnam(local));
        Opening opening = year.questionnaires.open(year.code(Samples.PHUC_SON));
        assertThat(describe(opening)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1799, true", "1800, false"})
    void formOpenedInTime_isTakenUntilTheGraceEnds(int secondsAfterClose, boolean taken) {
        day.clock.set(Samples.CLOSES.minusSeconds(1));
        EntryCode code = day.code(Samples.PHUC_SON);
        String key = day.openForm(code);
        day.clock.set(Samples.CLOSES.plusSeconds(secondsAfterClose));
        assertThat(isTaken(code, key)).isEqualTo(taken);
    }

    @Test
    void extensionOfOneUnit_holdsThereToTheSecondAndNowhereElse() {
        Instant later = Samples.CLOSES.plusSeconds(2 * 3600);
        change(Optional.of(Samples.NHA_NAM), later);
        day.clock.set(Samples.CLOSES);
        assertThat(isOpen(day, Samples.NHA_NAM)).isTrue();
        assertThat(isOpen(day, Samples.PHUC_SON)).isFalse();
        day.clock.set(later.minusSeconds(1));
        assertThat(isOpen(day, Samples.NHA_NAM)).isTrue();
        String key = day.openForm(day.code(Samples.NHA_NAM));
        day.clock.set(later);
        assertThat(isOpen(day, Samples.NHA_NAM)).isFalse();
        day.clock.set(later.plusSeconds(1799));
        assertThat(isTaken(day.code(Samples.NHA_NAM), key)).isTrue();
        day.clock.set(later.plusSeconds(1800));
        String another = day.keys.issue(
                day.campaign,
                day.campaign.rounds().get(0),
                day.code(Samples.NHA_NAM),
                later.minusSeconds(1),
                new byte[16]);
        assertThat(isTaken(day.code(Samples.NHA_NAM), another)).isFalse();
    }

    @Test
    void pageOfAnExtendedUnit_isToldItsOwnWindow() {
        change(Optional.of(Samples.NHA_NAM), Samples.CLOSES.plusSeconds(3600));
        Opening.Questions open = (Opening.Questions) day.questionnaires.open(day.code(Samples.NHA_NAM));
        assertThat(open.round().window().closesAt()).isEqualTo(Samples.CLOSES.plusSeconds(3600));
        day.clock.set(Samples.CLOSES.plusSeconds(3600));
        Opening.Waiting waiting = (Opening.Waiting) day.questionnaires.open(day.code(Samples.NHA_NAM));
        assertThat(((Standing.Closed) waiting.standing()).last().window().closesAt())
                .isEqualTo(Samples.CLOSES.plusSeconds(3600));
    }

    @Test
    void earlyClosing_leavesOpenFormsHalfAnHourFromTheNewClose() {
        EntryCode code = day.code(Samples.PHUC_SON);
        day.clock.set(NOON.minusSeconds(1));
        String first = day.openForm(code);
        String second = day.openForm(code);
        day.clock.set(NOON);
        Instant close = NOON.plusSeconds(15);
        change(Optional.empty(), close);
        // A function that has not heard of it yet still opens forms; all of them are from before the close.
        day.clock.set(close.minusSeconds(1));
        String last = day.openForm(code);
        day.clock.set(close);
        assertThat(isOpen(day, Samples.PHUC_SON)).isFalse();
        assertThat(isTaken(code, last)).isTrue();
        day.clock.set(close.plusSeconds(1799));
        assertThat(isTaken(code, first)).isTrue();
        day.clock.set(close.plusSeconds(1800));
        assertThat(isTaken(code, second)).isFalse();
    }

    @Test
    void closedRoundThatIsExtended_takesAnswersAgain() {
        day.clock.set(Samples.CLOSES.plusSeconds(3600));
        assertThat(isOpen(day, Samples.PHUC_SON)).isFalse();
        change(Optional.of(Samples.PHUC_SON), Samples.CLOSES.plusSeconds(7200));
        assertThat(isOpen(day, Samples.PHUC_SON)).isTrue();
        assertThat(isTaken(day.code(Samples.PHUC_SON), day.openForm(day.code(Samples.PHUC_SON))))
                .isTrue();
    }

    private void change(Optional<UnitId> unit, Instant closesAt) {
        assertThat(Agreed.change(
                        new ChangeWindow(day.registry, day.clock),
                        new WindowChange(new RoundId(day.campaign.id(), 1), unit, Samples.OPENS, closesAt, "mưa lũ"),
                        People.EDITOR))
                .isInstanceOf(ChangeOutcome.Done.class);
    }

    private boolean isTaken(EntryCode code, String key) {
        return day.submitResponse().submit(day.submission(code, key, ANSWERS)) instanceof SubmissionOutcome.Received;
    }

    private static boolean isOpen(SampleProvince province, UnitId unit) {
        return province.questionnaires.open(province.code(unit)) instanceof Opening.Questions;
    }

    private static String describe(Opening opening) {
        if (opening instanceof Opening.Questions questions) {
            return "open " + questions.round().id().number();
        }
        Standing standing = ((Opening.Waiting) opening).standing();
        if (standing instanceof Standing.NotYetOpen before) {
            return "before " + before.next().id().number();
        }
        return standing instanceof Standing.Between between
                ? "between " + between.last().id().number()
                : "closed " + ((Standing.Closed) standing).last().id().number();
    }
}
