package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dany.adapters.dynamodb.UnreliableNetwork.REPLY_LOST;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.photo.PhotoKind;
import vn.dany.core.photo.PhotoPlace;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.PhotoSlots;
import vn.dany.core.photo.PhotoSlotsContract;

class DynamoDbPhotoSlotsTest extends PhotoSlotsContract {

    private final Tables tables = Tables.embedded();

    @Override
    protected PhotoSlots slots() {
        return new DynamoDbPhotoSlots(tables.client(), tables.storage());
    }

    @Test
    void slotWhoseReplyIsLostOnce_isItsPhotosAllTheSame() throws IOException {
        PhotoSlot slot = PhotoSlot.taken(
                PhotoPlace.suggestion(Samples.freshCampaignId(), Samples.PHUC_SON, "s"),
                1,
                PhotoKind.PNG,
                "d",
                Optional.empty());
        try (UnreliableNetwork network = new UnreliableNetwork(tables.endpoint())) {
            Tables far = tables.through(network.address());
            network.next(REPLY_LOST);
            assertThat(new DynamoDbPhotoSlots(far.client(), far.storage()).take(slot))
                    .isEqualTo(PhotoSlots.Taking.TAKEN);
            assertThat(slots().of(slot.campaignId())).containsExactly(slot);
        }
    }
}
