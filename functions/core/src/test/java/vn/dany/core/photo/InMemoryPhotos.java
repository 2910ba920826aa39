package vn.dany.core.photo;

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
        slots.computeIfPresent(
                key(slot),
                (key, there) -> new PhotoSlot(
                        there.campaignId(),
                        there.unitId(),
                        there.suggestionId(),
                        there.number(),
                        there.kind(),
                        there.digest(),
                        there.seenFrom(),
                        true));
        files.remove(key(slot));
    }

    @Override
    public List<PhotoSlot> of(CampaignId campaignId, UnitId unitId) {
        return of(campaignId).stream()
                .filter(slot -> slot.unitId().equals(unitId))
                .toList();
    }

    @Override
    public synchronized List<PhotoSlot> of(CampaignId campaignId) {
        return slots.values().stream()
                .filter(slot -> slot.campaignId().equals(campaignId))
                .toList();
    }

    @Override
    public Optional<PhotoSlot> find(CampaignId campaignId, UnitId unitId, String suggestionId, int number) {
        return of(campaignId, unitId).stream()
                .filter(slot -> slot.suggestionId().equals(suggestionId) && slot.number() == number)
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
        return slot.campaignId() + "/" + slot.unitId() + "/" + slot.suggestionId() + "/" + slot.number();
    }
}
