package vn.dany.templates.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.Succession;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** Lays the register out as pages in one language. */
final class UnitsPages {

    private static final String PATH = "/console/units";

    /** More would not be read. */
    private static final int MOST_FOUND = 200;

    private final UnitRegister register;
    private final Language language;
    private final UnitMessages messages;
    private final Figures figures;

    UnitsPages(UnitRegister register, Language language) {
        this.register = register;
        this.language = language;
        this.messages = UnitWording.in(language);
        this.figures = new Figures(language);
    }

    UnitsPage page(LocalDate on, String query, boolean applied) {
        List<AdministrativeUnit> hits = query.isBlank() ? List.of() : register.search(query);
        return new UnitsPage(
                Shell.of(language, PATH + "?on=" + on, messages.heading(), List.of()),
                on.toString(),
                messages.onDate(
                        UnitWording.day(on),
                        figures.count(register.at(on, UnitLevel.COMMUNE).size()),
                        figures.count(register.at(on, UnitLevel.DISTRICT).size())),
                query,
                applied,
                days(on),
                Shell.address(PATH + "/reform", language),
                hits.stream()
                        .limit(MOST_FOUND)
                        .sorted(NameOrder.OF_UNITS.thenComparing(AdministrativeUnit::validFrom))
                        .map(this::found)
                        .toList(),
                query.isBlank() ? "" : messages.found(figures.count(hits.size())),
                query.isBlank() ? groups(on) : List.of());
    }

    UnitPage page(AdministrativeUnit unit) {
        return new UnitPage(
                Shell.of(
                        language,
                        PATH + "/" + unit.id(),
                        unit.fullName(),
                        List.of(new Shell.Link(messages.heading(), Shell.address(PATH, language)))),
                unit.fullName(),
                unit.code(),
                UnitWording.validity(unit, messages),
                above(unit),
                messages.codeHistory(unit.code()),
                register.successionsTo(unit.id()).stream()
                        .map(edge -> edge(edge, register.unit(edge.predecessor())))
                        .toList(),
                register.successionsFrom(unit.id()).stream()
                        .map(edge -> edge(edge, register.unit(edge.successor())))
                        .toList(),
                register.everByCode(unit.code()).stream().map(this::found).toList());
    }

    private List<UnitsPage.Day> days(LocalDate on) {
        LocalDate state = null;
        for (LocalDate day : register.changes()) {
            state = day.isAfter(on) && state != null ? state : day;
        }
        List<UnitsPage.Day> days = new ArrayList<>();
        for (LocalDate day : register.changes()) {
            days.add(new UnitsPage.Day(
                    UnitWording.day(day), Shell.address(PATH + "?on=" + day, language), day.equals(state)));
        }
        return days;
    }

    private List<UnitsPage.Group> groups(LocalDate on) {
        Map<AdministrativeUnit, List<AdministrativeUnit>> byParent = register.at(on, UnitLevel.COMMUNE).stream()
                .sorted(NameOrder.OF_UNITS)
                .collect(Collectors.groupingBy(
                        unit -> register.parentOf(unit.id()).orElse(unit),
                        () -> new TreeMap<>(NameOrder.OF_UNITS),
                        Collectors.toList()));
        List<UnitsPage.Group> groups = new ArrayList<>();
        byParent.forEach((parent, units) -> groups.add(new UnitsPage.Group(
                parent.fullName(),
                link(parent),
                figures.count(units.size()),
                units.stream()
                        .map(unit -> new UnitsPage.Unit(
                                unit.fullName(),
                                link(unit),
                                unit.validFrom().equals(on)
                                        && !unit.validFrom()
                                                .equals(register.changes().first())))
                        .toList())));
        return groups;
    }

    private UnitsPage.Found found(AdministrativeUnit unit) {
        return new UnitsPage.Found(
                unit.code(), unit.fullName(), link(unit), above(unit), UnitWording.validity(unit, messages));
    }

    private UnitPage.Edge edge(Succession edge, AdministrativeUnit other) {
        boolean derived = edge.source().equals(Succession.DERIVED);
        return new UnitPage.Edge(
                other.fullName(),
                link(other),
                UnitWording.day(edge.on()),
                UnitWording.kind(edge.kind(), messages),
                edge.legalBasis(),
                derived ? messages.derived() : edge.source(),
                // Whatever else a file says here is text: only such an address is followed.
                edge.source().startsWith("https://") ? edge.source() : "");
    }

    private String above(AdministrativeUnit unit) {
        return register.parentOf(unit.id()).map(AdministrativeUnit::fullName).orElse("");
    }

    private String link(AdministrativeUnit unit) {
        return Shell.address(PATH + "/" + unit.id(), language);
    }
}
