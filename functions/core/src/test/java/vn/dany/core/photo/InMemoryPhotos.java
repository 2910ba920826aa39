package vn.dany.core.photo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/** Keeps photos in memory. */
public final class InMemoryPhotos implements PhotoSlots, PhotoFiles {

    private final Map<String, PhotoSlot> slots = new TreeMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();

    @Override
    public synchronized Taking take(PhotoSlot slot) {
        PhotoSlot there = slots.computeIfAbsent(key(slot), key -> slot);
        if (!there.digest().equals(slot.digest())) {
            return Taking.ANOTHERS;
        }
        return there.erased() ? Taking.ERASED : Taking.TAKEN;
    }

    @Override
    public synchronized void erase(PhotoSlot slot) {
        slots.computeIfPresent(key(slot), (key, there) -> there.afterErasing());
        files.remove(key(slot));
    }

    @Override
    public List<PhotoSlot> of(CampaignId campaignId, UnitId unitId) {
        return of(campaignId).stream()
                .filter(slot -> slot.unitId().equals(unitId))
                .toList();
    }

    @Override
    public List<PhotoSlot> of(CampaignId campaignId) {
        return of(PhotoPlace.Kind.SUGGESTION, campaignId);
    }

    @Override
    public List<PhotoSlot> ofDay(CampaignId campaignId, UnitId unitId, LocalDate day) {
        return ofDay(campaignId, day).stream()
                .filter(slot -> slot.unitId().equals(unitId))
                .toList();
    }

    @Override
    public List<PhotoSlot> ofDay(CampaignId campaignId, LocalDate day) {
        return of(PhotoPlace.Kind.TEAM_DAY, campaignId).stream()
                .filter(slot -> slot.placeId().equals(day.toString()))
                .sorted(Comparator.comparingInt(PhotoSlot::number))
                .toList();
    }

    private synchronized List<PhotoSlot> of(PhotoPlace.Kind kind, CampaignId campaignId) {
        return slots.values().stream()
                .filter(slot -> slot.place().kind() == kind && slot.campaignId().equals(campaignId))
                .toList();
    }

    @Override
    public synchronized Optional<PhotoSlot> find(PhotoPlace place, int number) {
        return slots.values().stream()
                .filter(slot -> slot.place().equals(place) && slot.number() == number)
                .findFirst();
    }

    @Override
    public synchronized void keep(PhotoSlot slot, Photo photo) {
        files.put(key(slot), photo.bytes().clone());
    }

    @Override
    public synchronized Optional<byte[]> read(PhotoSlot slot) {
        return Optional.ofNullable(files.get(key(slot))).map(byte[]::clone);
    }

    private static String key(PhotoSlot slot) {
        return slot.place() + "/" + slot.number();
    }
}
