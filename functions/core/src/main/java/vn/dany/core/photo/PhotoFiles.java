package vn.dany.core.photo;

import java.util.Optional;

/** The pictures of slots. Both methods throw ProblemException with StoreUnavailable if nothing answers. */
public interface PhotoFiles {

    /** Keeps the picture of a slot that its photo has taken; again if it is sent again. */
    void keep(PhotoSlot slot, Photo photo);

    /** The picture; empty if its sender was cut off before it was kept. */
    Optional<byte[]> read(PhotoSlot slot);
}
