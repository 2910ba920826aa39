package vn.dany.core.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.unit.UnitId;

/**
 * The photos with the report of a team's day.
 *
 * @param campaign as it is in the unit
 * @param photos by number, erased ones too
 * @param mayFile whether whoever looks may add and erase them
 * @param taken whether photos of that day are taken now
 */
public record Evidence(
        Campaign campaign, UnitId unitId, LocalDate day, List<PhotoSlot> photos, boolean mayFile, boolean taken) {

    public Evidence {
        photos = List.copyOf(photos);
    }

    /** Of those that were {@code taken}, what is kept at {@code now}. */
    static List<PhotoSlot> kept(List<PhotoSlot> taken, Instant now) {
        return taken.stream().filter(slot -> slot.isKeptAt(now)).toList();
    }

    /** How many of those that were {@code taken} are shown at {@code now}. */
    static int shown(List<PhotoSlot> taken, Instant now) {
        return (int) kept(taken, now).stream().filter(slot -> !slot.erased()).count();
    }

    /** How many more there may be. */
    public int room() {
        return PhotoSlot.MOST - photos.size();
    }
}
