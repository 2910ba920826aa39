package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * The tree of one day, or what a search found.
 *
 * @param on the day as a date field writes it
 * @param days days on which the register changed
 * @param groups districts with their units; the province with all of them where there are no districts
 */
@CheckedTemplate(basePath = "console")
public record UnitsPage(
        Shell shell,
        String on,
        String summary,
        String query,
        boolean applied,
        List<Day> days,
        String reformLink,
        List<UnitLine> found,
        String foundText,
        List<Group> groups)
        implements TemplateInstance {

    /** More would not be read. */
    private static final int MOST_FOUND = 200;

    /** A day to look at. */
    public record Day(String text, String link, boolean chosen) {

        /** Every day on which the register changed; chosen is the one whose state {@code on} shows. */
        private static List<Day> of(UnitRegister register, LocalDate on, Language language) {
            LocalDate state = null;
            for (LocalDate day : register.changes()) {
                state = day.isAfter(on) && state != null ? state : day;
            }
            List<Day> days = new ArrayList<>();
            for (LocalDate day : register.changes()) {
                String link = new Addresses(language).units(day);
                days.add(new Day(UnitWording.day(day), link, day.equals(state)));
            }
            return days;
        }
    }

    /** A district and its units. */
    public record Group(String name, String link, String count, List<Unit> units) {

        private static List<Group> of(UnitRegister register, LocalDate on, Wording wording) {
            Map<AdministrativeUnit, List<AdministrativeUnit>> byParent = register.at(on, UnitLevel.COMMUNE).stream()
                    .sorted(NameOrder.OF_UNITS)
                    .collect(Collectors.groupingBy(
                            unit -> register.parentOf(unit.id()).orElse(unit),
                            () -> new TreeMap<>(NameOrder.OF_UNITS),
                            Collectors.toList()));
            List<Group> groups = new ArrayList<>();
            byParent.forEach((parent, units) -> groups.add(new Group(
                    parent.fullName(),
                    UnitLine.link(parent, wording.language()),
                    wording.figures().count(units.size()),
                    units.stream()
                            .map(unit -> Unit.of(unit, register, on, wording.language()))
                            .toList())));
            return groups;
        }
    }

    /** A unit in the picture; {@code fresh} if it began on that day. */
    public record Unit(String name, String link, boolean fresh) {

        private static Unit of(AdministrativeUnit unit, UnitRegister register, LocalDate on, Language language) {
            LocalDate from = unit.validFrom();
            boolean fresh = from.equals(on) && !from.equals(register.changes().first());
            return new Unit(unit.fullName(), UnitLine.link(unit, language), fresh);
        }
    }

    /**
     * The units of a day.
     *
     * @param query what to look for among all units, empty for the whole tree
     * @param applied whether a reform was brought in just now
     */
    public static TemplateInstance of(
            UnitRegister register, LocalDate on, String query, boolean applied, Language language) {
        Wording wording = Wording.in(language);
        UnitMessages messages = wording.units();
        Figures figures = wording.figures();
        List<AdministrativeUnit> hits = query.isBlank() ? List.of() : register.search(query);
        return new UnitsPage(
                        wording.shell(at -> at.units(on), messages.heading()),
                        on.toString(),
                        messages.onDate(
                                UnitWording.day(on),
                                figures.count(register.at(on, UnitLevel.COMMUNE).size()),
                                figures.count(
                                        register.at(on, UnitLevel.DISTRICT).size())),
                        query,
                        applied,
                        Day.of(register, on, language),
                        wording.addresses().reform(),
                        hits.stream()
                                .limit(MOST_FOUND)
                                .sorted(NameOrder.OF_UNITS.thenComparing(AdministrativeUnit::validFrom))
                                .map(unit -> UnitLine.of(unit, register, wording))
                                .toList(),
                        query.isBlank() ? "" : messages.found(figures.count(hits.size())),
                        query.isBlank() ? Group.of(register, on, wording) : List.of())
                .setLocale(language.tag());
    }
}
