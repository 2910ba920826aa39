package vn.dany.templates.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Asset;
import vn.dany.templates.Language;

/** Where the console's pages are, in one language. Pages and redirects know no other spelling of an address. */
public record Addresses(Language language) {

    private static final String HOME = "/console";
    private static final String SAVED = "?saved=yes";

    /** Where the provider of the sign-in leads back to. */
    public static final String SIGNED_IN = HOME + "/signed-in";

    private static final String SIGN_IN = HOME + "/sign-in";
    private static final String SIGN_OUT = HOME + "/sign-out";
    private static final String SIGNED_OUT = HOME + "/signed-out";

    /** Whether {@code path} is one of the console's. */
    public static boolean covers(String path) {
        return path.equals(HOME) || path.startsWith(HOME + "/");
    }

    /** Whether it matters on {@code path} who is signed in: everywhere but on what pages are dressed with. */
    public static boolean wantSignIn(String path) {
        return covers(path) && !path.startsWith(HOME + "/style/") && !path.startsWith(HOME + "/script/");
    }

    /** Whether {@code path} is for those who are not signed in, or no longer. */
    public static boolean leadToSignIn(String path) {
        return path.equals(SIGN_IN) || path.equals(SIGN_OUT) || path.equals(SIGNED_OUT);
    }

