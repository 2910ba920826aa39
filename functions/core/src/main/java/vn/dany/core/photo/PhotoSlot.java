package vn.dany.core.photo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/**
 * One of the places for photos beside a suggestion or the report of a team's day, taken.
 *
 * @param number from 1 to {@link #MOST}
 * @param digest tells the photo from any other
 * @param seenFrom the first day on which it is shown; empty if it is shown as soon as what it stands beside is
 * @param expiresAt from here on nobody is shown it, and the store forgets it; empty if it is kept
 * @param erased that staff took the picture away: the slot stays, so that the same photo does not come back
 */
public record PhotoSlot(
        PhotoPlace place,
        int number,
        PhotoKind kind,
        String digest,
        Optional<LocalDate> seenFrom,
        Optional<Instant> expiresAt,
        boolean erased) {

    /** How many photos there may be in one place. */
    public static final int MOST = 3;

    /** One that is taken now, beside a suggestion. */
    public static PhotoSlot taken(
            PhotoPlace place, int number, PhotoKind kind, String digest, Optional<LocalDate> seenFrom) {
        return new PhotoSlot(place, number, kind, digest, seenFrom, Optional.empty(), false);
    }

    /** The same, without its picture. */
    public PhotoSlot afterErasing() {
        return new PhotoSlot(place, number, kind, digest, seenFrom, expiresAt, true);
    }

    /** Whose it is. */
    public CampaignId campaignId() {
        return place.campaignId();
    }

    /** Where. */
    public UnitId unitId() {
        return place.unitId();
    }

    /** The suggestion it stands beside, or the day. */
    public String placeId() {
        return place.id();
    }

    /** Whether it is shown on {@code day} beside a text that is. */
    public boolean isSeenOn(LocalDate day) {
        return seenFrom.map(first -> !day.isBefore(first)).orElse(true);
    }

    /** Whether it is still shown at {@code now}. */
    public boolean isKeptAt(Instant now) {
        return expiresAt.map(now::isBefore).orElse(true);
    }
}
