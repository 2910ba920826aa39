package vn.dany.sovereign.upgrade;

import java.util.List;
import java.util.SortedMap;

/**
 * What a version showed of its data, for the next one to show as well.
 *
 * @param at the moment at which everything below is true
 * @param forms bodies of forms that were opened before, by the path they are sent to: their keys are of that version
 * @param receipts paths of receipts
 * @param pages paths of pages that answered 200
 * @param figures by round and unit: what was answered, a line for each variable
 */
record Shown(
        String at,
        SortedMap<String, String> forms,
        List<String> receipts,
        List<String> pages,
        SortedMap<String, List<String>> figures) {}
