package vn.dany.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/** What every store of released suggestions promises. */
public abstract class ReleasedSuggestionsContract {

    private final CampaignId campaign = Samples.freshCampaignId();

    /** The store under test. */
    protected abstract ReleasedSuggestions released();

    @Test
    void released_isListedForItsCampaignAlone() {
        ReleasedSuggestion one = one(Samples.PHUC_SON, "a", "Xin sửa đường.");
        released().put(one);
        assertThat(released().of(campaign)).containsExactly(one);
        assertThat(released().of(Samples.freshCampaignId())).isEmpty();
    }

    @Test
    void releasedAgain_takesThePlaceOfWhatWasThere() {
        released().put(one(Samples.PHUC_SON, "a", "Ông A nói: xin sửa đường."));
        ReleasedSuggestion better = one(Samples.PHUC_SON, "a", "Xin sửa đường.");
        released().put(better);
        assertThat(released().of(campaign)).containsExactly(better);
    }

    @Test
    void takenBack_isShownToNobody_andMayBeReleasedAgain() {
        ReleasedSuggestion one = one(Samples.PHUC_SON, "a", "Xin sửa đường.");
        released().put(one);
        released().remove(campaign, Samples.PHUC_SON, "a");
        released().remove(campaign, Samples.PHUC_SON, "never-released");
        assertThat(released().of(campaign)).isEmpty();
        assertThat(released()
                        .page(campaign, Optional.empty(), Optional.empty(), 5)
                        .released())
                .isEmpty();
        released().put(one);
        assertThat(released().of(campaign)).containsExactly(one);
    }

    @Test
    void pages_tellEachOnce_andGoOnBehindWhatWasTakenBack() {
        List<ReleasedSuggestion> all = new ArrayList<>();
        for (String id : List.of("a", "b", "c", "d", "e")) {
            all.add(one(Samples.PHUC_SON, id, "Góp ý " + id));
            all.add(one(Samples.NHA_NAM, id, "Góp ý " + id));
        }
        all.forEach(released()::put);
        released().remove(campaign, Samples.PHUC_SON, "b");
        released().remove(campaign, Samples.PHUC_SON, "c");
        all.removeIf(one -> one.unitId().equals(Samples.PHUC_SON) && "bc".contains(one.suggestionId()));
        assertThat(pages(Optional.empty(), 3)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(pages(Optional.empty(), 8)).hasSize(8);
        assertThat(pages(Optional.of(Samples.PHUC_SON), 1))
                .extracting(ReleasedSuggestion::suggestionId)
                .containsExactly("a", "d", "e");
        assertThat(pages(Optional.of(Samples.LAN_GIOI), 1)).isEmpty();
    }

    private List<ReleasedSuggestion> pages(Optional<UnitId> unit, int most) {
        List<ReleasedSuggestion> all = new ArrayList<>();
        Optional<ReleasedSuggestions.Place> after = Optional.empty();
        do {
            ReleasedSuggestions.Page page = released().page(campaign, unit, after, most);
            assertThat(page.released()).hasSizeLessThanOrEqualTo(most);
            all.addAll(page.released());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private ReleasedSuggestion one(UnitId unit, String id, String text) {
        return new ReleasedSuggestion(campaign, unit, id, "2", text, "Đã sửa.");
    }
}
