package vn.dany.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.finding.Verdict;

class WindowRestorationTest {

    private static final CampaignId ID = new CampaignId("khoi-phuc");
    private static final RoundId ROUND = new RoundId(ID, 1);
    private static final Instant NOON = Samples.vietnam("2024-04-01T12:00");
    private static final Instant LATER = NOON.plusSeconds(600);

    private final Campaign day = Samples.oneRound(ID);
    private final CollectionWindow extended = new CollectionWindow(Samples.OPENS, Samples.CLOSES.plusSeconds(3600));
    private final Campaign before = day.with(day.rounds().get(0).with(Samples.NHA_NAM, extended));
    private final WindowChange closing =
            new WindowChange(ROUND, Optional.empty(), Samples.OPENS, WindowChange.soonest(NOON), "đóng nhầm");
    private final Campaign closed = changed(closing, before, NOON);

    @Test
    void closeForAll_showsWhatItEndsAndDrops() {
        WindowEffect effect = WindowEffect.of(closing, before, closed, NOON);
        assertThat(effect.changed()).isEqualTo(Samples.COMMUNES);
        assertThat(effect.ended()).isEqualTo(Samples.COMMUNES);
        assertThat(effect.reopened()).isEmpty();
        assertThat(effect.dropped()).containsExactly(java.util.Map.entry(Samples.NHA_NAM, extended));
    }

    @Test
    void windowsAfterAMistake_areRestoredExactlyFromTheLog() {
        AuditEntry line = closing.entry(before, "a", NOON);
        RoundChange inverse = RoundChange.inverse(line, "đóng nhầm").orElseThrow();
        Campaign restored = changed(inverse, closed, LATER);
        assertThat(restored).isEqualTo(before);
        WindowEffect effect = WindowEffect.of(inverse, closed, restored, LATER);
        assertThat(effect.reopened()).isEqualTo(Samples.COMMUNES);
        assertThat(effect.kept()).isEmpty();

        AuditEntry second = inverse.entry(closed, "a", LATER);
        assertThat(second.action()).isEqualTo(AuditAction.WINDOWS_RESTORED);
        assertThat(RoundChange.inverse(second, "x")).isPresent();
    }

    @Test
    void changeOfOneUnit_isTakenBackThereAndNowhereElse() {
        WindowChange one = new WindowChange(
                ROUND, Optional.of(Samples.NHA_NAM), Samples.OPENS, WindowChange.soonest(NOON), "đóng nhầm");
        Campaign after = changed(one, before, NOON);
        RoundChange inverse =
                RoundChange.inverse(one.entry(before, "a", NOON), "lại").orElseThrow();
        assertThat(changed(inverse, after, LATER)).isEqualTo(before);

        AuditEntry line = inverse.entry(after, "a", LATER);
        assertThat(line.action()).isEqualTo(AuditAction.WINDOWS_RESTORED);
        assertThat(line.details()).containsEntry("unit", Samples.NHA_NAM.value());
        assertThat(line.details().get("after")).isEqualTo(extended.opensAt() + "/" + extended.closesAt());
        assertThat(inverse.apply(before, LATER)).as("a second time").isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void restorationOfOneUnit_passesOverWhatBecameOfTheOthers() {
        WindowChange one = new WindowChange(
                ROUND, Optional.of(Samples.NHA_NAM), Samples.OPENS, WindowChange.soonest(NOON), "đóng nhầm");
        Campaign after = changed(closing, changed(one, before, NOON), NOON);
        RoundChange inverse =
                RoundChange.inverse(one.entry(before, "a", NOON), "lại").orElseThrow();
        Campaign restored = changed(inverse, after, LATER);
        assertThat(restored.rounds().get(0).exceptions())
                .containsExactly(java.util.Map.entry(Samples.NHA_NAM, extended));
        assertThat(WindowEffect.of(inverse, after, restored, LATER).kept()).isEmpty();
    }

    @Test
    void unitWhoseFormerCloseIsOver_keepsTheWindowItHas() {
        CollectionWindow short1 = new CollectionWindow(Samples.OPENS, NOON.plusSeconds(60));
        Campaign was = before.with(before.rounds().get(0).with(Samples.PHUC_SON, short1));
        Campaign is = changed(closing, was, NOON);
        RoundChange inverse =
                RoundChange.inverse(closing.entry(was, "a", NOON), "lại").orElseThrow();
        Campaign restored = changed(inverse, is, LATER);
        Round round = restored.rounds().get(0);
        assertThat(round.window(Samples.PHUC_SON)).isEqualTo(is.rounds().get(0).window(Samples.PHUC_SON));
        assertThat(round.window(Samples.NHA_NAM)).isEqualTo(extended);
        assertThat(WindowEffect.of(inverse, is, restored, LATER).kept()).containsExactly(Samples.PHUC_SON);
    }

    @Test
    void whenEverythingIsOver_nothingIsRestored() {
        RoundChange inverse =
                RoundChange.inverse(closing.entry(before, "a", NOON), "lại").orElseThrow();
        assertThat(inverse.apply(closed, Samples.CLOSES.plusSeconds(9_999))).isInstanceOf(Verdict.Refused.class);
        assertThat(inverse.apply(before, NOON)).as("it is so already").isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void mark_staysWhileNothingElseChanges() {
        WindowEffect first = WindowEffect.of(closing, before, closed, NOON);
        WindowChange soon =
                new WindowChange(ROUND, Optional.empty(), Samples.OPENS, WindowChange.soonest(LATER), "đóng nhầm");
        assertThat(WindowEffect.of(soon, before, changed(soon, before, LATER), LATER)
                        .mark())
                .isEqualTo(first.mark());
        assertThat(WindowEffect.of(closing, day, changed(closing, day, NOON), NOON)
                        .mark())
                .isNotEqualTo(first.mark());
    }

    @Test
    void windowsText_isReadAsItWasWritten() {
        RoundWindows windows = RoundWindows.of(before.rounds().get(0));
        assertThat(RoundWindows.parse(windows.toString())).contains(windows);
        assertThat(RoundWindows.parse("x")).isEmpty();
        assertThat(RoundWindows.parse(windows + ";u1")).isEmpty();
    }

    private static Campaign changed(RoundChange change, Campaign campaign, Instant now) {
        Verdict<Campaign> outcome = change.apply(campaign, now);
        assertThat(outcome).isInstanceOf(Verdict.Sound.class);
        return outcome.orElseThrow();
    }
}
