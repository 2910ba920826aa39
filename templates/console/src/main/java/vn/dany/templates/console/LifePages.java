package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.CampaignState;
import vn.dany.core.campaign.FieldProblem;
import vn.dany.core.campaign.WindowEffect;
import vn.dany.core.entry.Entry;
import vn.dany.core.report.HeadcountEffect;
import vn.dany.core.staff.CodeEffect;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** The console's pages of a campaign's life: its form, windows, entry codes and audit log. */
public final class LifePages {

    private LifePages() {}

    /** The templates, checked against these types at build time. */
    @CheckedTemplate(basePath = "console")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance campaign(CampaignFormPage page);

        static native TemplateInstance windows(WindowsPage page);

        static native TemplateInstance codes(CodesPage page);

        static native TemplateInstance audit(AuditPage page);

        static native TemplateInstance confirm(ConfirmPage page);
    }

    /**
     * The form of a campaign.
     *
     * @param isNew whether it is sent as a new one
     * @param missing where codes are missing, if it is published
     * @param checked what stands against publishing it, empty if nobody asked
     * @param units how many units it would have
     */
    public static TemplateInstance form(
            CampaignPlan plan,
            CampaignState state,
            UnitRegister register,
            Instant now,
            boolean isNew,
            boolean saved,
            MissingCodes missing,
            Optional<List<FieldProblem>> checked,
            int units,
            Language language) {
        return localized(
                Templates.campaign(new CampaignFormPages(plan, state, register, now, language)
                        .page(isNew, saved, missing, checked, units)),
                language);
    }

    /**
     * The windows of a campaign and the form that changes them.
     *
     * @param choices the units that the name typed may mean, if it is more than one
     */
    public static TemplateInstance windows(
            Campaign campaign,
            UnitRegister register,
            Instant now,
            WindowsPage.Typed typed,
            List<UnitId> choices,
            boolean saved,
            List<FieldProblem> problems,
            Language language) {
        return localized(
                Templates.windows(
                        new WindowsPages(campaign, register, now, language).page(typed, choices, saved, problems)),
                language);
    }

    /**
     * The entry codes of a campaign, those that match {@code query}.
     *
     * @param unit what was typed for the unit of a further placement
     * @param choices the units that it may mean, if it is more than one
     */
    public static TemplateInstance codes(
            Campaign campaign,
            UnitRegister register,
            List<Entry> entries,
            String query,
            boolean saved,
            String unit,
            List<UnitId> choices,
            List<FieldProblem> problems,
            Language language) {
        return localized(
                Templates.codes(new CodesPages(campaign, register, language)
                        .page(entries, query, saved, unit, choices, problems)),
                language);
    }

    /** Who changed what. */
    public static TemplateInstance audit(
            Campaign campaign, UnitRegister register, List<AuditEntry> lines, Language language) {
        return localized(Templates.audit(new AuditPages(campaign, register, language).page(lines)), language);
    }

    /**
     * What a change of windows would do, and the question whether to make it.
     *
     * @param wish what was asked for: change, close or restore
     * @param sent the fields that ask for it again
     */
    public static TemplateInstance confirm(
            Campaign campaign,
            UnitRegister register,
            WindowEffect effect,
            boolean outdated,
            String wish,
            String reason,
            List<ConfirmPage.Field> sent,
            Language language) {
        return localized(
                Templates.confirm(
                        new ConfirmPages(campaign, register, language).windows(effect, outdated, wish, reason, sent)),
                language);
    }

    /** What the withdrawal of a code, or its replacement, would do, and the question whether to do it. */
    public static TemplateInstance confirm(
            Campaign campaign,
            UnitRegister register,
            CodeEffect effect,
            boolean outdated,
            boolean replaces,
            String reason,
            Language language) {
        return localized(
                Templates.confirm(
                        new ConfirmPages(campaign, register, language).code(effect, outdated, replaces, reason)),
                language);
    }

    /** What replacing headcounts would change, and the question whether to do it. */
    public static TemplateInstance headcountsConfirm(
            Campaign campaign, UnitRegister register, HeadcountEffect effect, boolean outdated, Language language) {
        return localized(
                Templates.confirm(new ConfirmPages(campaign, register, language).headcounts(effect, outdated)),
                language);
    }

    private static TemplateInstance localized(TemplateInstance page, Language language) {
        return page.setLocale(language.tag());
    }
}
