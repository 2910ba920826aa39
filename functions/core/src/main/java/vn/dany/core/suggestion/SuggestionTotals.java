package vn.dany.core.suggestion;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dany.core.unit.UnitId;

/**
 * What came in a week, Monday to Sunday, and how far it has come by now. Texts are read one by one anyway, so that these
 * are plain numbers and no results of a question.
 *
 * @param week its Monday; empty for all weeks together
 * @param weeks every week in which something came, the newest first
 * @param themes one that has several themes is in each of their rows
 */
public record SuggestionTotals(
        Optional<LocalDate> week,
        List<LocalDate> weeks,
        Row whole,
        SortedMap<String, Row> kinds,
        SortedMap<String, Row> themes,
        SortedMap<UnitId, Row> places) {

    public SuggestionTotals {
        weeks = List.copyOf(weeks);
        kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
        themes = Collections.unmodifiableSortedMap(new TreeMap<>(themes));
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /** Those of a kind. */
    public Row kind(String code) {
        return kinds.getOrDefault(code, Row.NONE);
    }

    /** How many, in each state, and how many of them wait for too long. */
    public record Row(long all, Map<SuggestionState, Long> states, long overdue) {

        private static final Row NONE = new Row(0, Map.of(), 0);

        public Row {
            states = Map.copyOf(states);
        }

        /** How many are in {@code state}. */
        public long in(SuggestionState state) {
            return states.getOrDefault(state, 0L);
        }

        private static Row of(Inbox inbox, List<Suggestion> some) {
            Map<SuggestionState, Long> states = new EnumMap<>(SuggestionState.class);
            some.forEach(one -> states.merge(one.handling().state(), 1L, Long::sum));
            return new Row(
                    some.size(), states, some.stream().filter(inbox::isOverdue).count());
        }
    }

    /** Those of {@code week}, or of all weeks. */
    public static SuggestionTotals of(Inbox inbox, Optional<LocalDate> week) {
        List<Suggestion> some = inbox.all().stream()
                .filter(one -> week.map(one.week()::equals).orElse(true))
                .toList();
        return new SuggestionTotals(
                week,
                inbox.all().stream()
                        .map(Suggestion::week)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                Row.of(inbox, some),
                by(inbox, some, one -> Stream.of(one.kind()).filter(kind -> !kind.isEmpty())),
                by(inbox, some, one -> one.handling().themes().stream()),
                by(inbox, some, one -> Stream.of(one.unitId())));
    }

    private static <K extends Comparable<K>> SortedMap<K, Row> by(
            Inbox inbox, List<Suggestion> some, Function<Suggestion, Stream<K>> groups) {
        SortedMap<K, Row> rows = new TreeMap<>();
        some.stream()
                .flatMap(groups)
                .distinct()
                .forEach(group -> rows.put(
                        group,
                        Row.of(
                                inbox,
                                some.stream()
                                        .filter(one -> groups.apply(one).anyMatch(group::equals))
                                        .toList())));
        return rows;
    }
}
