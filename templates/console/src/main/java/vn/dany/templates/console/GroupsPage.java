package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dany.core.publish.PublishGroups;
import vn.dany.core.registry.RegisterVersion;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * Which units are put together into groups.
 *
 * @param note what came of saving, empty for nothing
 * @param version the number of the register that is shown
 * @param longest how long a name may be
 */
@CheckedTemplate(basePath = "console")
public record GroupsPage(
        Shell shell,
        String note,
        String tone,
        String action,
        String version,
        int longest,
        List<Group> groups,
        List<Line> units)
        implements TemplateInstance {

    /** A group with the names of its units. */
    public record Group(String name, String size, List<String> units) {}

    /**
     * A unit of today and its group, empty for none.
     *
     * @param label what the field says to those who do not see where it stands
     */
    public record Line(String id, String name, String above, String group, String label) {}

    /** What came of saving. */
    public enum Outcome {
        NONE,
        SAVED,
        OUTDATED
    }

    /** The groups of the units of {@code today}. */
    public static TemplateInstance of(RegisterVersion current, LocalDate today, Outcome outcome, Language language) {
        Wording wording = Wording.in(language);
        UnitMessages messages = wording.units();
        UnitRegister register = current.register();
        List<AdministrativeUnit> units = register.at(today, UnitLevel.COMMUNE).stream()
                .sorted(NameOrder.OF_UNITS)
                .toList();
        Set<UnitId> known = units.stream().map(AdministrativeUnit::id).collect(Collectors.toSet());
        Map<UnitId, String> names = new HashMap<>();
        register.groups().forEach(group -> group.unitIds().forEach(unit -> names.putIfAbsent(unit, group.name())));
        return new GroupsPage(
                        wording.shell(
                                Addresses::groups,
                                messages.groups(),
                                new Shell.Link(
                                        messages.heading(), wording.addresses().units())),
                        switch (outcome) {
                            case NONE -> "";
                            case SAVED -> messages.groupsSaved();
                            case OUTDATED -> messages.groupsChanged();
                        },
                        outcome == Outcome.SAVED ? "good" : "warning",
                        wording.addresses().groups(),
                        String.valueOf(current.number()),
                        PublishGroups.LONGEST,
                        register.groups().stream()
                                .map(group -> line(group, register, known, wording))
                                .filter(group -> !group.units().isEmpty())
                                .toList(),
                        units.stream()
                                .map(unit -> new Line(
                                        unit.id().value(),
                                        unit.fullName(),
                                        register.parentOf(unit.id())
                                                .filter(parent -> parent.level() == UnitLevel.DISTRICT)
                                                .map(AdministrativeUnit::fullName)
                                                .orElse(""),
                                        names.getOrDefault(unit.id(), ""),
                                        messages.groupName(unit.fullName())))
                                .toList())
                .setLocale(language.tag());
    }

    private static Group line(UnitGroup group, UnitRegister register, Set<UnitId> known, Wording wording) {
        List<String> units = group.unitIds().stream()
                .filter(known::contains)
                .map(unit -> register.unit(unit).fullName())
                .toList();
        return new Group(
                group.name(), wording.units().groupSize(wording.figures().count(units.size())), units);
    }
}
