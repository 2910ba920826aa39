package vn.dany.core.entrance;

import java.util.Optional;

/** Where drawn QR images are kept, under content-derived names. */
public interface QrImageStore {

    /** The bytes under {@code name}, if they were kept. */
    Optional<byte[]> read(String name);

    /** Keeps {@code bytes}; keeping them again changes nothing. */
    void keep(String name, byte[] bytes, QrImage.Format format);
}
