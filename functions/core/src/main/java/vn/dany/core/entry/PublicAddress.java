package vn.dany.core.entry;

import java.net.URI;
import java.util.Locale;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.questionnaire.PictureFile;

/**
 * Where the public reaches the system.
 *
 * @param origin scheme and host without a path, such as {@code https://khaosat.example.vn}
 */
public record PublicAddress(URI origin) {

    public PublicAddress {
        boolean web = "https".equals(origin.getScheme()) || "http".equals(origin.getScheme());
        boolean bare = origin.getPath() == null || origin.getPath().isEmpty() || "/".equals(origin.getPath());
        if (!web || origin.getHost() == null || !bare || origin.getQuery() != null) {
            throw new IllegalArgumentException(
                    "the public address must look like https://khaosat.example.vn, here it is " + origin);
        }
        origin = URI.create(origin.getScheme() + "://" + origin.getAuthority());
    }

    /** The path of an entry code's form. */
    public static String path(EntryCode code) {
        return "/s/" + code;
    }

    /** The path of a campaign's public page. */
    public static String path(CampaignId id) {
        return "/c/" + id;
    }

    /** The path of a picture of a questionnaire. */
    public static String path(PictureFile file) {
        return "/s/picture/" + file;
    }

    /** The path of an entry code's QR image. */
    public static String imagePath(EntryCode code) {
        return "/qr/" + code + ".png";
    }

    /** The address of an entry code as people read it. */
    public String page(EntryCode code) {
        return origin + path(code);
    }

    /** The public page of a campaign. */
    public String campaign(CampaignId id) {
        return origin + path(id);
    }

    /** The address of an entry code as a QR image holds it: upper case, so that the symbol stays in the alphanumeric mode. */
    public String qrText(EntryCode code) {
        return page(code).toUpperCase(Locale.ROOT);
    }
}
