package vn.dany.core.response;

import java.util.List;
import java.util.Map;

/**
 * What arrived, raw and unchecked.
 *
 * @param entryCode as in the address
 * @param submissionKey the signed text from the page
 * @param fields values by field name, the page's own fields taken out
 * @param scripted whether the page's script was running
 */
public record Submission(String entryCode, String submissionKey, Map<String, List<String>> fields, boolean scripted) {}
