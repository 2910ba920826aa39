package vn.dany.core.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;

/** What {@link PhotoFiles} promise, whatever is behind them. The store may be shared. */
public abstract class PhotoFilesContract {

    private final PhotoSlot slot = PhotoSlot.taken(
            PhotoPlace.suggestion(Samples.freshCampaignId(), Samples.PHUC_SON, "s"),
            1,
            PhotoKind.JPEG,
            "d",
            Optional.empty());

    /** The store under test. */
    protected abstract PhotoFiles files();

    @Test
    void whatWasNeverKept_isNotThere() {
        assertThat(files().read(slot)).isEmpty();
    }

    @Test
    void picture_isReadAsItWasKept() {
        Photo photo = Photo.of(Pictures.jpeg()).orElseThrow();
        files().keep(slot, photo);
        files().keep(slot, photo);
        assertThat(files().read(slot))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(photo.bytes()));
    }

    @Test
    void erasedPicture_isGone() {
        files().erase(slot);
        files().keep(slot, Photo.of(Pictures.jpeg()).orElseThrow());
        files().erase(slot);
        assertThat(files().read(slot)).isEmpty();
    }
}
