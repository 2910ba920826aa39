package vn.dany.adapters.s3;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Links to objects that S3 itself answers. */
@Singleton
final class DownloadLinks {

    private final S3Objects objects;
    private final S3Presigner presigner;

    DownloadLinks(S3Objects objects, S3Presigner presigner) {
        this.objects = objects;
        this.presigner = presigner;
    }

    /**
     * A link to {@code key}, saved as {@code fileName}. Made without asking S3: it does not tell whether the object is
     * there. At most seven days; a link signed with a role's credentials ends with these, whichever is sooner.
     */
    URI to(String key, String fileName, Duration validFor) {
        return URI.create(presigner
                .presignGetObject(presign -> presign.signatureDuration(validFor)
                        .getObjectRequest(get -> get.bucket(objects.bucket())
                                .key(key)
                                .responseContentDisposition(Attachment.named(fileName))))
                .url()
                .toString());
    }
}
