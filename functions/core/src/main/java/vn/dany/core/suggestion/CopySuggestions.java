package vn.dany.core.suggestion;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.registry.Registry;
import vn.dany.core.response.Response;
import vn.dany.core.response.SuggestionIds;
import vn.dany.core.tally.ResponseSource;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.UnitId;

/**
 * Copies what was written to where staff read it. A box's texts are copied by five of a unit at least; those and all others
 * with the first count of a day and when the round is over. So a new one does not tell who was there a minute ago. What is
 * copied is there once, however often and at once this runs, and is never touched again by it. The trial is never copied.
 */
public final class CopySuggestions {

    /** How many of a unit are copied before the day is over at least, where somebody waits for a reply. */
    static final int BATCH = 5;

    /** As many as never come in one day: what a survey asks in passing can wait for the night. */
    private static final long NEVER = Long.MAX_VALUE;

    private final ResponseSource responses;
    private final SuggestionStore store;
    private final Registry registry;
    private final SuggestionIds ids;
    private final Clock clock;

    public CopySuggestions(
            ResponseSource responses, SuggestionStore store, Registry registry, SuggestionIds ids, Clock clock) {
        this.responses = responses;
        this.store = store;
        this.registry = registry;
        this.ids = ids;
        this.clock = clock;
    }

    /** Copies what is due by {@code tally}, the latest count. */
    public void copy(Campaign campaign, RoundId roundId, Tally tally) {
        copy(campaign, roundId, tally, false);
    }

    /** Copies everything of a round that is over. */
    public void copyAll(Campaign campaign, RoundId roundId, Tally tally) {
        copy(campaign, roundId, tally, true);
    }

    private void copy(Campaign campaign, RoundId roundId, Tally tally, boolean over) {
        if (roundId.isTrial()) {
            return;
        }
        Questionnaire questionnaire =
                registry.questionnaire(campaign.questionnaire()).orElseThrow();
        WrittenQuestions asked = WrittenQuestions.of(questionnaire);
        if (asked.texts().isEmpty()) {
            return;
        }
        boolean box = WrittenQuestions.isBox(questionnaire);
        LocalDate today = LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE);
        Optional<CopyMark> seen = store.mark(roundId);
        CopyMark before = seen.orElseGet(() -> new CopyMark(today, new TreeMap<>()));
        boolean newDay = before.sweptOn().isBefore(today);
        long enough = over || newDay ? 1 : box ? BATCH : NEVER;
        SortedMap<UnitId, Long> written = written(tally, asked.ids());
        Set<UnitId> due = new TreeSet<>(written.keySet());
        due.removeIf(unit -> written.getOrDefault(unit, 0L) - before.written().getOrDefault(unit, 0L) < enough);
        if (!box) {
            due.removeIf(unit -> !hasEnough(tally.units().get(unit)));
        }
        if (!due.isEmpty()) {
            // What the first count of a day finds was written the day before.
            LocalDate week = week(newDay ? today.minusDays(1) : today);
            Map<UnitId, List<Suggestion>> fresh = new TreeMap<>();
            Set<String> there = store.ids(campaign.id());
            responses.read(roundId, ResponseSource.Reading.CONSISTENT, response -> {
                if (due.contains(response.unitId())) {
                    suggestions(campaign, asked, box, response, week)
                            .filter(one -> !there.contains(one.suggestionId()))
                            .forEach(one -> fresh.computeIfAbsent(one.unitId(), unit -> new ArrayList<>())
                                    .add(one));
                }
            });
            // By what is new indeed: more may have come since the count, and another run may have copied some.
            fresh.forEach((unit, some) -> {
                if (some.size() >= enough) {
                    some.forEach(store::add);
                } else {
                    due.remove(unit);
                }
            });
        }
        SortedMap<UnitId, Long> copied = new TreeMap<>(before.written());
        due.forEach(unit -> copied.put(unit, written.getOrDefault(unit, 0L)));
        CopyMark after = new CopyMark(today, copied);
        if (seen.filter(after::equals).isEmpty()) {
            store.keep(roundId, after);
        }
    }

    /** Of a survey nothing is seen of a unit with fewer responses, its texts neither. */
    private static boolean hasEnough(@Nullable UnitTally unit) {
        return unit != null && unit.responses() >= DisclosureRule.LEAST;
    }

    /** What was written with a response: in a box together, in a survey each text for itself and without the placement. */
    private Stream<Suggestion> suggestions(
            Campaign campaign, WrittenQuestions asked, boolean box, Response response, LocalDate week) {
        SortedMap<QuestionId, String> texts = new TreeMap<>(response.kept().texts());
        texts.keySet().retainAll(asked.ids());
        if (!box) {
            return texts.entrySet().stream()
                    .map(text -> new Suggestion(
                            campaign.id(),
                            response.unitId(),
                            ids.of(campaign, response.unitId(), response.key(), text.getKey()),
                            "",
                            "",
                            week,
                            new TreeMap<>(Map.of(text.getKey(), text.getValue())),
                            Handling.NEW));
        }
        String kind = asked.kind().map(question -> kind(question, response)).orElse("");
        return texts.isEmpty()
                ? Stream.empty()
                : Stream.of(new Suggestion(
                        campaign.id(),
                        response.unitId(),
                        ids.of(campaign, response.unitId(), response.key()),
                        response.placement(),
                        kind,
                        week,
                        texts,
                        Handling.NEW));
    }

    private static String kind(Question question, Response response) {
        Answer answer = response.answers().get(question.id());
        return answer == null
                ? ""
                : answer.match(new Answer.Cases<>(
                        Answer.Chosen::choiceCode,
                        many -> "",
                        text -> "",
                        number -> "",
                        day -> "",
                        skipped -> "",
                        dontKnow -> ""));
    }

    private static SortedMap<UnitId, Long> written(Tally tally, List<QuestionId> texts) {
        SortedMap<UnitId, Long> written = new TreeMap<>();
        tally.units()
                .forEach((unit, counts) -> written.put(
                        unit,
                        texts.stream()
                                .mapToLong(text -> counts.question(text).answered())
                                .sum()));
        return written;
    }

    /** The Monday of the week of {@code day}. */
    public static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
