package vn.dany.templates.console;

import java.util.List;

/**
 * How far the kit of a campaign is, and what can be downloaded of it.
 *
 * @param tone waiting, done or failed
 * @param made how many codes are done, in words
 * @param bar length of the bar, empty for none
 * @param archiveLink the whole kit, empty until it is there
 * @param action where an order is posted, empty while there is nothing to order
 */
public record KitPage(
        Shell shell,
        String campaign,
        MissingCodes missing,
        String tone,
        String text,
        String made,
        String bar,
        String archiveLink,
        String action,
        String actionText,
        List<GroupCard> groups) {

    /** A district whose files are there. */
    public record GroupCard(String name, String codes, List<Shell.Link> files) {}
}
