package vn.dany.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.report.Rate;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.templates.printed.WorkbookMessages;

/**
 * A unit with others below it, and what may be seen of the campaign's units in it.
 *
 * @param units the campaign's units in it, in Vietnamese order
 */
record UnitTotals(AdministrativeUnit head, List<AdministrativeUnit> units, Shown shown) {

    /** The units directly above the campaign's units, in Vietnamese order: districts, or the province alone. */
    static List<UnitTotals> groups(ResultsWorkbook.Content content) {
        Map<AdministrativeUnit, List<AdministrativeUnit>> byParent = surveyed(content).stream()
                .collect(Collectors.groupingBy(
                        unit -> content.register().parentOf(unit.id()).orElse(unit),
                        () -> new TreeMap<>(NameOrder.OF_UNITS),
                        Collectors.toList()));
        List<UnitTotals> groups = new ArrayList<>();
        byParent.forEach((parent, units) -> groups.add(of(parent, units, content)));
        return groups;
    }

    /** Each of the campaign's units by itself, in Vietnamese order. */
    static List<UnitTotals> units(ResultsWorkbook.Content content) {
        return surveyed(content).stream()
                .map(unit -> of(unit, List.of(unit), content))
                .toList();
    }

    /** All of the campaign's units, under the smallest unit that contains them. */
    static UnitTotals whole(ResultsWorkbook.Content content) {
        List<AdministrativeUnit> units = surveyed(content);
        return of(content.register().smallestAround(content.campaign().unitIds()), units, content);
    }

    /** These of the campaign's units together, under the smallest unit that contains them. */
    static UnitTotals some(Collection<UnitId> ids, ResultsWorkbook.Content content) {
        List<AdministrativeUnit> units = ids.stream()
                .map(content.register()::unit)
                .sorted(NameOrder.OF_UNITS)
                .toList();
        return of(content.register().smallestAround(List.copyOf(ids)), units, content);
    }

    /** What it is about: the whole province only where every commune of the province was asked. */
    String scope(ResultsWorkbook.Content content, WorkbookMessages words) {
        LocalDate day = LocalDate.ofInstant(content.round().firstOpensAt(), CollectionWindow.ZONE);
        boolean province = head.level() == UnitLevel.PROVINCE
                && content.register().subtree(head.id()).stream()
                        .filter(unit -> unit.level() == UnitLevel.COMMUNE && unit.existsOn(day))
                        .allMatch(Set.copyOf(units)::contains);
        return province ? words.wholeProvince() : head.fullName();
    }

    /** How many of its units have a response. */
    long answering(ResultsWorkbook.Content content) {
        return units.stream().filter(unit -> responses(unit, content) > 0).count();
    }

    /** Declared headcount; empty unless all of its units declared one. */
    OptionalInt headcount(ResultsWorkbook.Content content) {
        Map<UnitId, Integer> declared = content.headcounts();
        return units.stream().allMatch(unit -> declared.containsKey(unit.id()))
                ? OptionalInt.of(units.stream()
                        .mapToInt(unit -> declared.getOrDefault(unit.id(), 0))
                        .sum())
                : OptionalInt.empty();
    }

    /** Response rate in basis points, where the headcount is known. */
    OptionalInt responseRate(ResultsWorkbook.Content content) {
        OptionalInt headcount = headcount(content);
        return headcount.isEmpty() ? headcount : Rate.of(shown.responses(), headcount.getAsInt());
    }

    static long responses(AdministrativeUnit unit, ResultsWorkbook.Content content) {
        return content.tally().responses(unit.id());
    }

    private static UnitTotals of(
            AdministrativeUnit head, List<AdministrativeUnit> units, ResultsWorkbook.Content content) {
        return new UnitTotals(
                head,
                List.copyOf(units),
                content.tally().of(units.stream().map(AdministrativeUnit::id).toList()));
    }

    private static List<AdministrativeUnit> surveyed(ResultsWorkbook.Content content) {
        return content.campaign().unitIds().stream()
                .map(content.register()::unit)
                .sorted(NameOrder.OF_UNITS)
                .toList();
    }
}
