package vn.dany.templates.console;

import java.time.LocalDate;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.unit.UnitId;

/** Where the teams of the communes in a campaign write down what they do. */
public record TeamAddresses(Addresses addresses, CampaignId campaignId) {

    private static final String SAVED = "saved=yes";

    /** Who of them owes what. */
    public String all() {
        return at("");
    }

    /** The same on a day. */
    public String all(LocalDate day) {
        return at("?day=" + day);
    }

    /** The same once a last day for lists was set. */
    public String allSaved() {
        return at("?" + SAVED);
    }

    /** The team of a commune. */
    public String of(UnitId unitId) {
        return at("/" + unitId);
    }

    /** The same on a day. */
    public String of(UnitId unitId, LocalDate day) {
        return at("/" + unitId + "?day=" + day);
    }

    /** The same once its report was saved. */
    public String saved(UnitId unitId, LocalDate day) {
        return at("/" + unitId + "?day=" + day + "&" + SAVED);
    }

    /** The photos with its report of a day. */
    public String photos(UnitId unitId, LocalDate day) {
        return at("/" + unitId + "/photos/" + day);
    }

    /** The same once one was received. */
    public String photoReceived(UnitId unitId, LocalDate day, int number) {
        return at("/" + unitId + "/photos/" + day + "?photos=" + number);
    }

    /** One of them. */
    String photo(PhotoSlot slot) {
        return plain().at("/" + slot.unitId() + "/photos/" + slot.placeId() + "/" + slot.number());
    }

    /** Where it is erased. */
    String erase(PhotoSlot slot) {
        return at("/" + slot.unitId() + "/photos/" + slot.placeId() + "/" + slot.number() + "/erase");
    }

    /** Its assignment list. */
    public String roster(UnitId unitId) {
        return at("/" + unitId + "/roster");
    }

    /** The same once it was handed in. */
    public String rosterSaved(UnitId unitId) {
        return at("/" + unitId + "/roster?" + SAVED);
    }

    /** What its team shows people on its own phone. */
    public String assist(UnitId unitId) {
        return at("/" + unitId + "/assist");
    }

    /** What is asked there, on paper. */
    public String paper(UnitId unitId) {
        return at("/" + unitId + "/paper");
    }

    /** The reports of a day as a Word document, which has one language. */
    public String reportsFile(LocalDate day) {
        return plain().at("/report.docx?day=" + day);
    }

    /** The assignment lists as a Word document, likewise. */
    public String rostersFile() {
        return plain().at("/roster.docx");
    }

    /** The reports of a day as a workbook. */
    public String reportsWorkbook(LocalDate day) {
        return plain().at("/report.xlsx?day=" + day);
    }

    /** The assignment lists as a workbook. */
    public String rostersWorkbook() {
        return plain().at("/roster.xlsx");
    }

    private TeamAddresses plain() {
        return new TeamAddresses(addresses.plain(), campaignId);
    }

    private String at(String path) {
        return addresses.at("/campaigns/" + campaignId + "/team" + path);
    }
}
