package vn.dany.core.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

/**
 * Shows a round that is over as completely as whole blocks allow. What is less than a block in a unit goes up the tree,
 * together with its neighbours' rests, until it is one: the responses as such, and each question for itself, since some
 * are asked of few. Only units of one type are pooled: what wards alone are asked would tell wards from communes.
 */
final class Pools {

    private final DisclosureRule rule;
    private final UnitRegister register;
    private final Instant asOf;

    Pools(DisclosureRule rule, UnitRegister register, Instant asOf) {
        this.rule = rule;
        this.register = register;
        this.asOf = asOf;
    }

    /** Where a rest is on its way up, and the type of the units it comes from. */
    private record Place(UnitId at, String type) {
        static final Comparator<Place> ORDER = Comparator.comparing(Place::at).thenComparing(Place::type);
    }

    /**
     * Responses to one question, or as such, on their way up until they are a block.
     *
     * @param units all that have come together here, those too that add nothing: a list of the others would tell
     */
    private record Rest(SortedSet<UnitId> units, long responses, QuestionTally question) {

        long size(boolean asQuestion) {
            return asQuestion ? question.asked() : responses;
        }

        static Rest sum(List<Rest> rests) {
            SortedSet<UnitId> all = new TreeSet<>();
            rests.forEach(rest -> all.addAll(rest.units));
            return new Rest(
                    all,
                    rests.stream().mapToLong(Rest::responses).sum(),
                    QuestionTally.sum(rests.stream().map(Rest::question).toList()));
        }
    }

    /** The released parts, given what was {@code shown} of single units while the round was open. */
    List<Released> release(Tally counted, SortedMap<UnitId, Released> shown) {
        Map<SortedSet<UnitId>, UnitTally> parts = new HashMap<>();
        SortedMap<UnitId, Rest> responses = new TreeMap<>();
        SortedMap<QuestionId, SortedMap<UnitId, Rest>> questions = new TreeMap<>();
        counted.units()
                .values()
                .forEach(tally -> tally.questions()
                        .keySet()
                        .forEach(question -> questions.computeIfAbsent(question, q -> new TreeMap<>())));
        counted.units().forEach((unit, tally) -> {
            SortedSet<UnitId> alone = new TreeSet<>(List.of(unit));
            if (rule.isBlock(tally.responses())) {
                add(parts, alone, new UnitTally(tally.responses(), new TreeMap<>()));
            } else {
                responses.put(unit, new Rest(alone, tally.responses(), QuestionTally.EMPTY));
            }
            questions.forEach((question, rests) -> {
                QuestionTally before = before(shown.get(unit), question);
                QuestionTally now = tally.question(question);
                long more = now.asked() - before.asked();
                boolean whole = rule.isBlock(more) || (more == 0 && before.asked() > 0);
                QuestionTally alreadySeen = whole ? now : before;
                if (alreadySeen.asked() > 0) {
                    add(parts, alone, answers(question, alreadySeen));
                }
                if (!whole) {
                    rests.put(unit, new Rest(alone, 0, now.minus(before)));
                }
            });
        });
        SortedMap<QuestionId, Collection<Rest>> left = new TreeMap<>();
        questions.forEach((question, rests) -> left.put(question, rests.values()));
        return released(parts, responses.values(), left);
    }

    /**
     * The same parts where each must be a block of this rule: those that are none go up the tree together. What is released
     * is a sum of whole parts.
     */
    List<Released> coarser(List<Released> fine) {
        Map<SortedSet<UnitId>, UnitTally> parts = new HashMap<>();
        List<Rest> responses = new ArrayList<>();
        SortedMap<QuestionId, List<Rest>> questions = new TreeMap<>();
        for (Released part : fine) {
            long number = part.tally().responses();
            if (rule.isBlock(number)) {
                add(parts, part.units(), new UnitTally(number, new TreeMap<>()));
            } else if (number > 0) {
                responses.add(new Rest(part.units(), number, QuestionTally.EMPTY));
            }
            part.tally().questions().forEach((question, tally) -> {
                if (rule.isBlock(tally.asked())) {
                    add(parts, part.units(), answers(question, tally));
                } else {
                    questions.computeIfAbsent(question, q -> new ArrayList<>()).add(new Rest(part.units(), 0, tally));
                }
            });
        }
        return released(parts, responses, questions);
    }

    private List<Released> released(
            Map<SortedSet<UnitId>, UnitTally> parts,
            Collection<Rest> responses,
            Map<QuestionId, ? extends Collection<Rest>> questions) {
        climb(responses, false, rest -> add(parts, rest.units(), new UnitTally(rest.responses(), new TreeMap<>())));
        questions.forEach((question, rests) ->
                climb(rests, true, rest -> add(parts, rest.units(), answers(question, rest.question()))));
        List<Released> released = new ArrayList<>();
        parts.forEach((units, tally) -> released.add(new Released(units, asOf, tally)));
        released.sort(Comparator.comparing((Released part) -> part.units().first())
                .thenComparing(part -> part.units().size()));
        return released;
    }

    private interface Release {
        void show(Rest rest);
    }

    /** Takes every rest up from its unit until it is a block; what is still none at the top is left out. */
    private void climb(Collection<Rest> rests, boolean asQuestion, Release release) {
        Map<UnitLevel, SortedMap<Place, List<Rest>>> open = new EnumMap<>(UnitLevel.class);
        rests.forEach(rest -> beginning(rest.units())
                .ifPresent(up -> put(
                        open,
                        new Place(up.id(), register.unit(rest.units().first()).type()),
                        rest)));
        List<UnitLevel> upwards = new ArrayList<>(List.of(UnitLevel.values()));
        Collections.reverse(upwards);
        for (UnitLevel level : upwards) {
            open.getOrDefault(level, Collections.emptySortedMap()).forEach((place, met) -> {
                Rest rest = Rest.sum(met);
                if (rule.isBlock(rest.size(asQuestion))) {
                    release.show(rest);
                } else {
                    above(place.at()).ifPresent(up -> put(open, new Place(up.id(), place.type()), rest));
                }
            });
        }
    }

    private void put(Map<UnitLevel, SortedMap<Place, List<Rest>>> open, Place place, Rest rest) {
        open.computeIfAbsent(register.unit(place.at()).level(), level -> new TreeMap<>(Place.ORDER))
                .computeIfAbsent(place, none -> new ArrayList<>())
                .add(rest);
    }

    /** Where a rest meets others first: above its one unit, or at the smallest unit around several. */
    private Optional<AdministrativeUnit> beginning(SortedSet<UnitId> units) {
        return units.size() == 1 ? above(units.first()) : Optional.of(register.smallestAround(List.copyOf(units)));
    }

    private Optional<AdministrativeUnit> above(UnitId unit) {
        return register.parentOf(unit);
    }

    private static QuestionTally before(@Nullable Released shown, QuestionId question) {
        return shown == null ? QuestionTally.EMPTY : shown.tally().question(question);
    }

    private static UnitTally answers(QuestionId question, QuestionTally tally) {
        return new UnitTally(0, new TreeMap<>(Map.of(question, tally)));
    }

    private static void add(Map<SortedSet<UnitId>, UnitTally> parts, SortedSet<UnitId> units, UnitTally tally) {
        parts.merge(units, tally, UnitTally::plus);
    }
}
