package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import vn.dany.core.archive.CheckReceipt;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.entry.PublicAddress;
import vn.dany.templates.Language;
import vn.dany.templates.Moments;

/**
 * Whether the response behind a receipt code was counted; complete without a script.
 *
 * @param typed the code as it was typed
 * @param from the entry code it was given out by, empty if nobody says so
 * @param heading what was found, empty before a code was typed
 * @param tone of what was found: an alert where somebody has to do something
 */
@CheckedTemplate(basePath = "survey")
public record ReceiptCheckPage(
        String lang,
        String otherLang,
        String otherLanguageLink,
        String title,
        String organ,
        String contact,
        String action,
        String campaignLink,
        String typed,
        String from,
        String heading,
        String text,
        String tone)
        implements TemplateInstance {

    private static final int LONGEST = 40;

    /** Asks for a code. */
    public static TemplateInstance asking(Campaign campaign, Language language) {
        return page(campaign, "", "", "", "", "", language);
    }

    /** Says what was found about the code that was typed. */
    public static TemplateInstance of(CheckReceipt.Finding finding, String typed, String from, Language language) {
        CampaignMessages words = Wording.ofCampaign(language);
        Campaign campaign = finding.campaign();
        return switch (finding.verdict()) {
            case COUNTED ->
                page(
                        campaign,
                        typed,
                        from,
                        words.receiptCountedHeading(),
                        counted(finding, language),
                        "note",
                        language);
            case RECEIVED ->
                page(campaign, typed, from, words.receiptReceivedHeading(), words.receiptReceived(), "note", language);
            case BEFORE_ARCHIVES ->
                page(
                        campaign,
                        typed,
                        from,
                        words.receiptReceivedHeading(),
                        words.receiptBeforeArchives(),
                        "note",
                        language);
            case TRIAL ->
                page(campaign, typed, from, words.receiptTrialHeading(), words.receiptTrial(), "note", language);
            case NOT_COUNTED ->
                page(
                        campaign,
                        typed,
                        from,
                        words.receiptNotCountedHeading(),
                        words.receiptNotCounted(),
                        "alert",
                        language);
            case NO_RECEIPT ->
                page(campaign, typed, from, words.receiptNoneHeading(), words.receiptNone(), "alert", language);
        };
    }

    private static String counted(CheckReceipt.Finding finding, Language language) {
        CampaignMessages words = Wording.ofCampaign(language);
        Round round = finding.round().orElseThrow();
        String frozen = Moments.in(language).at(round.frozen().orElseThrow().at());
        return finding.campaign().rounds().size() == 1
                ? words.receiptCounted(frozen)
                : words.receiptCountedRound(round.id().number(), frozen);
    }

    private static TemplateInstance page(
            Campaign campaign, String typed, String from, String heading, String text, String tone, Language language) {
        Language other = language == Language.VI ? Language.EN : Language.VI;
        return new ReceiptCheckPage(
                        language.tag(),
                        other.tag(),
                        Addresses.in(other).receiptCheck(campaign.id()),
                        campaign.title().in(language.tag()),
                        campaign.organ().in(language.tag()),
                        campaign.contact().in(language.tag()),
                        PublicAddress.path(campaign.id()) + "/receipt",
                        Addresses.in(language).campaign(campaign.id()),
                        bounded(typed),
                        bounded(from),
                        heading,
                        text,
                        tone)
                .setLocale(language.tag());
    }

    private static String bounded(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }
}
