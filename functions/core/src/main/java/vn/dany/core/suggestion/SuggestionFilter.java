package vn.dany.core.suggestion;

import java.util.Optional;
import vn.dany.core.unit.SearchText;

/**
 * Which suggestions somebody looks for; whatever is empty leaves nothing out.
 *
 * @param place a unit's id
 * @param words looked for in what was written and in what staff made of it, whatever the tone marks
 */
public record SuggestionFilter(
        Optional<SuggestionState> state, String kind, String place, String theme, boolean overdue, String words) {

    /** Everything. */
    public static final SuggestionFilter ALL = new SuggestionFilter(Optional.empty(), "", "", "", false, "");

    private static final int LONGEST_WORDS = 80;

    public SuggestionFilter {
        words = words.strip();
        words = words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }

    boolean lets(Suggestion one, boolean isOverdue) {
        Handling handling = one.handling();
        return state.map(wanted -> wanted == handling.state()).orElse(true)
                && (kind.isEmpty() || kind.equals(one.kind()))
                && (place.isEmpty() || place.equals(one.unitId().value()))
                && (theme.isEmpty() || handling.themes().contains(theme))
                && (!overdue || isOverdue)
                && (words.isEmpty() || text(one).contains(SearchText.fold(words)));
    }

    private static String text(Suggestion one) {
        Handling handling = one.handling();
        return SearchText.fold(String.join(
                " ",
                String.join(" ", one.texts().values()),
                one.placement(),
                handling.forwardedTo(),
                handling.reply(),
                handling.note(),
                String.join(" ", handling.themes())));
    }
}
