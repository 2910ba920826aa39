package vn.dany.templates.console;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;

/**
 * The fixed ways through a campaign, on each of its pages; each reader sees those they may go.
 *
 * @param title what the campaign is called
 */
public record Tabs(CampaignId campaignId, String title, List<Tab> all) {

    /** What a way leads to. */
    public enum Kind {
        PROGRESS(Right.READ_PROGRESS),
        RESULTS(Right.READ_RESULTS),
        SUGGESTIONS(Right.READ_SUGGESTIONS),
        CODES(Right.READ_KITS),
        SCHEDULE(Right.EDIT_CAMPAIGNS),
        LOG(Right.READ_LOG);

        private final Right right;

        Kind(Right right) {
            this.right = right;
        }

        private String text(Wording wording) {
            return switch (this) {
                case PROGRESS -> wording.console().progress();
                case RESULTS -> wording.console().results();
                case SUGGESTIONS -> wording.inbox().tab();
                case CODES -> wording.home().tabCodes();
                case SCHEDULE -> wording.home().tabSchedule();
                case LOG -> wording.home().tabLog();
            };
        }

        private String address(RoundId roundId, Addresses addresses) {
            return switch (this) {
                case PROGRESS -> addresses.round(roundId);
                case RESULTS -> addresses.results(roundId);
                case SUGGESTIONS -> addresses.inbox(roundId.campaignId()).all();
                case CODES -> addresses.kit(roundId.campaignId());
                case SCHEDULE -> addresses.windows(roundId.campaignId());
                case LOG -> addresses.audit(roundId.campaignId());
            };
        }
    }

    /**
     * One way.
     *
     * @param current what {@code aria-current} says: {@code page} for the page itself, {@code true} for one below it, empty
     *     for the others
     */
    public record Tab(Kind kind, String text, String address, String current) {}

    /** The ways from a page that belongs to {@code current}, about {@code roundId} where they are about a round. */
    static Tabs of(Campaign campaign, RoundId roundId, Kind current, boolean itself, Wording wording) {
        List<Tab> all = List.of(Kind.values()).stream()
                .map(kind -> new Tab(
                        kind,
                        kind.text(wording),
                        kind.address(roundId, wording.addresses()),
                        kind != current ? "" : itself ? "page" : "true"))
                .toList();
        return new Tabs(campaign.id(), wording.of(campaign.title()), all);
    }

    /** The round that pages about the whole campaign lead to: the first whose results do not stand yet, else the last. */
    static RoundId round(Campaign campaign) {
        List<Round> rounds = campaign.rounds();
        return rounds.stream()
                .filter(round -> round.frozen().isEmpty())
                .findFirst()
                .orElseGet(() -> rounds.get(rounds.size() - 1))
                .id();
    }

    /** Those that whoever looks may open. */
    @TemplateExtension
    static List<Tab> shown(Tabs tabs, @TemplateAttribute(May.IN_CAMPAIGN) @Nullable Object may) {
        return tabs.all().stream()
                .filter(tab -> !(may instanceof May.InCampaign some) || some.test(tab.kind().right, tabs.campaignId()))
                .toList();
    }
}
