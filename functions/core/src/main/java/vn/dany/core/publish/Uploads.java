package vn.dany.core.publish;

import java.util.Optional;

/** Files that staff have sent, from the look at what they would change to the yes: kept for a day, then forgotten. */
public interface Uploads {

    /** Keeps {@code bytes} under their digest; kept again, they begin their day anew. */
    UploadDigest keep(byte[] bytes);

    /** The very bytes that have this digest; empty if nobody sent them or their day is over. */
    Optional<byte[]> find(UploadDigest digest);
}
