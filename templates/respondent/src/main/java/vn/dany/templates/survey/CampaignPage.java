package vn.dany.templates.survey;

import java.util.List;

/** A campaign's public page. */
public record CampaignPage(
        String lang,
        String otherLang,
        String otherLanguageLink,
        String address,
        String picture,
        String action,
        String title,
        String organ,
        String intro,
        String population,
        String legalBasis,
        String contact,
        List<RoundLine> rounds,
        String unitsHeading,
        String byQrImage,
        String query,
        String noUnit,
        List<DistrictBlock> districts,
        String loudspeaker,
        String zalo) {

    /** A round and where it stands; {@code exceptions} says that some units have another window, empty if none has. */
    public record RoundLine(String name, String window, String exceptions, String state) {}

    /** The units of a district. */
    public record DistrictBlock(String name, List<DoorLine> doors) {}

    /** A unit; the link is empty where forms are opened by QR image alone, or while no code is in use. */
    public record DoorLine(String name, String link, String state) {}

    /** The stylesheet, inline. */
    public String style() {
        return SurveyAssets.STYLE.text();
    }
}
