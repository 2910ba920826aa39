package vn.dany.templates.console;

import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;

/** Where the console's pages are, in one language. */
record Addresses(Language language) {

    String home() {
        return Shell.address("/console", language);
    }

    String round(RoundId roundId) {
        return Shell.address("/console/rounds/" + roundId, language);
    }

    String results(RoundId roundId) {
        return Shell.address(resultsPath(roundId), language);
    }

    String results(RoundId roundId, UnitId unitId) {
        return Shell.address(resultsPath(roundId) + "?unit=" + unitId, language);
    }

    static String resultsPath(RoundId roundId) {
        return "/console/rounds/" + roundId + "/results";
    }

    /** Where an order for the results workbook is posted. */
    String workbook(RoundId roundId) {
        return Shell.address(resultsPath(roundId) + ".xlsx", language);
    }

    String order(String orderId) {
        return Shell.address("/console/orders/" + orderId, language);
    }

    String document(String orderId) {
        return Shell.address("/console/orders/" + orderId + "/document", language);
    }

    String campaign(CampaignId campaignId) {
        return Shell.address("/console/campaigns/" + campaignId, language);
    }

    String windowsPath(CampaignId campaignId) {
        return "/console/campaigns/" + campaignId + "/windows";
    }

    String headcounts(CampaignId campaignId) {
        return Shell.address("/console/campaigns/" + campaignId + "/headcounts", language);
    }

    String headcountsFile(CampaignId campaignId) {
        return "/console/campaigns/" + campaignId + "/headcounts.csv";
    }

    String kit(CampaignId campaignId) {
        return Shell.address(kitPath(campaignId), language);
    }

    static String kitPath(CampaignId campaignId) {
        return "/console/campaigns/" + campaignId + "/kit";
    }

    /** The archive of the whole kit; makes it if need be. */
    String kitArchive(CampaignId campaignId) {
        return Shell.address(kitPath(campaignId) + ".zip", language);
    }

    static String kitFile(CampaignId campaignId, String name) {
        return kitPath(campaignId) + "/" + name;
    }

    String contacts(CampaignId campaignId) {
        return Shell.address(contactsPath(campaignId), language);
    }

    String contacts(CampaignId campaignId, UnitId unitId) {
        return Shell.address(contactsPath(campaignId) + "?unit=" + unitId, language);
    }

    static String contactsPath(CampaignId campaignId) {
        return "/console/campaigns/" + campaignId + "/contacts";
    }

    static String qrImage(EntryCode code) {
        return "/qr/" + code + ".png";
    }
}
