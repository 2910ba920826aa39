package vn.dany.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.unit.UnitId;

/** What every store of suggestions promises. */
public abstract class SuggestionStoreContract {

    private static final LocalDate MONDAY = LocalDate.of(2024, 4, 1);

    private final CampaignId campaign = Samples.freshCampaignId();

    /** The store under test. */
    protected abstract SuggestionStore suggestions();

    /** What may be known in public of what is in it. */
    protected abstract SuggestionStates states();

    @Test
    void suggestion_isListedForItsCampaignAndUnitOnly() {
        Suggestion here = suggestion(Samples.PHUC_SON, "a");
        Suggestion there = suggestion(Samples.NHA_NAM, "b");
        assertThat(suggestions().add(here)).isTrue();
        assertThat(suggestions().add(there)).isTrue();
        assertThat(suggestions().of(campaign)).containsExactlyInAnyOrder(here, there);
        assertThat(suggestions().of(campaign, Samples.PHUC_SON)).containsExactly(here);
        assertThat(suggestions().of(campaign, Samples.LAN_GIOI)).isEmpty();
        assertThat(suggestions().ids(campaign)).containsExactlyInAnyOrder("a", "b");
        assertThat(suggestions().ids(Samples.freshCampaignId())).isEmpty();
        assertThat(suggestions().find(campaign, Samples.NHA_NAM, "b")).contains(there);
        assertThat(suggestions().find(campaign, Samples.PHUC_SON, "b")).isEmpty();
    }

    @Test
    void sameSuggestionAgain_changesNothingWhateverBecameOfIt() {
        Suggestion first = suggestion(Samples.PHUC_SON, "a");
        suggestions().add(first);
        Handling answered = Handling.NEW.answered("Đã sửa.");
        assertThat(suggestions().replace(first, answered)).isTrue();
        assertThat(suggestions().add(first)).isFalse();
        assertThat(suggestions().of(campaign)).containsExactly(first.with(answered));
    }

    @Test
    void everythingAboutIt_isKept() {
        Suggestion first = suggestion(Samples.PHUC_SON, "a");
        suggestions().add(first);
        Handling handled = Handling.NEW
                .forwarded("Địa chính")
                .answered("Đã sửa.\nXin cảm ơn.")
                .noted("gọi lại")
                .about(new TreeSet<>(List.of("biển báo", "đường")));
        assertThat(suggestions().replace(first, handled)).isTrue();
        assertThat(suggestions().find(campaign, Samples.PHUC_SON, "a")).contains(first.with(handled));
        Suggestion merged = suggestion(Samples.PHUC_SON, "b");
        suggestions().add(merged);
        suggestions().replace(merged, Handling.NEW.merged("a"));
        assertThat(states().known(campaign, Samples.PHUC_SON, "a"))
                .contains(new SuggestionStates.Known(handled.publicly(), ""));
        assertThat(states().known(campaign, Samples.PHUC_SON, "b"))
                .contains(new SuggestionStates.Known(new PublicState(SuggestionState.CLOSED, ""), "a"));
        assertThat(states().known(campaign, Samples.NHA_NAM, "a")).isEmpty();
    }

    @Test
    void ofTwoWhoChangeItAtOnce_oneDoes() {
        Suggestion seen = suggestion(Samples.PHUC_SON, "a");
        suggestions().add(seen);
        Handling one = Handling.NEW.answered("Đã sửa.");
        assertThat(suggestions().replace(seen, one)).isTrue();
        assertThat(suggestions().replace(seen, Handling.NEW.forwarded("Công an xã")))
                .isFalse();
        assertThat(suggestions().find(campaign, Samples.PHUC_SON, "a")).contains(seen.with(one));
        assertThat(suggestions().replace(suggestion(Samples.PHUC_SON, "never"), one))
                .isFalse();
    }

    @Test
    void mark_isTheOneKeptLast() {
        RoundId round = new RoundId(campaign, 1);
        assertThat(suggestions().mark(round)).isEmpty();
        suggestions().keep(round, new CopyMark(MONDAY, new TreeMap<>()));
        CopyMark later = new CopyMark(MONDAY.plusDays(1), new TreeMap<>(Map.of(Samples.PHUC_SON, 7L)));
        suggestions().keep(round, later);
        assertThat(suggestions().mark(round)).contains(later);
        assertThat(suggestions().mark(new RoundId(campaign, 2))).isEmpty();
    }

    @Test
    void plan_isTheUsualOneUntilSomebodySaysOtherwise() {
        assertThat(suggestions().plan(campaign)).isEqualTo(SuggestionPlan.USUAL);
        SuggestionPlan plan = new SuggestionPlan(new TreeMap<>(Map.of("", 7, "3", 5)));
        suggestions().keep(campaign, plan);
        assertThat(suggestions().plan(campaign)).isEqualTo(plan);
    }

    @Test
    void everySuggestionOfABusyUnit_isListed() {
        String large = "x".repeat(4_000);
        for (int i = 0; i < 300; i++) {
            suggestions().add(suggestion(Samples.PHUC_SON, "c" + i, large));
        }
        assertThat(suggestions().of(campaign)).hasSize(300);
        assertThat(suggestions().of(campaign, Samples.PHUC_SON)).hasSize(300);
        assertThat(suggestions().ids(campaign)).hasSize(300);
    }

    private Suggestion suggestion(UnitId unitId, String id) {
        return suggestion(unitId, id, "Xin sửa <biển> & đường");
    }

    private Suggestion suggestion(UnitId unitId, String id, String text) {
        return new Suggestion(
                campaign,
                unitId,
                id,
                "Nhà văn hóa",
                "3",
                MONDAY,
                new TreeMap<>(Map.of(new QuestionId("G7"), text)),
                Handling.NEW);
    }
}
