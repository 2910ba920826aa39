package vn.dany.templates.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.FieldProblem;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.RowProblem;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** Lays a campaign's headcounts out as a page in one language. */
final class HeadcountsPages {

    private final Campaign campaign;
    private final UnitRegister register;
    private final Map<UnitId, Integer> declared;
    private final Language language;
    private final ConsoleMessages messages;
    private final Figures figures;
    private final Addresses addresses;

    HeadcountsPages(Campaign campaign, UnitRegister register, Map<UnitId, Integer> declared, Language language) {
        this.campaign = campaign;
        this.register = register;
        this.declared = declared;
        this.language = language;
        this.messages = ConsoleWording.in(language);
        this.figures = new Figures(language);
        this.addresses = new Addresses(language);
    }

    HeadcountsPage page(boolean saved, List<RowProblem> problems) {
        return page(saved, problems.stream().map(this::problem).toList(), Map.of(), Map.of());
    }

    /** The same after the table was sent: as it was typed, with what is wrong by unit. */
    HeadcountsPage page(List<String> general, Map<UnitId, String> typed, Map<UnitId, FieldProblem> wrong) {
        List<String> problems = new ArrayList<>(general);
        wrong.forEach((unit, problem) -> problems.add(register.nameWithParent(unit) + ": " + words(problem)));
        return page(false, problems, typed, wrong);
    }

    private HeadcountsPage page(
            boolean saved, List<String> problems, Map<UnitId, String> typed, Map<UnitId, FieldProblem> wrong) {
        SortedMap<AdministrativeUnit, List<AdministrativeUnit>> byParent = UnitGroups.of(campaign, register);
        List<HeadcountsPage.DistrictRows> districts = new ArrayList<>();
        byParent.forEach((parent, units) -> districts.add(district(parent, units, typed, wrong)));
        long known = campaign.unitIds().stream().filter(declared::containsKey).count();
        long people = campaign.unitIds().stream()
                .mapToLong(id -> declared.getOrDefault(id, 0))
                .sum();
        return new HeadcountsPage(
                Shell.of(
                        language,
                        "/console/campaigns/" + campaign.id() + "/headcounts",
                        messages.headcounts(),
                        List.of()),
                campaign.title().in(language.tag()),
                messages.headcountsState(
                        figures.count(known), figures.count(campaign.unitIds().size()), figures.count(people)),
                addresses.headcounts(campaign.id()),
                addresses.headcountsFile(campaign.id()),
                saved,
                problems,
                districts);
    }

    private HeadcountsPage.DistrictRows district(
            AdministrativeUnit parent,
            List<AdministrativeUnit> units,
            Map<UnitId, String> typed,
            Map<UnitId, FieldProblem> wrong) {
        long known =
                units.stream().filter(unit -> declared.containsKey(unit.id())).count();
        return new HeadcountsPage.DistrictRows(
                parent.fullName(),
                messages.headcountsDeclared(figures.count(known), figures.count(units.size())),
                units.stream().anyMatch(unit -> wrong.containsKey(unit.id())),
                units.stream()
                        .map(unit -> new HeadcountsPage.UnitRow(
                                unit.id().value(),
                                unit.fullName(),
                                register.nameWithParent(unit.id()),
                                typed.getOrDefault(unit.id(), headcount(unit)),
                                wrong.containsKey(unit.id()) ? words(wrong.get(unit.id())) : ""))
                        .toList());
    }

    private String headcount(AdministrativeUnit unit) {
        Integer headcount = declared.get(unit.id());
        return headcount == null ? "" : headcount.toString();
    }

    private String words(FieldProblem problem) {
        return language == Language.VI ? problem.vi() : problem.en();
    }

    private String problem(RowProblem problem) {
        return messages.fileLine(problem.line(), language == Language.VI ? problem.vi() : problem.en());
    }
}
