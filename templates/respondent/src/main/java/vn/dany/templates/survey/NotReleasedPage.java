package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.Comparator;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.templates.Language;
import vn.dany.templates.Moments;

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
        Instant end = campaign.rounds().stream()
                .map(Round::lastClosesAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new NotReleasedPage(
                        language.tag(),
                        other.tag(),
                        Addresses.in(other).results(campaign.id()),
                        campaign.title().in(language.tag()),
                        organ,
                        Addresses.in(language).campaign(campaign.id()),
                        Wording.ofResults(language)
                                .notReleasedText(organ, Moments.in(language).end(end)))
                .setLocale(language.tag());
    }
}
