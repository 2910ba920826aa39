package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import vn.dany.core.entrance.CampaignOverview;
import vn.dany.templates.Language;

/**
 * Where somebody types the code of a receipt.
 *
 * @param wrong whether what was typed is no receipt of the unit
 */
@CheckedTemplate(basePath = "survey")
public record LookUpPage(
        String lang,
        String otherLang,
        String otherLanguageLink,
        String organ,
        String title,
        String action,
        String campaignLink,
        boolean wrong,
        String typed,
        List<UnitChoice.Group> groups)
        implements TemplateInstance {

    /**
     * The page of a campaign.
     *
     * @param overview with all of its units
     * @param unit the id of the unit that was chosen, empty for none
     * @param typed the code that was typed, empty for none yet
     */
    public static TemplateInstance of(CampaignOverview overview, String unit, String typed, Language language) {
        Language other = language == Language.VI ? Language.EN : Language.VI;
        return new LookUpPage(
                        language.tag(),
                        other.tag(),
                        Addresses.in(other).lookUp(overview.campaign().id()),
                        overview.campaign().organ().in(language.tag()),
                        overview.campaign().title().in(language.tag()),
                        Addresses.in(Language.VI).lookUp(overview.campaign().id()),
                        Addresses.in(language).campaign(overview.campaign().id()),
                        !typed.isEmpty(),
                        typed,
                        UnitChoice.groups(overview, unit))
                .setLocale(language.tag());
    }
}
