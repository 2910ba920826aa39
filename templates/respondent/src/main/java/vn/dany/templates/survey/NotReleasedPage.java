package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import vn.dany.core.campaign.Campaign;
import vn.dany.templates.Language;

/** Says that nothing is released, and when it may be: the same whether anything is counted, frozen or taken back. */
@CheckedTemplate(basePath = "survey")
public record NotReleasedPage(
        String lang,
        String otherLang,
        String otherLanguageLink,
        String title,
        String organ,
        String campaignLink,
        String text)
        implements TemplateInstance {

    /** The page of a campaign. */
    public static TemplateInstance of(Campaign campaign, Language language) {
        Language other = language == Language.VI ? Language.EN : Language.VI;
        String organ = campaign.organ().in(language.tag());
        return new NotReleasedPage(
                        language.tag(),
                        other.tag(),
                        Addresses.in(other).results(campaign.id()),
                        campaign.title().in(language.tag()),
                        organ,
                        Addresses.in(language).campaign(campaign.id()),
                        Wording.ofResults(language).notReleasedText(organ))
                .setLocale(language.tag());
    }
}
