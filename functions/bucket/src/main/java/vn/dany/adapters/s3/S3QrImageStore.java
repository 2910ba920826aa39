package vn.dany.adapters.s3;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.dany.core.entrance.QrImage;
import vn.dany.core.entrance.QrImageStore;

/** QR images as objects {@code qr/<name>}. */
@Singleton
public final class S3QrImageStore implements QrImageStore {

    private static final String PREFIX = "qr/";

    private final S3Objects objects;

    @Inject
    S3QrImageStore(S3Objects objects) {
        this.objects = objects;
    }

    @Override
    public Optional<byte[]> read(String name) {
        return objects.read(PREFIX + name);
    }

    @Override
    public void keep(String name, byte[] bytes, QrImage.Format format) {
        objects.createImmutable(PREFIX + name, bytes, format.contentType());
    }
}
