package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.FieldProblem;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.contact.ShowContacts;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.PublishQuestionnaire;
import vn.dany.core.problem.Problem;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.report.KitProgress;
import vn.dany.core.report.OrderState;
import vn.dany.core.report.Progress;
import vn.dany.core.report.Results;
import vn.dany.core.report.ResultsOrder;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.RowProblem;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** The console's pages, each complete without a script. */
public final class ConsolePages {

    private ConsolePages() {}

    /** The templates, checked against these types at build time. */
    @CheckedTemplate(basePath = "console")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance campaigns(CampaignsPage page);

        static native TemplateInstance progress(ProgressPage page);

        static native TemplateInstance results(ResultsPage page);

        static native TemplateInstance headcounts(HeadcountsPage page);

        static native TemplateInstance questionnaires(QuestionnairesPage page);

        static native TemplateInstance kit(KitPage page);

        static native TemplateInstance contacts(ContactsPage page);

        static native TemplateInstance notice(NoticePage page);

        static native TemplateInstance disclosure(DisclosurePage page);
    }

    /** Every round of every campaign, campaigns in the order given, and the drafts. */
    public static TemplateInstance campaigns(
            List<Progress> rounds, List<CampaignId> drafts, Instant now, Language language) {
        return localized(Templates.campaigns(new CampaignsPages(now, language).page(rounds, drafts)), language);
    }

    /**
     * How far a round is.
     *
     * @param entries the campaign's entries, for the links to the QR images
     * @param asksForContact whether respondents may leave contact details, for the link to them
     */
    public static TemplateInstance progress(
            Progress progress, List<Entry> entries, boolean asksForContact, Instant now, Language language) {
        return localized(
                Templates.progress(new ProgressPages(progress, entries, asksForContact, now, language).page()),
                language);
    }

    /** What a round answered. */
    public static TemplateInstance results(Results results, UnitRegister register, Language language) {
        return localized(Templates.results(new ResultsPages(results, register, language).page()), language);
    }

    /** The headcounts declared for a campaign; {@code saved} if that was done just now. */
    public static TemplateInstance headcounts(
            Campaign campaign, UnitRegister register, Map<UnitId, Integer> declared, boolean saved, Language language) {
        return localized(
                Templates.headcounts(
                        new HeadcountsPages(campaign, register, declared, language).page(saved, List.of())),
                language);
    }

    /** The same after a file was refused: every problem, and the headcounts as they still are. */
    public static TemplateInstance headcountsRefused(
            Campaign campaign,
            UnitRegister register,
            Map<UnitId, Integer> declared,
            List<RowProblem> problems,
            Language language) {
        return localized(
                Templates.headcounts(new HeadcountsPages(campaign, register, declared, language).page(false, problems)),
                language);
    }

    /** The same after the table was sent: as it was typed, with what is wrong by unit. */
    public static TemplateInstance headcountsTyped(
            Campaign campaign,
            UnitRegister register,
            Map<UnitId, Integer> declared,
            List<String> general,
            Map<UnitId, String> typed,
            Map<UnitId, FieldProblem> wrong,
            Language language) {
        return localized(
                Templates.headcounts(
                        new HeadcountsPages(campaign, register, declared, language).page(general, typed, wrong)),
                language);
    }

    /** That there is nothing to declare. */
    public static String nothingDiffers(Language language) {
        return ConsoleWording.desk(language).headcountsNone();
    }

    /** Every version of every questionnaire, by id, the newest last; {@code saved} if one was published just now. */
    public static TemplateInstance questionnaires(
            List<Questionnaire> questionnaires, boolean saved, Language language) {
        return localized(
                Templates.questionnaires(new QuestionnairesPages(questionnaires, language).list(saved)), language);
    }

    /** The same after a file was refused, with every problem. */
    public static TemplateInstance questionnaireRefused(
            List<Questionnaire> questionnaires, List<PlacedProblem> problems, Language language) {
        return localized(
                Templates.questionnaires(new QuestionnairesPages(questionnaires, language).refused(problems)),
                language);
    }

    /**
     * The same with what a file would publish.
     *
     * @param sealed the questionnaire in a form that the page sends back
     */
    public static TemplateInstance questionnaireProposed(
            List<Questionnaire> questionnaires,
            Questionnaire proposed,
            PublishQuestionnaire.Proposal proposal,
            String sealed,
            Language language) {
        QuestionnairesPages pages = new QuestionnairesPages(questionnaires, language);
        return localized(Templates.questionnaires(pages.proposal(proposed, proposal, sealed)), language);
    }

    /** How far the kit of a campaign is, and what can be downloaded of it. */
    public static TemplateInstance kit(KitProgress progress, MissingCodes missing, Language language) {
        return localized(Templates.kit(new KitPages(progress, missing, language).page()), language);
    }

    /** How many wait for a reply in each unit of a campaign. */
    public static TemplateInstance contacts(
            Campaign campaign, UnitRegister register, Map<UnitId, Integer> counts, Language language) {
        return localized(
                Templates.contacts(new ContactsPages(campaign, register, language).overview(counts)), language);
    }

    /** Who waits for a reply in a unit; {@code answered} if one was answered just now. */
    public static TemplateInstance contacts(
            Campaign campaign,
            UnitRegister register,
            AdministrativeUnit unit,
            List<ShowContacts.Waiting> waiting,
            boolean answered,
            Language language) {
        return localized(
                Templates.contacts(new ContactsPages(campaign, register, language).unit(unit, waiting, answered)),
                language);
    }

    /** Where an order stands. */
    public static TemplateInstance order(ResultsOrder order, OrderState state, Campaign campaign, Language language) {
        return localized(Templates.notice(new NoticePages(language).order(order, state, campaign)), language);
    }

    /** Nothing can be ordered from a round that was never counted. */
    public static TemplateInstance notCounted(RoundId roundId, Language language) {
        return localized(Templates.notice(new NoticePages(language).notCounted(roundId)), language);
    }

    /** Which answers staff see, and why not all of them, where a block has {@code block} responses at least. */
    public static TemplateInstance disclosure(int block, Language language) {
        return localized(Templates.disclosure(DisclosurePage.of(block, language)), language);
    }

    /** Something was posted by a page that is none of ours. */
    public static TemplateInstance foreignPost(Language language) {
        return localized(Templates.notice(new NoticePages(language).foreignPost()), language);
    }

    /** Something went wrong; back to the campaigns. */
    public static TemplateInstance problem(Problem problem, Language language) {
        return localized(Templates.notice(new NoticePages(language).problem(problem)), language);
    }

    private static TemplateInstance localized(TemplateInstance page, Language language) {
        return page.setLocale(language.tag());
    }
}
