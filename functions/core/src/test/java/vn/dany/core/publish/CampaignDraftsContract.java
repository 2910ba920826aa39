package vn.dany.core.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.CampaignPlan.Times;
import vn.dany.core.campaign.Signatory;
import vn.dany.core.questionnaire.LocalizedText;

/** What {@link CampaignDrafts} promises, whatever is behind it. */
public abstract class CampaignDraftsContract {

    private final CampaignId id = Samples.freshCampaignId();

    protected abstract CampaignDrafts drafts();

    @Test
    void draft_isKeptAsTyped() {
        CampaignPlan whole = plan("Khảo sát", "216", Optional.of(new Times("2024-03-30T08:00", "2024-03-31")));
        drafts().keep(id, whole);
        assertThat(drafts().find(id)).contains(whole);
        assertThat(drafts().ids()).contains(id);
    }

    @Test
    void emptyDraft_isADraftToo() {
        LocalizedText none = LocalizedText.of("");
        CampaignPlan empty = new CampaignPlan(
                id.value(),
                none,
                none,
                none,
                none,
                none,
                none,
                "",
                List.of(),
                List.of(new Times("", "")),
                Optional.empty(),
                "",
                Optional.empty(),
                new TreeMap<>(),
                new TreeMap<>(),
                "",
                false);
        drafts().keep(id, empty);
        assertThat(drafts().find(id)).contains(empty);
    }

    @Test
    void laterDraft_replacesTheEarlier() {
        drafts().keep(id, plan("Khảo sát", "216", Optional.empty()));
        CampaignPlan later = plan("Lấy ý kiến", CampaignPlan.ALL, Optional.empty());
        drafts().keep(id, later);
        assertThat(drafts().find(id)).contains(later);
        assertThat(drafts().ids().stream().filter(id::equals)).hasSize(1);
    }

    @Test
    void discardedDraft_isGone() {
        drafts().keep(id, plan("Khảo sát", "216", Optional.empty()));
        drafts().discard(id);
        drafts().discard(id);
        assertThat(drafts().find(id)).isEmpty();
        assertThat(drafts().ids()).doesNotContain(id);
    }

    private CampaignPlan plan(String title, String units, Optional<Times> trial) {
        return new CampaignPlan(
                id.value(),
                LocalizedText.of(title, "Survey"),
                LocalizedText.of("Ban Dân vận"),
                LocalizedText.of("Kế hoạch: số \"152\"\nngày 18/4"),
                LocalizedText.of("Đánh giá"),
                LocalizedText.of("Cán bộ"),
                LocalizedText.of("- tổ công tác"),
                "pks01@1",
                List.of(units),
                List.of(new Times("2024-04-01T00:00:00", "2024-04-02T00:00:00"), new Times("chưa rõ", "")),
                trial,
                "https://zalo.me/g/abc",
                Optional.of(new Signatory("TM. BAN", List.of("PHÓ BÍ THƯ", "Nguyễn Văn A"))),
                new TreeMap<>(Map.of("07201", "20")),
                new TreeMap<>(Map.of("07201", List.of("Một cửa", "Nhà văn hóa"))),
                "2",
                true);
    }
}
