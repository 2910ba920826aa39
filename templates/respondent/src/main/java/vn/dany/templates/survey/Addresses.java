package vn.dany.templates.survey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.response.ReceiptCode;
import vn.dany.core.suggestion.ReleasedSuggestions;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;

/** Where the public's pages are, in one language. Pages and redirects know no other spelling of an address. */
public record Addresses(AskedLanguage language) {

    /** For pages that speak no language but their own. */
    public static Addresses in(Language language) {
        return new Addresses(new AskedLanguage(language.tag()));
    }

    /** The same without a language, for what adds one. */
    public Addresses plain() {
        return new Addresses(AskedLanguage.VIETNAMESE);
    }

    /** The form of an entry code, and where it is sent to. */
    public String form(EntryCode code) {
        return PublicAddress.path(code) + language.query();
    }

    /** The same for somebody whom another code led there, with the word {@code kiosk} on the device's mode, if any. */
    public String form(EntryCode code, EntryCode cameBy, String kiosk) {
        return withLanguage(
                PublicAddress.path(code) + "?from=" + cameBy + (kiosk.matches("[01]") ? "&kiosk=" + kiosk : ""));
    }

    /** A receipt; {@code stamp} tells its hour. */
    public String receipt(EntryCode code, ReceiptCode receipt, String stamp) {
        return withLanguage(PublicAddress.path(code) + "/r/" + receipt + "?h="
                + URLEncoder.encode(stamp, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** The same with what became of a photo: the last one that was received has this number. */
    public String receipt(EntryCode code, ReceiptCode receipt, String stamp, int photo) {
        return receipt(code, receipt, stamp) + "&photos=" + photo;
    }

    /** Where photos that follow a receipt are sent to. */
    public String photos(EntryCode code, ReceiptCode receipt, String stamp) {
        return receipt(code, receipt, stamp).replaceFirst("\\?", "/photos?");
    }

    /** The page of a campaign. */
    public String campaign(CampaignId campaignId) {
        return PublicAddress.path(campaignId) + language.query();
    }

    /** What staff released of a campaign to everybody. */
    public String results(CampaignId campaignId) {
        return PublicAddress.path(campaignId) + "/results" + language.query();
    }

    /** The same of one round, with an indicator of each place. */
    public String results(RoundId roundId, String question) {
        return withLanguage(PublicAddress.path(roundId.campaignId()) + "/results?round=" + roundId.number()
                + (question.isEmpty() ? "" : "&q=" + question));
    }

    /** The same as a file that ends so, in no language. */
    public static String resultsFile(RoundId roundId, String extension) {
        return PublicAddress.path(roundId.campaignId()) + "/results." + extension + "?round=" + roundId.number();
    }

    /** Where a receipt code is held against the counted responses of a campaign. */
    public String receiptCheck(CampaignId campaignId) {
        return PublicAddress.path(campaignId) + "/receipt" + language.query();
    }

    /** The same for the receipt that an entry code gave. */
    public String receiptCheck(CampaignId campaignId, EntryCode from, ReceiptCode receipt) {
        return withLanguage(PublicAddress.path(campaignId) + "/receipt?from=" + from + "&code=" + receipt);
    }

    /** Where the code of a receipt is typed. */
    public String lookUp(CampaignId campaignId) {
        return PublicAddress.path(campaignId) + "/reply" + language.query();
    }

    /** The same with the unit chosen. */
    public String lookUp(CampaignId campaignId, UnitId unitId) {
        return withLanguage(PublicAddress.path(campaignId) + "/reply?unit=" + unitId);
    }

    /** What was released of a box. */
    public String released(CampaignId campaignId) {
        return PublicAddress.path(campaignId) + "/suggestions" + language.query();
    }

    /** The same, of one unit, behind a place. */
    String released(CampaignId campaignId, Optional<UnitId> unit, ReleasedSuggestions.Place after) {
        return withLanguage(PublicAddress.path(campaignId) + "/suggestions?"
                + unit.map(one -> "unit=" + one + "&").orElse("")
                + "after=" + after.unitId() + "~" + after.suggestionId());
    }

    /** Where the script is served. */
    public String script() {
        return SurveyAssets.address(SurveyAssets.script(language.pages()));
    }

    /** Where the picture of {@link LinkCard}s is served. */
    public static String picture() {
        return "/s/card/" + LinkPicture.SURVEY.version() + ".png";
    }

    private String withLanguage(String address) {
        return address + language.query().replace('?', '&');
    }
}
