package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.CampaignState;
import vn.dany.core.campaign.PlanCheck;
import vn.dany.core.campaign.Signatory;
import vn.dany.core.finding.Finding;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * The form of a campaign: a new one, a draft, or what may still change in a published one.
 *
 * @param isNew whether nothing of it is stored yet
 * @param fixed whether id and windows stand for good
 * @param uncounted whether nothing that comes in is counted, because the schedule is off
 * @param sound what publishing would do, empty unless it was asked and nothing stands against it
 */
@CheckedTemplate(basePath = "console")
public record CampaignFormPage(
        Shell shell,
        String heading,
        String state,
        String action,
        boolean isNew,
        boolean fixed,
        boolean saved,
        boolean uncounted,
        MissingCodes missing,
        String problemsHeading,
        List<String> problems,
        String sound,
        String id,
        List<TextField> texts,
        String questionnaire,
        List<String> questionnaires,
        boolean all,
        List<UnitChoices> districts,
        List<Shell.Link> strangers,
        List<WindowRow> rounds,
        WindowRow trial,
        String zaloGroup,
        String signatoryTitle,
        String signatoryLines,
        boolean formLinks,
        Timeline timeline,
        List<Shell.Link> links)
        implements TemplateInstance {

    /** So many empty rows follow the rounds there are; sending the form makes room for more. */
    private static final int SPARE_ROUNDS = 2;

    /**
     * A district that may be chosen whole, or unit by unit. It is read within the parameters of a message, where Qute sees
     * no types of its own accord.
     *
     * @param open whether something in it is chosen
     */
    @TemplateData
    public record UnitChoices(UnitChoice whole, boolean open, List<UnitChoice> units) {

        /** The districts of {@code day}. */
        private static List<UnitChoices> of(CampaignPlan plan, UnitRegister register, LocalDate day) {
            SortedMap<AdministrativeUnit, List<AdministrativeUnit>> byParent = new TreeMap<>(NameOrder.OF_UNITS);
            register.at(day, UnitLevel.COMMUNE).stream()
                    .sorted(NameOrder.OF_UNITS)
                    .forEach(unit -> byParent.computeIfAbsent(
                                    register.parentOf(unit.id()).orElse(unit), above -> new ArrayList<>())
                            .add(unit));
            List<UnitChoices> districts = new ArrayList<>();
            byParent.forEach((above, units) -> {
                List<UnitChoice> choices =
                        units.stream().map(unit -> UnitChoice.of(unit, plan)).toList();
                boolean open = choices.stream().anyMatch(UnitChoice::chosen);
                districts.add(new UnitChoices(UnitChoice.of(above, plan), open, choices));
            });
            return districts;
        }
    }

    /** A unit by its name; the code is what the plan keeps. */
    @TemplateData
    public record UnitChoice(String code, String name, boolean chosen) {

        private static UnitChoice of(AdministrativeUnit unit, CampaignPlan plan) {
            return new UnitChoice(unit.code(), unit.fullName(), plan.units().contains(unit.code()));
        }
    }

    /** A text in two languages. */
    public record TextField(String name, String label, String vi, String en) {

        private static TextField of(String name, String label, LocalizedText text) {
            return new TextField(
                    name, label, text.marked(LocalizedText.RECORD), text.speaks("en") ? text.marked("en") : "");
        }
    }

    /** A window as typed. */
    public record WindowRow(String name, String label, String opensAt, String closesAt) {}

    /**
     * The form of a campaign.
     *
     * @param stored what is published of it; empty for a draft
     * @param isNew whether it is sent as a new one
     * @param counting whether the schedule that counts is on
     * @param questionnaires those that may be asked
     * @param missing where codes are missing, if it is published
     * @param checked what stands against publishing it, empty if nobody asked
     * @param units how many units it would have
     */
    public static TemplateInstance of(
            CampaignPlan plan,
            Optional<Campaign> stored,
            UnitRegister register,
            List<QuestionnaireVersion> questionnaires,
            Instant now,
            boolean isNew,
            boolean saved,
            boolean counting,
            MissingCodes missing,
            Optional<List<Finding>> checked,
            int units,
            Language language) {
        Wording wording = Wording.in(language);
        LifeMessages life = wording.life();
        Optional<CampaignId> id = CampaignId.parse(plan.id());
        Function<Addresses, String> here =
                at -> id.filter(known -> !isNew).map(at::campaign).orElseGet(at::newCampaign);
        String title = wording.of(plan.title());
        String heading = isNew ? wording.console().newCampaign() : title.isBlank() ? plan.id() : title;
        CampaignState state = stored.map(campaign -> campaign.state(now)).orElse(CampaignState.DRAFT);
        boolean published = stored.isPresent();
        Shell shell = wording.shell(here, heading);
        List<Finding> problems = checked.orElse(List.of());
        LocalDate day = PlanCheck.date(plan, now);
        List<UnitChoices> districts = UnitChoices.of(plan, register, day);
        return new CampaignFormPage(
                        stored.map(campaign -> shell.under(wording.tabsBelow(campaign, Tabs.Kind.SCHEDULE)))
                                .orElse(shell),
                        heading,
                        state == CampaignState.FROZEN
                                ? life.frozenState()
                                : published ? life.publishedState() : life.draftState(),
                        here.apply(wording.addresses()),
                        isNew,
                        published,
                        saved,
                        !counting,
                        missing,
                        problems.isEmpty() ? "" : life.formProblems(problems.size()),
                        problems.stream().map(wording::placed).toList(),
                        checked.isPresent() && problems.isEmpty() ? life.formSound(units) : "",
                        plan.id(),
                        List.of(
                                TextField.of("title", life.fieldTitle(), plan.title()),
                                TextField.of("organ", life.fieldOrgan(), plan.organ()),
                                TextField.of("legalBasis", life.fieldLegalBasis(), plan.legalBasis()),
                                TextField.of("purpose", life.fieldPurpose(), plan.purpose()),
                                TextField.of("population", life.fieldPopulation(), plan.population()),
                                TextField.of("contact", life.fieldContact(), plan.contact())),
                        plan.questionnaire(),
                        questionnaires.stream()
                                .map(QuestionnaireVersion::toString)
                                .toList(),
                        plan.units().equals(List.of(CampaignPlan.ALL)),
                        districts,
                        strangers(plan, districts, register, day, wording),
                        rounds(plan, published, wording),
                        plan.trial()
                                .map(times ->
                                        new WindowRow("trial", life.fieldTrial(), times.opensAt(), times.closesAt()))
                                .orElse(new WindowRow("trial", life.fieldTrial(), "", "")),
                        plan.zaloGroup(),
                        plan.signatory().map(Signatory::title).orElse(""),
                        plan.signatory()
                                .map(signatory -> String.join("\n", signatory.lines()))
                                .orElse(""),
                        plan.formLinks(),
                        Timeline.of(plan, now, wording),
                        id.map(known -> links(known, published, wording)).orElse(List.of()))
                .setLocale(language.tag());
    }

    /** Codes of a file or draft that name no unit of the day: kept and shown, so that nothing is lost unseen. */
    private static List<Shell.Link> strangers(
            CampaignPlan plan, List<UnitChoices> districts, UnitRegister register, LocalDate day, Wording wording) {
        Set<String> known = new HashSet<>();
        districts.forEach(district -> {
            known.add(district.whole().code());
            district.units().forEach(unit -> known.add(unit.code()));
        });
        return plan.units().stream()
                .filter(code -> !code.equals(CampaignPlan.ALL) && !known.contains(code))
                .map(code -> new Shell.Link(
                        register.byCode(code, day)
                                .map(AdministrativeUnit::fullName)
                                .orElseGet(() -> wording.desk().unitStranger(code)),
                        code))
                .toList();
    }

    private static List<WindowRow> rounds(CampaignPlan plan, boolean published, Wording wording) {
        List<CampaignPlan.Times> times = new ArrayList<>(plan.rounds());
        for (int i = 0; i < SPARE_ROUNDS && !published; i++) {
            times.add(new CampaignPlan.Times("", ""));
        }
        List<WindowRow> rows = new ArrayList<>();
        times.forEach(each -> rows.add(
                new WindowRow("round", wording.console().round(rows.size() + 1), each.opensAt(), each.closesAt())));
        return rows;
    }

    private static List<Shell.Link> links(CampaignId id, boolean published, Wording wording) {
        LifeMessages life = wording.life();
        Addresses addresses = wording.addresses();
        List<Shell.Link> links = new ArrayList<>();
        if (published) {
            links.add(new Shell.Link(life.windowsTitle(), addresses.windows(id)));
            links.add(new Shell.Link(life.codesTitle(), addresses.codes(id)));
            links.add(new Shell.Link(life.auditTitle(), addresses.audit(id)));
            links.add(new Shell.Link(life.publicPage(), addresses.publicPage(id)));
        }
        links.add(new Shell.Link(life.exportFile(), Addresses.campaignFile(id)));
        return links;
    }
}
