package vn.dany.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dany.core.unit.UnitId;

/**
 * The units of a round in the order of their scores.
 *
 * @param countsParticipation whether the response rate is a part of the score: not where nobody declared a headcount
 * @param countsDuties whether daily reports are: not where nobody owed any
 * @param units the best first; equals in the order they were given in
 * @param unscored those of which a part is not known, or too little is shown, or which fewer than five rate
 */
public record Scores(
        ScoreFormula formula,
        boolean countsParticipation,
        boolean countsDuties,
        List<UnitScore> units,
        List<UnitId> unscored) {

    /** How many may be held up as examples at most. */
    public static final int MOST = 5;

    private static final int FULL = 10_000;

    public Scores {
        units = List.copyOf(units);
        unscored = List.copyOf(unscored);
    }

    /**
     * What is known of a unit.
     *
     * @param participation its response rate in basis points; empty without a headcount
     * @param duties days reported of those owed, in basis points; empty if it owed none
     * @param favourable how it was rated; empty if too little may be seen, or too few rate
     */
    public record Known(
            UnitId unitId,
            OptionalInt participation,
            OptionalInt duties,
            Optional<MainScale.Rated> favourable,
            int flags) {}

    /** Those of {@code all}. A part of which nothing is known of any unit is left out for all of them. */
    public static Scores of(ScoreFormula formula, List<Known> all) {
        boolean participation = all.stream().anyMatch(one -> one.participation().isPresent());
        boolean duties = all.stream().anyMatch(one -> one.duties().isPresent());
        List<UnitScore> scored = new ArrayList<>();
        List<UnitId> unscored = new ArrayList<>();
        for (Known one : all) {
            boolean isKnown = one.favourable().isPresent()
                    && (!participation || one.participation().isPresent())
                    && (!duties || one.duties().isPresent());
            if (isKnown) {
                scored.add(score(formula, one));
            } else {
                unscored.add(one.unitId());
            }
        }
        return new Scores(formula, participation, duties, placed(scored), unscored);
    }

    private static UnitScore score(ScoreFormula formula, Known one) {
        Share favourable = one.favourable().orElseThrow().share();
        long people = one.favourable().orElseThrow().people();
        // Answers of one person hang together: the interval is that of so many people, not of so many answers.
        Share ofPeople = new Share((favourable.basisPoints() * people + FULL / 2) / FULL, people);
        int participation = Math.min(FULL, one.participation().orElse(0));
        int half = Math.min(2, one.flags());
        return new UnitScore(
                one.unitId(),
                0,
                false,
                weighed(formula, one, participation, favourable.basisPoints(), half),
                weighed(formula, one, participation, Math.min(favourable.basisPoints(), ofPeople.lowest()), half),
                weighed(formula, one, participation, Math.max(favourable.basisPoints(), ofPeople.highest()), half),
                participation,
                one.duties(),
                favourable,
                people,
                one.flags());
    }

    private static int weighed(ScoreFormula formula, Known one, int participation, int favourable, int half) {
        long weights = (long) formula.favourable() + formula.integrity();
        long sum = (long) formula.favourable() * favourable + (long) formula.integrity() * (FULL - half * FULL / 2);
        if (one.participation().isPresent()) {
            weights += formula.participation();
            sum += (long) formula.participation() * participation;
        }
        if (one.duties().isPresent()) {
            weights += formula.duties();
            sum += (long) formula.duties() * one.duties().getAsInt();
        }
        return (int) ((sum * 2 + weights) / (2 * weights));
    }

    private static List<UnitScore> placed(List<UnitScore> scored) {
        List<UnitScore> order = new ArrayList<>(scored);
        order.sort(Comparator.comparingInt(UnitScore::score).reversed());
        List<UnitScore> placed = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < order.size(); i++) {
            int score = order.get(i).score();
            boolean asBefore = i > 0 && order.get(i - 1).score() == score;
            boolean asAfter = i + 1 < order.size() && order.get(i + 1).score() == score;
            place = asBefore ? place : i + 1;
            placed.add(order.get(i).at(place, asBefore || asAfter));
        }
        return placed;
    }

    /** What {@code unitId} got; empty if it is not scored. */
    public Optional<UnitScore> of(UnitId unitId) {
        return units.stream().filter(unit -> unit.unitId().equals(unitId)).findFirst();
    }

    /**
     * The units that may be held up as examples: up to five of the best, never more than half of all, and none of which
     * something looks odd. Equals are in it together or not at all.
     */
    public List<UnitScore> exemplary() {
        int most = Math.min(MOST, units.size() / 2);
        List<UnitScore> sound = units.stream().filter(unit -> unit.flags() == 0).toList();
        return sound.size() <= most
                ? sound
                : sound.stream()
                        .limit(most)
                        .filter(unit -> unit.score() > sound.get(most).score())
                        .toList();
    }
}
