package vn.dany.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.unit.UnitId;

class WindowChangeTest {

    private static final CampaignId ID = new CampaignId("doi-gio");
    private static final Instant NOON = Samples.vietnam("2024-04-01T12:00");

    private final Campaign day = Samples.oneRound(ID);
    private final Campaign year = Samples.fourRounds(ID);

    @Test
    void laterCloseForAll_movesEveryUnit() {
        Campaign changed = changed(day, all(1, Samples.OPENS, Samples.CLOSES.plusSeconds(3600)), NOON);
        assertThat(Samples.COMMUNES)
                .allSatisfy(
                        unit -> assertThat(changed.rounds().get(0).window(unit).closesAt())
                                .isEqualTo(Samples.CLOSES.plusSeconds(3600)));
    }

    @Test
    void laterCloseForOneUnit_leavesTheOthers() {
        Campaign changed = changed(day, one(Samples.NHA_NAM, Samples.CLOSES.plusSeconds(3600)), NOON);
        Round round = changed.rounds().get(0);
        assertThat(round.window(Samples.NHA_NAM).closesAt()).isEqualTo(Samples.CLOSES.plusSeconds(3600));
        assertThat(round.window(Samples.PHUC_SON).closesAt()).isEqualTo(Samples.CLOSES);
        assertThat(round.lastClosesAt()).isEqualTo(Samples.CLOSES.plusSeconds(3600));
        assertThat(changed.seenBy(Samples.NHA_NAM).openRound(Samples.CLOSES)).isPresent();
        assertThat(changed.seenBy(Samples.PHUC_SON).openRound(Samples.CLOSES)).isEmpty();
    }

    @Test
    void unitSetBackToTheWindowOfAll_isNoExceptionAnyMore() {
        Campaign changed = changed(day, one(Samples.NHA_NAM, Samples.CLOSES.plusSeconds(3600)), NOON);
        assertThat(changed(changed, one(Samples.NHA_NAM, Samples.CLOSES), NOON)).isEqualTo(day);
    }

    @Test
    void timesThatAreInForceAlready_areNoChange() {
        CollectionWindow later = new CollectionWindow(Samples.OPENS, Samples.CLOSES.plusSeconds(3600));
        Round everyOwn = day.rounds().get(0);
        for (UnitId unit : day.unitIds()) {
            everyOwn = everyOwn.with(unit, later);
        }
        assertThat(fields(day, one(Samples.NHA_NAM, Samples.CLOSES), NOON)).containsExactly("closesAt");
        assertThat(fields(day, all(1, Samples.OPENS, Samples.CLOSES), NOON)).containsExactly("closesAt");
        assertThat(fields(day.with(everyOwn), all(1, Samples.OPENS, later.closesAt()), NOON))
                .as("every unit has them as its own")
                .containsExactly("closesAt");
    }

    @Test
    void changeForAll_endsExceptions() {
        Campaign changed = changed(day, one(Samples.NHA_NAM, Samples.CLOSES.plusSeconds(3600)), NOON);
        assertThat(changed(changed, all(1, Samples.OPENS, NOON.plusSeconds(60)), NOON)
                        .rounds()
                        .get(0)
                        .exceptions())
                .isEmpty();
    }

    @Test
    void closeNow_takesEffectWhenEveryFunctionKnows() {
        Instant now = NOON.plusMillis(1);
        assertThat(WindowChange.soonest(NOON)).isEqualTo(NOON.plusSeconds(15));
        assertThat(WindowChange.soonest(now)).isEqualTo(NOON.plusSeconds(16));
        assertThat(fields(day, all(1, Samples.OPENS, NOON.plusSeconds(14)), NOON))
                .containsExactly("closesAt");
        assertThat(changed(day, all(1, Samples.OPENS, NOON.plusSeconds(15)), NOON))
                .isNotEqualTo(day);
    }

    @Test
    void closeInThePast_isRefused() {
        assertThat(fields(day, all(1, Samples.OPENS, NOON.minusSeconds(1)), NOON))
                .containsExactly("closesAt");
    }

    @Test
    void closeNotAfterTheOpening_isRefused() {
        Instant before = Samples.OPENS.minusSeconds(86_400);
        assertThat(fields(day, all(1, Samples.OPENS, Samples.OPENS), before)).containsExactly("closesAt");
    }

    @Test
    void closedRound_mayBeOpenedAgainUntilItIsFrozen() {
        Instant after = Samples.CLOSES.plusSeconds(3600);
        Campaign changed = changed(day, all(1, Samples.OPENS, after.plusSeconds(3600)), after);
        assertThat(changed.openRound(after)).isPresent();
        Campaign frozen = day.with(day.rounds().get(0).frozen(new Round.Freeze(after, "x", Optional.empty(), true)));
        assertThat(fields(frozen, all(1, Samples.OPENS, after.plusSeconds(3600)), after))
                .containsExactly("round");
    }

