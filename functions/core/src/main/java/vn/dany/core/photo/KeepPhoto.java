package vn.dany.core.photo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import vn.dany.core.digest.Sha256;
import vn.dany.core.photo.SendPhoto.Outcome;
import vn.dany.core.photo.SendPhoto.Verdict;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

/** Keeps what was sent as a photo in the first slot of a place that is free. */
public final class KeepPhoto {

    private final PhotoSlots slots;
    private final PhotoFiles files;

    public KeepPhoto(PhotoSlots slots, PhotoFiles files) {
        this.slots = slots;
        this.files = files;
    }

    /**
     * Keeps the photo in {@code sent}, or says why not. A photo that was sent before is in its slot already, so that it may be
     * sent again whenever a reply was lost.
     *
     * @param seenFrom the first day on which it is shown, if it is not shown at once
     * @param expiresAt until when it is kept, if that has an end
     * @param before called once it is known to be a picture, before anything is kept
     * @throws ProblemException with PhotoTooLarge, and with StoreUnavailable: then it may be kept, and is to be sent again
     */
    public Outcome keep(
            PhotoPlace place, byte[] sent, Optional<LocalDate> seenFrom, Optional<Instant> expiresAt, Runnable before) {
        if (sent.length == 0) {
            return Outcome.refused(Verdict.NOTHING_SENT);
        }
        if (sent.length > Photo.MAX_BYTES) {
            throw new ProblemException(Problem.of(Problem.Code.PHOTO_TOO_LARGE));
        }
        Optional<Photo> photo = Photo.of(sent);
        if (photo.isEmpty()) {
            return Outcome.refused(Verdict.NO_PICTURE);
        }
        before.run();
        return keep(place, photo.get(), seenFrom, expiresAt);
    }

    private Outcome keep(PhotoPlace place, Photo photo, Optional<LocalDate> seenFrom, Optional<Instant> expiresAt) {
        String digest = HexFormat.of().formatHex(Sha256.of(photo.bytes()));
        for (int number = 1; number <= PhotoSlot.MOST; number++) {
            PhotoSlot slot = new PhotoSlot(place, number, photo.kind(), digest, seenFrom, expiresAt, false);
            PhotoSlots.Taking taking = slots.take(slot);
            if (taking == PhotoSlots.Taking.TAKEN) {
                files.keep(slot, photo);
                return new Outcome(Verdict.RECEIVED, number);
            }
            if (taking == PhotoSlots.Taking.ERASED) {
                return Outcome.refused(Verdict.ERASED);
            }
        }
        return Outcome.refused(Verdict.NO_ROOM);
    }
}
