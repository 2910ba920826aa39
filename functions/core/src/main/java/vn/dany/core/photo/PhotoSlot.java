package vn.dany.core.photo;

import java.time.LocalDate;
import java.util.Optional;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/**
 * One of the places for photos beside a suggestion, taken.
 *
 * @param suggestionId of the suggestion as it is, or will be, in the box
 * @param number from 1 to {@link #MOST}
 * @param digest tells the photo from any other
 * @param seenFrom the first day on which it is shown; empty if it is shown as soon as its text is
 * @param erased that staff took the picture away: the slot stays, so that the same photo does not come back
 */
public record PhotoSlot(
        CampaignId campaignId,
        UnitId unitId,
        String suggestionId,
        int number,
        PhotoKind kind,
        String digest,
        Optional<LocalDate> seenFrom,
        boolean erased) {

    /** How many photos a suggestion may have. */
    public static final int MOST = 3;

    /** One that is taken now. */
    public static PhotoSlot taken(
            CampaignId campaignId,
            UnitId unitId,
            String suggestionId,
            int number,
            PhotoKind kind,
            String digest,
            Optional<LocalDate> seenFrom) {
        return new PhotoSlot(campaignId, unitId, suggestionId, number, kind, digest, seenFrom, false);
    }

    /** Whether it is shown on {@code day} beside a text that is. */
    public boolean isSeenOn(LocalDate day) {
        return seenFrom.map(first -> !day.isBefore(first)).orElse(true);
    }
}
