package vn.dany.adapters.s3;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.dany.core.publish.UploadDigest;
import vn.dany.core.publish.Uploads;

/**
 * Uploads as objects {@code uploads/<digest>}, which a rule of the bucket forgets a day after they were last put. The
 * console alone may put and read them.
 */
@Singleton
public final class S3Uploads implements Uploads {

    private static final String PREFIX = "uploads/";

    private final S3Objects objects;

    S3Uploads(S3Objects objects) {
        this.objects = objects;
    }

    @Override
    public UploadDigest keep(byte[] bytes) {
        UploadDigest digest = UploadDigest.of(bytes);
        objects.put(PREFIX + digest, bytes, "application/octet-stream");
        return digest;
    }

    @Override
    public Optional<byte[]> find(UploadDigest digest) {
        return objects.read(PREFIX + digest);
    }
}
