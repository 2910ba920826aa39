package vn.dany.templates.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.CampaignState;
import vn.dany.core.campaign.FieldProblem;
import vn.dany.core.campaign.PlanCheck;
import vn.dany.core.campaign.Signatory;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** Lays a plan out as a form in one language. */
final class CampaignFormPages {

    /** So many empty rows follow the rounds there are; sending the form makes room for more. */
    private static final int SPARE_ROUNDS = 2;

    private final CampaignPlan plan;
    private final CampaignState state;
    private final UnitRegister register;
    private final Instant now;
    private final Language language;
    private final ConsoleMessages messages;
    private final LifeMessages life;

    CampaignFormPages(CampaignPlan plan, CampaignState state, UnitRegister register, Instant now, Language language) {
        this.plan = plan;
        this.state = state;
        this.register = register;
        this.now = now;
        this.language = language;
        this.messages = ConsoleWording.in(language);
        this.life = ConsoleWording.life(language);
    }

    CampaignFormPage page(
            boolean isNew, boolean saved, MissingCodes missing, Optional<List<FieldProblem>> checked, int units) {
        String path = "/console/campaigns/" + (isNew ? "new" : plan.id());
        String title = plan.title().in(language.tag());
        String heading = isNew ? messages.newCampaign() : title.isBlank() ? plan.id() : title;
        boolean published = state != CampaignState.DRAFT;
        List<FieldProblem> problems = checked.orElse(List.of());
        boolean all = plan.units().equals(List.of(CampaignPlan.ALL));
        return new CampaignFormPage(
                Shell.of(language, path, heading, List.of()),
                heading,
                state == CampaignState.FROZEN
                        ? life.frozenState()
                        : published ? life.publishedState() : life.draftState(),
                Shell.address(path, language),
                published,
                saved,
                missing,
                problems.isEmpty() ? "" : life.formProblems(problems.size()),
                problems.stream().map(this::problem).toList(),
                checked.isPresent() && problems.isEmpty() ? life.formSound(units) : "",
                plan.id(),
                List.of(
                        text("title", life.fieldTitle(), plan.title()),
                        text("organ", life.fieldOrgan(), plan.organ()),
                        text("legalBasis", life.fieldLegalBasis(), plan.legalBasis()),
                        text("purpose", life.fieldPurpose(), plan.purpose()),
                        text("population", life.fieldPopulation(), plan.population()),
                        text("contact", life.fieldContact(), plan.contact())),
                plan.questionnaire(),
                all,
                districts(),
                strangers(),
                rounds(published),
                plan.trial()
                        .map(times -> new CampaignFormPage.WindowRow(
                                "trial", life.fieldTrial(), times.opensAt(), times.closesAt()))
                        .orElse(new CampaignFormPage.WindowRow("trial", life.fieldTrial(), "", "")),
                plan.zaloGroup(),
                plan.signatory().map(Signatory::title).orElse(""),
                plan.signatory().map(s -> String.join("\n", s.lines())).orElse(""),
                plan.formLinks(),
                Timeline.of(plan, now, language),
                links(published));
    }

    private List<CampaignFormPage.UnitChoices> districts() {
        List<AdministrativeUnit> communes = register.at(day(), UnitLevel.COMMUNE);
        SortedMap<AdministrativeUnit, List<AdministrativeUnit>> byParent = new TreeMap<>(NameOrder.OF_UNITS);
        communes.stream()
                .sorted(NameOrder.OF_UNITS)
                .forEach(unit -> byParent.computeIfAbsent(
                                register.parentOf(unit.id()).orElse(unit), above -> new ArrayList<>())
                        .add(unit));
        List<CampaignFormPage.UnitChoices> districts = new ArrayList<>();
        byParent.forEach((above, units) -> {
            List<CampaignFormPage.UnitChoice> choices =
                    units.stream().map(this::choice).toList();
            districts.add(new CampaignFormPage.UnitChoices(
                    choice(above), choices.stream().anyMatch(CampaignFormPage.UnitChoice::chosen), choices));
        });
        return districts;
    }

    private CampaignFormPage.UnitChoice choice(AdministrativeUnit unit) {
        return new CampaignFormPage.UnitChoice(
                unit.code(), unit.fullName(), plan.units().contains(unit.code()));
    }

    /** Codes of a file or draft that name no unit of the day: kept and shown, so that nothing is lost unseen. */
    private List<Shell.Link> strangers() {
        Set<String> known = new HashSet<>();
        districts().forEach(district -> {
            known.add(district.whole().code());
            district.units().forEach(unit -> known.add(unit.code()));
        });
        return plan.units().stream()
                .filter(code -> !code.equals(CampaignPlan.ALL) && !known.contains(code))
                .map(code -> new Shell.Link(
                        register.byCode(code, day())
                                .map(AdministrativeUnit::fullName)
                                .orElseGet(() -> ConsoleWording.desk(language).unitStranger(code)),
                        code))
                .toList();
    }

    private LocalDate day() {
        return PlanCheck.date(plan, now);
    }

    private List<CampaignFormPage.WindowRow> rounds(boolean published) {
        List<CampaignFormPage.WindowRow> rows = new ArrayList<>();
        for (CampaignPlan.Times times : plan.rounds()) {
            rows.add(row(rows.size(), times.opensAt(), times.closesAt()));
        }
        for (int i = 0; i < SPARE_ROUNDS && !published; i++) {
            rows.add(row(rows.size(), "", ""));
        }
        return rows;
    }

    private CampaignFormPage.WindowRow row(int index, String opensAt, String closesAt) {
        return new CampaignFormPage.WindowRow("round", messages.round(index + 1), opensAt, closesAt);
    }

    private List<Shell.Link> links(boolean published) {
        String path = "/console/campaigns/" + plan.id();
        List<Shell.Link> links = new ArrayList<>();
        if (published) {
            links.add(new Shell.Link(life.windowsTitle(), Shell.address(path + "/windows", language)));
            links.add(new Shell.Link(life.codesTitle(), Shell.address(path + "/codes", language)));
            links.add(new Shell.Link(life.auditTitle(), Shell.address(path + "/audit", language)));
            links.add(new Shell.Link(life.publicPage(), Shell.address("/c/" + plan.id(), language)));
        }
        if (published || !plan.id().isEmpty()) {
            links.add(new Shell.Link(life.exportFile(), path + "/campaign.yaml"));
        }
        return links;
    }

    private static CampaignFormPage.TextField text(String name, String label, LocalizedText text) {
        return new CampaignFormPage.TextField(name, label, text.vi(), text.speaks("en") ? text.in("en") : "");
    }

    private String problem(FieldProblem problem) {
        String reason = language == Language.VI ? problem.vi() : problem.en();
        return problem.field().isEmpty() ? reason : problem.field() + ": " + reason;
    }
}
