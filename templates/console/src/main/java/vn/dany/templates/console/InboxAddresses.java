package vn.dany.templates.console;

import java.time.LocalDate;
import java.util.Optional;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.photo.PhotoSlot;

/** Where what was written in a campaign is read and answered. */
public record InboxAddresses(Addresses addresses, CampaignId campaignId) {

    /** All of it. */
    public String all() {
        return at("");
    }

    /** The same without a language, for the search, which brings its own. */
    String search() {
        return new InboxAddresses(addresses.plain(), campaignId).all();
    }

    /** The same, filtered, once something was done with so many. */
    public String handled(String query, int done, int overtaken, int refused) {
        return at("?" + query + "done=" + done + "&overtaken=" + overtaken + "&refused=" + refused);
    }

    /** The figures of a week, or of all of them. */
    public String week(Optional<LocalDate> week) {
        return at("/week" + query(week));
    }

    /** The same as a workbook. */
    String weekFile(Optional<LocalDate> week) {
        return at("/week.xlsx" + query(week));
    }

    /** The same as a document. */
    String weekDocument(Optional<LocalDate> week) {
        return at("/week.docx" + query(week));
    }

    /** With whom reading is shared. */
    public String readers() {
        return at("/readers");
    }

    /** The same, once something was changed. */
    public String readersChanged() {
        return at("/readers?saved=yes");
    }

    /** Where it ends. */
    String endReading() {
        return at("/readers/end");
    }

    /** A photo. */
    String photo(PhotoSlot slot) {
        return new InboxAddresses(addresses.plain(), campaignId)
                .at("/" + slot.unitId() + "/" + slot.placeId() + "/photos/" + slot.number());
    }

    /** Where it is erased. */
    public String erase(PhotoSlot slot) {
        return at("/" + slot.unitId() + "/" + slot.placeId() + "/photos/" + slot.number() + "/erase");
    }

    /** All of what was written, at this suggestion. */
    public String one(String suggestionId) {
        return all() + "#s-" + suggestionId;
    }

    private static String query(Optional<LocalDate> week) {
        return week.map(monday -> "?of=" + monday).orElse("");
    }

    private String at(String path) {
        return addresses.at("/campaigns/" + campaignId + "/suggestions" + path);
    }
}
