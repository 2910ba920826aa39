package vn.dany.core.entrance;

import java.util.Optional;

/**
 * Where drawn QR images are kept, under content-derived names. It only saves drawing: a store in trouble has no image and
 * keeps none, and throws nothing.
 */
public interface QrImageStore {

    /** The bytes under {@code name}, if they were kept. */
    Optional<byte[]> read(String name);

    /** Keeps {@code bytes} if it can; keeping them again changes nothing. */
    void keep(String name, byte[] bytes, QrImage.Format format);
}