    @Test
    void openingOfAnOpenRound_stays() {
        assertThat(fields(day, all(1, Samples.OPENS.plusSeconds(60), Samples.CLOSES), NOON))
                .containsExactly("opensAt");
    }

    @Test
    void openingOfAComingRound_movesWithinTheFuture() {
        Instant before = Samples.OPENS.minusSeconds(86_400);
        assertThat(changed(day, all(1, Samples.OPENS.plusSeconds(60), Samples.CLOSES), before)
                        .rounds()
                        .get(0)
                        .firstOpensAt())
                .isEqualTo(Samples.OPENS.plusSeconds(60));
        assertThat(fields(day, all(1, before.minusSeconds(60), Samples.CLOSES), before))
                .containsExactly("opensAt");
    }

    @Test
    void roundReachingIntoTheNext_isRefusedInOneUnitToo() {
        Instant now = Samples.vietnam("2024-03-01T00:00");
        Round first = year.rounds().get(0);
        Instant next = year.rounds().get(1).firstOpensAt();
        assertThat(fields(year, all(1, first.window().opensAt(), next.plusSeconds(1)), now))
                .containsExactly("closesAt");
        assertThat(changed(year, all(1, first.window().opensAt(), next), now)).isNotEqualTo(year);

        Campaign later = changed(
                year,
                new WindowChange(
                        new RoundId(ID, 2),
                        Optional.of(Samples.NHA_NAM),
                        next.plusSeconds(3600),
                        year.rounds().get(1).lastClosesAt(),
                        "mưa lũ"),
                now);
        assertThat(fields(
                        later,
                        new WindowChange(
                                first.id(),
                                Optional.of(Samples.NHA_NAM),
                                first.window().opensAt(),
                                next.plusSeconds(3601),
                                "mưa lũ"),
                        now))
                .containsExactly("closesAt");
        assertThat(fields(
                        year,
                        new WindowChange(
                                new RoundId(ID, 2),
                                Optional.empty(),
                                first.lastClosesAt().minusSeconds(1),
                                year.rounds().get(1).lastClosesAt(),
                                "sớm hơn"),
                        now))
                .containsExactly("opensAt");
    }

    @Test
    void everythingWrong_isListedAtOnce() {
        WindowChange change = new WindowChange(
                new RoundId(ID, 1),
                Optional.of(UnitId.of("99999", Samples.FOUNDED)),
                Samples.OPENS.plusSeconds(5),
                NOON.minusSeconds(5),
                " ");
        assertThat(fields(day, change, NOON)).containsExactly("reason", "unit", "opensAt", "closesAt");
    }

    @Test
    void unknownRound_isRefused() {
        assertThat(fields(day, all(2, Samples.OPENS, Samples.CLOSES), NOON)).contains("round");
    }

    @Test
    void trial_isSetBeforeTheFirstRoundAndEndsBeforeIt() {
        Instant before = Samples.OPENS.minusSeconds(86_400);
        Campaign changed = changed(day, all(RoundId.TRIAL, before.plusSeconds(60), Samples.OPENS), before);
        assertThat(changed.trial()).isPresent();
        assertThat(changed.rounds()).isEqualTo(day.rounds());
        assertThat(fields(day, all(RoundId.TRIAL, before.plusSeconds(60), Samples.OPENS.plusSeconds(1)), before))
                .containsExactly("closesAt");
        assertThat(fields(day, all(RoundId.TRIAL, NOON.plusSeconds(60), Samples.CLOSES), NOON))
                .as("the first round is open")
                .containsExactly("closesAt");
        assertThat(fields(changed, all(1, Samples.OPENS.minusSeconds(60), Samples.CLOSES), before))
                .as("the first round may not open into the trial")
                .containsExactly("opensAt");
    }

    private static WindowChange all(int number, Instant opensAt, Instant closesAt) {
        return new WindowChange(new RoundId(ID, number), Optional.empty(), opensAt, closesAt, "theo công văn");
    }

    private static WindowChange one(UnitId unit, Instant closesAt) {
        return new WindowChange(new RoundId(ID, 1), Optional.of(unit), Samples.OPENS, closesAt, "mưa lũ");
    }

    private static Campaign changed(Campaign campaign, WindowChange change, Instant now) {
        Verdict<Campaign> outcome = change.apply(campaign, now);
        assertThat(outcome).isInstanceOf(Verdict.Sound.class);
        return outcome.orElseThrow();
    }

    private static List<String> fields(Campaign campaign, WindowChange change, Instant now) {
        Verdict<Campaign> outcome = change.apply(campaign, now);
        assertThat(outcome).isInstanceOf(Verdict.Refused.class);
        return outcome.problems().stream().map(Finding::where).toList();
    }
}
