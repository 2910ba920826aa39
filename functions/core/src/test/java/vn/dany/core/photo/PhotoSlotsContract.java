package vn.dany.core.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/** What {@link PhotoSlots} promise, whatever is behind them. The store may be shared. */
public abstract class PhotoSlotsContract {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    private final CampaignId campaign = Samples.freshCampaignId();

    /** The store under test. */
    protected abstract PhotoSlots slots();

    @Test
    void freeSlot_isTakenAndFound() {
        PhotoSlot slot = slot(Samples.PHUC_SON, 1, "a", Optional.of(LocalDate.of(2024, 4, 2)));
        assertThat(slots().find(PhotoPlace.suggestion(campaign, Samples.PHUC_SON, "s"), 1))
                .isEmpty();
        assertThat(slots().take(slot)).isEqualTo(PhotoSlots.Taking.TAKEN);
        assertThat(slots().find(PhotoPlace.suggestion(campaign, Samples.PHUC_SON, "s"), 1))
                .contains(slot);
        assertThat(slots().find(PhotoPlace.suggestion(campaign, Samples.PHUC_SON, "s"), 2))
                .isEmpty();
        assertThat(slots().find(PhotoPlace.suggestion(campaign, Samples.NHA_NAM, "s"), 1))
                .isEmpty();
    }

    @Test
    void samePhotoAgain_hasItsSlotAsItWas() {
        PhotoSlot first = slot(Samples.PHUC_SON, 1, "a", Optional.empty());
        assertThat(slots().take(first)).isEqualTo(PhotoSlots.Taking.TAKEN);
        assertThat(slots().take(slot(Samples.PHUC_SON, 1, "a", Optional.of(LocalDate.of(2024, 4, 9)))))
                .isEqualTo(PhotoSlots.Taking.TAKEN);
        assertThat(slots().take(slot(Samples.PHUC_SON, 1, "b", Optional.empty())))
                .isEqualTo(PhotoSlots.Taking.ANOTHERS);
        assertThat(slots().of(campaign)).containsExactly(first);
    }

    @Test
    void erasedSlot_staysAndIsNeverItsPhotosAgain() {
        PhotoSlot slot = slot(Samples.PHUC_SON, 1, "a", Optional.empty());
        slots().erase(slot);
        assertThat(slots().of(campaign)).as("nothing was taken").isEmpty();
        slots().take(slot);
        slots().erase(slot);
        slots().erase(slot);
        assertThat(slots().of(campaign))
                .singleElement()
                .satisfies(one -> assertThat(one.erased()).isTrue());
        assertThat(slots().find(PhotoPlace.suggestion(campaign, Samples.PHUC_SON, "s"), 1))
                .hasValueSatisfying(one -> assertThat(one.erased()).isTrue());
        assertThat(slots().take(slot)).isEqualTo(PhotoSlots.Taking.ERASED);
        assertThat(slots().take(slot(Samples.PHUC_SON, 1, "b", Optional.empty())))
                .isEqualTo(PhotoSlots.Taking.ANOTHERS);
    }

    @Test
    void slots_areOfTheirUnitAndCampaign() {
        PhotoSlot here = slot(Samples.PHUC_SON, 1, "a", Optional.empty());
        PhotoSlot there = slot(Samples.NHA_NAM, 1, "b", Optional.empty());
        slots().take(here);
        slots().take(there);
        assertThat(slots().of(campaign)).containsExactlyInAnyOrder(here, there);
        assertThat(slots().of(campaign, Samples.NHA_NAM)).containsExactly(there);
        assertThat(slots().of(Samples.freshCampaignId())).isEmpty();
    }

    @Test
    void slotsOfATeamsDay_areApartFromThoseOfSuggestionsAndSayUntilWhen() {
        PhotoSlot slot = new PhotoSlot(
                PhotoPlace.teamDay(campaign, Samples.PHUC_SON, DAY),
                2,
                PhotoKind.JPEG,
                "a",
                Optional.empty(),
                Optional.of(Instant.parse("2025-04-02T00:00:00Z")),
                false);
        assertThat(slots().take(slot)).isEqualTo(PhotoSlots.Taking.TAKEN);
        assertThat(slots().find(slot.place(), 2)).contains(slot);
        assertThat(slots().ofDay(campaign, Samples.PHUC_SON, DAY)).containsExactly(slot);
        assertThat(slots().ofDay(campaign, DAY)).containsExactly(slot);
        assertThat(slots().ofDay(campaign, Samples.NHA_NAM, DAY)).isEmpty();
        assertThat(slots().ofDay(campaign, DAY.plusDays(1))).isEmpty();
        assertThat(slots().of(campaign)).isEmpty();
    }

    @Test
    void ofManyAtOnce_oneHasTheSlot() {
        AtomicInteger taken = new AtomicInteger();
        IntStream.range(0, 20).parallel().forEach(i -> {
            if (slots().take(slot(Samples.PHUC_SON, 1, "photo " + i, Optional.empty())) == PhotoSlots.Taking.TAKEN) {
                taken.incrementAndGet();
            }
        });
        assertThat(taken).hasValue(1);
    }

    private PhotoSlot slot(UnitId unitId, int number, String digest, Optional<LocalDate> seenFrom) {
        return PhotoSlot.taken(PhotoPlace.suggestion(campaign, unitId, "s"), number, PhotoKind.WEBP, digest, seenFrom);
    }
}
