package vn.dany.core.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Uploads that are forgotten when a test says so. */
public final class InMemoryUploads implements Uploads {

    private final Map<UploadDigest, byte[]> kept = new HashMap<>();

    @Override
    public UploadDigest keep(byte[] bytes) {
        UploadDigest digest = UploadDigest.of(bytes);
        kept.put(digest, bytes.clone());
        return digest;
    }

    @Override
    public Optional<byte[]> find(UploadDigest digest) {
        return Optional.ofNullable(kept.get(digest)).map(byte[]::clone);
    }

    /** A day passes. */
    void forget() {
        kept.clear();
    }
}
