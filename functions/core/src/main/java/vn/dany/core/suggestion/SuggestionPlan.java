package vn.dany.core.suggestion;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * By when a campaign answers.
 *
 * @param days by kind, how many days after the week in which it came; a kind that is not there has {@link #USUAL_DAYS}
 */
public record SuggestionPlan(SortedMap<String, Integer> days) {

    /** Where nobody has said otherwise. */
    public static final int USUAL_DAYS = 10;

    /** The longest anybody may be made to wait. */
    public static final int MOST_DAYS = 90;

    /** Until somebody says otherwise. */
    public static final SuggestionPlan USUAL = new SuggestionPlan(new TreeMap<>());

    private static final int DAYS_TO_SUNDAY = 6;

    public SuggestionPlan {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** How many days there are for {@code kind}. */
    public int daysFor(String kind) {
        return days.getOrDefault(kind, USUAL_DAYS);
    }

    /** The last day on which {@code suggestion} is answered in time. */
    public LocalDate dueOn(Suggestion suggestion) {
        return suggestion.week().plusDays(DAYS_TO_SUNDAY + daysFor(suggestion.kind()));
    }
}
