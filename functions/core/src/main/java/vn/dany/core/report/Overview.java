package vn.dany.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.NameOrder;

/**
 * What matters first of a round's results: one number for all, the best and the weakest items, the units in order, and
 * every unit against every item. All of it is calculated from what is shown of units, groups and the whole anyway.
 *
 * @param headline the overall question and how it was answered; empty if nobody was asked one or too few are shown
 * @param items everything rated on a scale, the best first; those that fewer than five have rated are absent
 * @param units the units in order of the overall question, the best first
 * @param unranked those of which too little is shown, or fewer than five rate it, for a place
 * @param heat every unit or district against every item
 */
public record Overview(
        Results results,
        Optional<Item> headline,
        List<Item> items,
        List<RankedUnit> units,
        List<AdministrativeUnit> unranked,
        List<HeatBlock> heat) {

    /** A question, or a row of one, and its favourable share. */
    public record Item(Variable variable, Share share) {}

    /**
     * A unit and its place.
     *
     * @param place 1 for the best; those that are exactly equal share one
     * @param shared whether others have the same
     */
    public record RankedUnit(AdministrativeUnit unit, int place, boolean shared, Share share) {}

    /**
     * Units that are looked at together.
     *
     * @param name of the group; empty where there is none
     * @param together all of them; empty without a group
     */
    public record HeatBlock(String name, Optional<HeatRow> together, List<HeatRow> rows) {}

    /** A unit, or several, with the favourable share of every item that may be seen there. */
    public record HeatRow(String name, Optional<AdministrativeUnit> unit, SortedMap<QuestionId, Share> shares) {

        static HeatRow of(String name, Optional<AdministrativeUnit> unit, Shown shown, List<Variable> variables) {
            SortedMap<QuestionId, Share> shares = new TreeMap<>();
            variables.forEach(
                    variable -> Share.favourable(variable, shown.tally().question(variable.id()))
                            .ifPresent(share -> shares.put(variable.id(), share)));
            return new HeatRow(name, unit, shares);
        }
    }

    public Overview {
        items = List.copyOf(items);
        units = List.copyOf(units);
        unranked = List.copyOf(unranked);
        heat = List.copyOf(heat);
    }

    /** Of results that are looked at as a whole. */
    public static Overview of(Results results) {
        return of(results, Map.of(), List.of());
    }

    /**
     * Of {@code results}.
     *
     * @param shown what is shown of each unit in them
     */
    static Overview of(Results results, Map<AdministrativeUnit, Shown> shown, List<HeatBlock> heat) {
        List<Variable> rated = rated(results);
        Optional<Item> headline = overall(rated).flatMap(variable -> item(variable, results.shown()));
        List<Item> items = rated.stream()
                .flatMap(variable -> item(variable, results.shown()).stream())
                .filter(item -> item.share().isOfEnough())
                .sorted(Comparator.comparing(Item::share, Share.LOWEST_FIRST.reversed()))
                .toList();
        Map<AdministrativeUnit, Share> shares = new TreeMap<>(NameOrder.OF_UNITS);
        List<AdministrativeUnit> unranked = new ArrayList<>();
        shown.forEach((unit, theirs) -> headline.flatMap(overall -> item(overall.variable(), theirs))
                .filter(item -> item.share().isOfEnough())
                .ifPresentOrElse(item -> shares.put(unit, item.share()), () -> unranked.add(unit)));
        unranked.sort(NameOrder.OF_UNITS);
        return new Overview(results, headline, items, ranked(shares), unranked, heat);
    }

    /** The items whose place from the top is at most {@code most}, those that share the last one included. */
    public List<Item> best(int most) {
        return items.stream().filter(item -> place(item, true) <= most).toList();
    }

    /** The same from the bottom, the weakest first. */
    public List<Item> weakest(int most) {
        List<Item> weakest = new ArrayList<>(
                items.stream().filter(item -> place(item, false) <= most).toList());
        weakest.sort(Comparator.comparing(Item::share, Share.LOWEST_FIRST));
        return weakest;
    }

    /** The variables on a scale, in the order of the questionnaire. */
    public static List<Variable> rated(Results results) {
        return results.questionnaire().variables().stream()
                .filter(variable -> variable.question().scale().isPresent())
                .toList();
    }

    /** The last question that is rated by itself: a questionnaire ends with what somebody thinks on the whole. */
    private static Optional<Variable> overall(List<Variable> rated) {
        return rated.stream().filter(variable -> !variable.isRow()).reduce((earlier, later) -> later);
    }

    private static Optional<Item> item(Variable variable, Shown shown) {
        return Share.favourable(variable, shown.tally().question(variable.id()))
                .map(share -> new Item(variable, share));
    }

    private long place(Item item, boolean fromTheTop) {
        Comparator<Share> order = fromTheTop ? Share.LOWEST_FIRST : Share.LOWEST_FIRST.reversed();
        return 1
                + items.stream()
                        .filter(other -> order.compare(other.share(), item.share()) > 0)
                        .count();
    }

    private static List<RankedUnit> ranked(Map<AdministrativeUnit, Share> shares) {
        List<Map.Entry<AdministrativeUnit, Share>> order = new ArrayList<>(shares.entrySet());
        Function<Map.Entry<AdministrativeUnit, Share>, Share> share = Map.Entry::getValue;
        order.sort(Comparator.comparing(share, Share.LOWEST_FIRST.reversed()));
        List<RankedUnit> ranked = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < order.size(); i++) {
            boolean asBefore = i > 0 && isEqual(order.get(i), order.get(i - 1));
            boolean asAfter = i + 1 < order.size() && isEqual(order.get(i), order.get(i + 1));
            place = asBefore ? place : i + 1;
            ranked.add(new RankedUnit(
                    order.get(i).getKey(),
                    place,
                    asBefore || asAfter,
                    order.get(i).getValue()));
        }
        return ranked;
    }

    private static boolean isEqual(
            Map.Entry<AdministrativeUnit, Share> one, Map.Entry<AdministrativeUnit, Share> other) {
        return Share.LOWEST_FIRST.compare(one.getValue(), other.getValue()) == 0;
    }
}
