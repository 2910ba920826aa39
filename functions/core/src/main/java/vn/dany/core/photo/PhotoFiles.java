package vn.dany.core.photo;

import java.util.Optional;

/** The pictures of slots. Every method throws ProblemException with StoreUnavailable if nothing answers. */
public interface PhotoFiles {

    /** Keeps the picture of a slot that its photo has taken; again if it is sent again. */
    void keep(PhotoSlot slot, Photo photo);

    /** The picture; empty if its sender was cut off before it was kept, or if it was erased. */
    Optional<byte[]> read(PhotoSlot slot);

    /** Takes the picture away, if there is one. */
    void erase(PhotoSlot slot);
}
