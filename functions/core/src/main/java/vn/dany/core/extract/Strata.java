package vn.dany.core.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dany.core.digest.Sha256;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.unit.UnitId;

/**
 * Forms strata of at least a block each. Who are too few alike in all traits go together with others who are too few and
 * alike in all but the last, and so on until they are enough; a rest of too few goes into the smallest stratum. Where a sum
 * or difference of strata and of what is shown of units would still tell fewer than a block apart, all is done again with
 * strata twice as large.
 */
final class Strata {

    private final int block;

    /** By the digest of the strata: most questions are asked of everybody, and so have the same. */
    private final Map<String, Boolean> known = new HashMap<>();

    Strata(int block) {
        this.block = block;
    }

    /** People who are alike in all traits, with their answers and where they are from. */
    private record Group(Stratum stratum, Map<UnitId, Long> places) {

        static Group of(TraitCount.Cell cell, UnitId place) {
            return new Group(
                    new Stratum(cell.traits().stream().map(Optional::of).toList(), cell.tally()),
                    Map.of(place, cell.tally().asked()));
        }

        /** Groups of whom the same is told, together. */
        static Group of(List<Group> alike) {
            if (alike.size() == 1) {
                return alike.get(0);
            }
            Map<UnitId, Long> places = new TreeMap<>();
            alike.forEach(
                    group -> group.places.forEach((place, responses) -> places.merge(place, responses, Long::sum)));
            return new Group(
                    new Stratum(
                            alike.get(0).stratum.told(),
                            QuestionTally.sum(alike.stream()
                                    .map(group -> group.stratum.tally())
                                    .toList())),
                    places);
        }

        long size() {
            return stratum.tally().asked();
        }

        Group plus(Group other) {
            Map<UnitId, Long> both = new TreeMap<>(places);
            other.places.forEach((place, responses) -> both.merge(place, responses, Long::sum));
            return new Group(stratum.plus(other.stratum), both);
        }

        /** Only the first traits told. */
        Group told(int traits) {
            List<Optional<String>> told = IntStream.range(0, stratum.told().size())
                    .mapToObj(i -> i < traits ? stratum.told().get(i) : Optional.<String>empty())
                    .toList();
            return new Group(new Stratum(told, stratum.tally()), places);
        }

        String order() {
            return stratum.told().toString();
        }
    }

    /**
     * The strata of all answers to one variable, less those from units that have no place; none if these are too few. One
     * stratum, of which no trait is told, if a unit has no place, for who is left out here may be in the strata of another
     * variable; or if units are shown in parts, which strata would cut in ways that places do not know.
     */
    List<Stratum> form(List<TraitCount.Cell> cells, Places places) {
        List<Group> groups = new ArrayList<>();
        cells.forEach(cell -> places.of(cell.unit()).ifPresent(place -> groups.add(Group.of(cell, place))));
        boolean together = groups.size() < cells.size() || places.shownInParts();
        Map<String, Group> alike =
                merged(together ? groups.stream().map(group -> group.told(0)).toList() : groups);
        long all = alike.values().stream().mapToLong(Group::size).sum();
        if (all < block) {
            return List.of();
        }
        long least = block;
        List<Group> formed = form(alike, least);
        while (formed.size() > 1 && tellsFewApart(formed)) {
            least *= 2;
            formed = form(alike, least);
        }
        return formed.stream()
                .sorted(Comparator.comparing(Group::order))
                .map(Group::stratum)
                .toList();
    }

    private boolean tellsFewApart(List<Group> strata) {
        List<Map<UnitId, Long>> places = strata.stream().map(Group::places).toList();
        return known.computeIfAbsent(Sha256.hex(places.toString(), Sha256.BYTES), digest -> cutsFewOff(places));
    }

    private boolean cutsFewOff(List<Map<UnitId, Long>> strata) {
        Separation separation = new Separation(block);
        for (int i = 0; i < strata.size(); i++) {
            int stratum = i;
            strata.get(i).forEach((place, responses) -> separation.add(place, stratum, responses));
        }
        return separation.tellsFewApart();
    }

    private static List<Group> form(Map<String, Group> alike, long least) {
        Map<String, Group> formed = new TreeMap<>();
        Map<String, Group> rests = alike;
        int traits = alike.values().iterator().next().stratum().told().size();
        for (int told = traits; told >= 0; told--) {
            int these = told;
            Map<String, Group> together = merged(
                    rests.values().stream().map(group -> group.told(these)).toList());
            rests = new LinkedHashMap<>();
            for (Group group : together.values()) {
                (group.size() >= least ? formed : rests).put(group.order(), group);
            }
        }
        Optional<Group> rest = rests.values().stream().findFirst();
        while (rest.isPresent() && rest.get().size() < least && !formed.isEmpty()) {
            Group smallest = formed.values().stream()
                    .min(Comparator.comparingLong(Group::size).thenComparing(Group::order))
                    .orElseThrow();
            formed.remove(smallest.order());
            rest = rest.map(smallest::plus);
        }
        rest.ifPresent(group -> formed.merge(group.order(), group, Group::plus));
        return List.copyOf(formed.values());
    }

    private static Map<String, Group> merged(List<Group> groups) {
        Map<String, Group> merged = new TreeMap<>();
        groups.stream()
                .collect(Collectors.groupingBy(Group::order))
                .forEach((order, alike) -> merged.put(order, Group.of(alike)));
        return merged;
    }

    /** The answers of several strata together. */
    static QuestionTally sum(List<Stratum> strata) {
        return QuestionTally.sum(strata.stream().map(Stratum::tally).toList());
    }
}
