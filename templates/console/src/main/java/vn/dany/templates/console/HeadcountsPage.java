package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.finding.Finding;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** The headcounts of a campaign, and the form that declares them. */
@CheckedTemplate(basePath = "console")
public record HeadcountsPage(
        Shell shell,
        String campaign,
        String declared,
        String action,
        String fileLink,
        boolean saved,
        List<String> problems,
        List<DistrictRows> districts)
        implements TemplateInstance {

    /**
     * The units of a district with what they declared.
     *
     * @param open whether something in it is to be mended
     */
    public record DistrictRows(String name, String summary, boolean open, List<UnitRow> units) {

        private static DistrictRows of(
                AdministrativeUnit parent, List<AdministrativeUnit> units, Table table, Wording wording) {
            Figures figures = wording.figures();
            long known = units.stream()
                    .filter(unit -> table.declared().containsKey(unit.id()))
                    .count();
            return new DistrictRows(
                    parent.fullName(),
                    wording.console().headcountsDeclared(figures.count(known), figures.count(units.size())),
                    units.stream().anyMatch(unit -> table.wrong().containsKey(unit.id())),
                    units.stream().map(unit -> UnitRow.of(unit, table, wording)).toList());
        }
    }

    /**
     * A unit.
     *
     * @param headcount as it is declared, or as it was typed
     * @param problem what is wrong with it, empty if nothing
     */
    public record UnitRow(String id, String name, String headcount, String problem) {

        private static UnitRow of(AdministrativeUnit unit, Table table, Wording wording) {
            Integer declared = table.declared().get(unit.id());
            Finding problem = table.wrong().get(unit.id());
            return new UnitRow(
                    unit.id().value(),
                    unit.fullName(),
                    table.typed().getOrDefault(unit.id(), declared == null ? "" : declared.toString()),
                    problem == null ? "" : wording.of(problem));
        }
    }

    /** What is declared, what somebody typed over it, and what is wrong with that. */
    private record Table(Map<UnitId, Integer> declared, Map<UnitId, String> typed, Map<UnitId, Finding> wrong) {}

    /** The headcounts declared for a campaign; {@code saved} if that was done just now. */
    public static TemplateInstance of(
            Campaign campaign, UnitRegister register, Map<UnitId, Integer> declared, boolean saved, Language language) {
        Table table = new Table(declared, Map.of(), Map.of());
        return page(campaign, register, saved, List.of(), table, Wording.in(language));
    }

    /** The same after a file was refused: every problem, and the headcounts as they still are. */
    public static TemplateInstance refused(
            Campaign campaign,
            UnitRegister register,
            Map<UnitId, Integer> declared,
            List<Finding> problems,
            Language language) {
        Wording wording = Wording.in(language);
        List<String> lines = problems.stream().map(wording::placed).toList();
        return page(campaign, register, false, lines, new Table(declared, Map.of(), Map.of()), wording);
    }

    /** The same after the table was sent: as it was typed, with what is wrong by unit. */
    public static TemplateInstance typed(
            Campaign campaign,
            UnitRegister register,
            Map<UnitId, Integer> declared,
            List<Finding> general,
            Map<UnitId, String> typed,
            Map<UnitId, Finding> wrong,
            Language language) {
        Wording wording = Wording.in(language);
        List<String> problems = new ArrayList<>();
        general.forEach(problem -> problems.add(wording.of(problem)));
        wrong.forEach((unit, problem) -> problems.add(register.nameWithParent(unit) + ": " + wording.of(problem)));
        return page(campaign, register, false, problems, new Table(declared, typed, wrong), wording);
    }

    private static TemplateInstance page(
            Campaign campaign,
            UnitRegister register,
            boolean saved,
            List<String> problems,
            Table table,
            Wording wording) {
        Figures figures = wording.figures();
        List<DistrictRows> districts = new ArrayList<>();
        UnitGroups.of(campaign, register)
                .forEach((parent, units) -> districts.add(DistrictRows.of(parent, units, table, wording)));
        long known = campaign.unitIds().stream()
                .filter(table.declared()::containsKey)
                .count();
        long people = campaign.unitIds().stream()
                .mapToLong(id -> table.declared().getOrDefault(id, 0))
                .sum();
        String action = wording.addresses().headcounts(campaign.id());
        return new HeadcountsPage(
                        wording.shell(
                                        at -> at.headcounts(campaign.id()),
                                        wording.console().headcounts(),
                                        wording.crumb(campaign))
                                .under(wording.tabsBelow(campaign, Tabs.Kind.PROGRESS)),
                        wording.of(campaign.title()),
                        wording.console()
                                .headcountsState(
                                        figures.count(known),
                                        figures.count(campaign.unitIds().size()),
                                        figures.count(people)),
                        action,
                        Addresses.headcountsFile(campaign.id()),
                        saved,
                        problems,
                        districts)
                .setLocale(wording.language().tag());
    }
}
