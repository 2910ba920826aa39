package vn.dany.templates.console;

import java.util.List;

/** All campaigns with their rounds. */
public record CampaignsPage(Shell shell, List<CampaignCard> campaigns, String newLink, List<Shell.Link> drafts) {

    /** One campaign. */
    public record CampaignCard(
            String title,
            String organ,
            String link,
            String headcountsLink,
            String headcountsText,
            String kitLink,
            List<RoundLine> rounds) {}

    /**
     * One round.
     *
     * @param rate response rate, or how many units have answered where no headcount is declared
     * @param bar length of the bar, empty for none
     */
    public record RoundLine(
            String name,
            String link,
            String state,
            String stateText,
            String window,
            String responses,
            String rateLabel,
            String rate,
            String bar,
            String counted) {}
}