    /** Where signing in begins that ends at {@code to}, a path of ours. */
    public String signIn(String to) {
        return at(SIGN_IN.substring(HOME.length()) + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }

    /** Where signing out is posted. */
    public String signOut() {
        return at(SIGN_OUT.substring(HOME.length()));
    }

    /** Where the provider leads back to from its own sign-out. */
    public String signedOut() {
        return at(SIGNED_OUT.substring(HOME.length()));
    }

    /** Where a stylesheet is served; another content has another name. */
    public static String style(Asset style) {
        return HOME + "/style/" + style.version() + ".css";
    }

    /** Where a script is served; likewise. */
    public static String script(Asset script) {
        return HOME + "/script/" + script.version() + ".js";
    }

    /** The same without a language, for forms that bring it in a field of their own. */
    public Addresses plain() {
        return new Addresses(Language.VI);
    }

    public String home() {
        return at("");
    }

    public String disclosure(int block) {
        return at("/disclosure" + (block == DisclosureRule.LEAST ? "" : "?block=" + block));
    }

    public String round(RoundId roundId) {
        return at("/rounds/" + roundId);
    }

    /** The progress of a round, its districts sorted. */
    public String progress(RoundId roundId, String sort) {
        return at("/rounds/" + roundId + "?sort=" + sort);
    }

    /** The progress of a round with every table open, for printing. */
    public String progressOpen(RoundId roundId) {
        return at("/rounds/" + roundId + "?tables=open");
    }

    /** Which units need a push now. */
    public String push(RoundId roundId) {
        return at("/rounds/" + roundId + "/push");
    }

    /** All units that need one rather than the slowest, or those of one's own list. */
    public String push(RoundId roundId, String which) {
        return at("/rounds/" + roundId + "/push?show=" + which);
    }

    /** The same once a push was noted, but for so many units that were urged within the hour. */
    public String pushed(RoundId roundId, String which, int resting) {
        return at("/rounds/" + roundId + "/push?show=" + which + "&resting=" + resting);
    }

    /** The letter to the slow units of a district or group, or to one unit. */
    public String letter(RoundId roundId, String to) {
        return at("/rounds/" + roundId + "/push/letter?to=" + to);
    }

    /** What looks odd. */
    public String flags(RoundId roundId) {
        return at("/rounds/" + roundId + "/flags");
    }

    /** How units are urged, and who looks after which. */
    public String desk(CampaignId campaignId) {
        return at("/campaigns/" + campaignId + "/desk");
    }

    /** The same with the list of one member of staff filled in. */
    public String desk(CampaignId campaignId, String identity) {
        return at("/campaigns/" + campaignId + "/desk?member=" + URLEncoder.encode(identity, StandardCharsets.UTF_8))
                + "#lists";
    }

    public String deskSaved(CampaignId campaignId) {
        return at("/campaigns/" + campaignId + "/desk" + SAVED);
    }

    public String results(RoundId roundId) {
        return at("/rounds/" + roundId + "/results");
    }

    public String results(RoundId roundId, UnitId unitId) {
        return at("/rounds/" + roundId + "/results?unit=" + unitId);
    }

    /** The results of a round beside those of an earlier one. */
    public String comparison(RoundId roundId) {
        return at("/rounds/" + roundId + "/results/compare");
    }

    /** The same in one unit, which is one of today where {@code today} says so. */
    public String comparison(RoundId roundId, UnitId unitId, boolean today) {
        return at("/rounds/" + roundId + "/results/compare?unit=" + unitId + (today ? "&boundaries=now" : ""));
    }

    /** The results of a round by the boundaries of today. */
    public String converted(RoundId roundId) {
        return at("/rounds/" + roundId + "/results?boundaries=now");
    }

    public String converted(RoundId roundId, UnitId unitId) {
        return at("/rounds/" + roundId + "/results?boundaries=now&unit=" + unitId);
    }

    /** Whether what a round was frozen with is as it was. */
    public String archive(RoundId roundId) {
        return at("/rounds/" + roundId + "/archive");
    }

    /** Until when the responses of a frozen round are kept, and the certificate of what was erased. */
    public String retention(RoundId roundId) {
        return at("/rounds/" + roundId + "/retention");
    }

    /** Which units of a frozen round are examples, and where that is decided. */
    public String exemplary(RoundId roundId) {
        return at("/rounds/" + roundId + "/exemplary");
    }

    /** Where results of a round are released to everybody, and that is taken back. */
    public String release(RoundId roundId) {
        return at("/rounds/" + roundId + "/release");
    }

    /** Where an order for a document of the results is posted. */
    public String resultsFile(RoundId roundId, ResultsDocument document) {
        return at("/rounds/" + roundId + "/" + document.file());
    }

    public String order(String orderId) {
        return at("/orders/" + orderId);
    }

    public String document(String orderId) {
        return at("/orders/" + orderId + "/document");
    }

    public String newCampaign() {
        return at("/campaigns/new");
    }

    public String campaign(CampaignId campaignId) {
        return at("/campaigns/" + campaignId);
    }

    public String campaignSaved(CampaignId campaignId) {
        return at("/campaigns/" + campaignId + SAVED);
    }

    public static String campaignFile(CampaignId campaignId) {
        return HOME + "/campaigns/" + campaignId + "/campaign.yaml";
    }

    public String windows(CampaignId campaignId) {
        return at("/campaigns/" + campaignId + "/windows");
    }

    public String windowsSaved(CampaignId campaignId) {
        return at("/campaigns/" + campaignId + "/windows" + SAVED);
    }

    public String restore(CampaignId campaignId) {
        return at("/campaigns/" + campaignId + "/windows/restore");
    }

    public String audit(CampaignId campaignId) {
        return at("/campaigns/" + campaignId + "/audit");
    }

    /** The log of what is about no campaign. */
    public String log() {
        return at("/log");
    }

    public String codes(CampaignId campaignId) {
        return at("/campaigns/" + campaignId + "/codes");
    }

    public String codeSaved(CampaignId campaignId, EntryCode code) {
        return at("/campaigns/" + campaignId + "/codes" + SAVED + "&q=" + code);
    }

    public String reissue(EntryCode code) {
        return at("/codes/" + code + "/reissue");
    }

    public String revoke(EntryCode code) {
        return at("/codes/" + code + "/revoke");
    }

    public String headcounts(CampaignId campaignId) {
        return at("/campaigns/" + campaignId + "/headcounts");
    }

    public String headcountsSaved(CampaignId campaignId) {
        return at("/campaigns/" + campaignId + "/headcounts" + SAVED);
    }

    public static String headcountsFile(CampaignId campaignId) {
        return HOME + "/campaigns/" + campaignId + "/headcounts.csv";
    }

    /** Where the teams of communes write down what they do. */
    public TeamAddresses team(CampaignId campaignId) {
        return new TeamAddresses(this, campaignId);
    }

    public String kit(CampaignId campaignId) {
        return at("/campaigns/" + campaignId + "/kit");
    }

    /** The archive of the whole kit; makes it if need be. */
    public String kitArchive(CampaignId campaignId) {
        return at("/campaigns/" + campaignId + "/kit.zip");
    }

    public static String kitFile(CampaignId campaignId, String name) {
        return HOME + "/campaigns/" + campaignId + "/kit/" + name;
    }

    public String contacts(CampaignId campaignId) {
        return at("/campaigns/" + campaignId + "/contacts");
    }

    public String contacts(CampaignId campaignId, UnitId unitId) {
        return at("/campaigns/" + campaignId + "/contacts?unit=" + unitId);
    }

    /** Where the box's owner makes a key pair. */
    public String contactKey() {
        return at("/contact-key");
    }

    public String contactAnswered(CampaignId campaignId, UnitId unitId, ContactsPage.Done done) {
        return at("/campaigns/" + campaignId + "/contacts?unit=" + unitId + "&answered=" + done.word());
    }

    /** Where what was written in a campaign is read and answered. */
    public InboxAddresses inbox(CampaignId campaignId) {
        return new InboxAddresses(this, campaignId);
    }

    public String questionnaires() {
        return at("/questionnaires");
    }

    public String questionnairesSaved() {
        return at("/questionnaires" + SAVED);
    }

    public String questionnairePublished() {
        return at("/questionnaires/publish");
    }

    public String elsewhere(QuestionnaireVersion version) {
        return at("/questionnaires/" + version.questionnaireId() + "/" + version.number() + "/elsewhere");
    }

    public static String questionnaire(QuestionnaireVersion version) {
        return HOME + "/questionnaires/" + version.questionnaireId() + "/" + version.number() + ".xlsx";
    }

    public String units() {
        return at("/units");
    }

    public String units(LocalDate on) {
        return at("/units?on=" + on);
    }

    public String reformApplied(LocalDate on) {
        return at("/units?on=" + on + "&applied=yes");
    }

    public String unit(UnitId unitId) {
        return at("/units/" + unitId);
    }

    /** Where units are put together into groups. */
    public String groups() {
        return at("/units/groups");
    }

    public String groupsSaved() {
        return at("/units/groups" + SAVED);
    }

    public String reform() {
        return at("/units/reform");
    }

    public String staff() {
        return at("/staff");
    }

    public String staffSaved() {
        return at("/staff" + SAVED);
    }

    /** Where somebody is put on the register of staff. */
    public String newMember() {
        return at("/staff/member");
    }

    /** Where a member of staff is changed. */
    public String member(String identity) {
        return at("/staff/member?who=" + URLEncoder.encode(identity, StandardCharsets.UTF_8));
    }

    /** Where a file of staff that was shown is taken. */
    public String staffStored() {
        return at("/staff/store");
    }

    public static String staffFile() {
        return HOME + "/staff.xlsx";
    }

    /** The form of an entry code, as a respondent sees it. */
    public String form(EntryCode code) {
        return localized(PublicAddress.path(code));
    }

    /** What the public sees of a campaign. */
    public String publicPage(CampaignId campaignId) {
        return localized(PublicAddress.path(campaignId));
    }

    public static String qrImage(EntryCode code) {
        return PublicAddress.imagePath(code);
    }

    String at(String path) {
        return localized(HOME + path);
    }

    private String localized(String path) {
        String query = language.query();
        return path.indexOf('?') < 0 ? path + query : path + query.replace('?', '&');
    }
}
