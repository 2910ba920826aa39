package vn.dany.adapters.s3;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.dany.core.photo.Photo;
import vn.dany.core.photo.PhotoFiles;
import vn.dany.core.photo.PhotoSlot;

/**
 * Pictures as objects {@code photos/<campaign>/<unit>/<suggestion>/<number>}, which the survey may put and the console read
 * and delete, and {@code evidence/<campaign>/<unit>/<day>/<number>}, which are the console's alone. S3 notes by itself when an
 * object came, which nothing here ever asks for.
 */
@Singleton
public final class S3PhotoFiles implements PhotoFiles {

    private final S3Objects objects;

    S3PhotoFiles(S3Objects objects) {
        this.objects = objects;
    }

    @Override
    public void keep(PhotoSlot slot, Photo photo) {
        objects.put(key(slot), photo.bytes(), slot.kind().contentType());
    }

    @Override
    public Optional<byte[]> read(PhotoSlot slot) {
        return objects.read(key(slot));
    }

    @Override
    public void erase(PhotoSlot slot) {
        objects.delete(key(slot));
    }

    private static String key(PhotoSlot slot) {
        return String.join(
                "/",
                switch (slot.place().kind()) {
                    case SUGGESTION -> "photos";
                    case TEAM_DAY -> "evidence";
                },
                slot.campaignId().value(),
                slot.unitId().value(),
                slot.placeId(),
                Integer.toString(slot.number()));
    }
}
