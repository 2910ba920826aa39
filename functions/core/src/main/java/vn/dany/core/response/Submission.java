package vn.dany.core.response;

import java.util.List;
import java.util.Map;
import vn.dany.core.entry.EntryCode;

/**
 * What arrived, raw and unchecked.
 *
 * @param entryCode whose form was sent
 * @param submissionKey the signed text from the page
 * @param fields values by field name, the page's own fields taken out
 * @param scripted whether the page's script was running
 * @param pressed the button, and the page it is on
 */
public record Submission(
        EntryCode entryCode,
        String submissionKey,
        Map<String, List<String>> fields,
        boolean scripted,
        Pressed pressed) {

    /**
     * A pressed button.
     *
     * @param from section of the page it is on, empty for a page of all sections or the review
     * @param seal over what the page carried
     */
    public record Pressed(Move move, String from, String seal) {}
}
