package vn.dany.adapters.s3;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.dany.core.report.DocumentStore;

/** Documents as objects {@code reports/<name>}, handed out by links that S3 itself answers. */
@Singleton
public final class S3DocumentStore implements DocumentStore {

    private static final String PREFIX = "reports/";

    private final S3Objects objects;
    private final S3Presigner presigner;

    @Inject
    S3DocumentStore(S3Objects objects, S3Presigner presigner) {
        this.objects = objects;
        this.presigner = presigner;
    }

    @Override
    public void keep(String name, byte[] bytes, String contentType) {
        objects.put(PREFIX + name, bytes, contentType);
    }

    /**
     * {@inheritDoc} Made without asking S3: it does not tell whether the document is there. At most seven days; a link
     * signed with a role's credentials ends with these, whichever is sooner.
     */
    @Override
    public URI link(String name, String fileName, Duration validFor) {
        return URI.create(presigner
                .presignGetObject(presign -> presign.signatureDuration(validFor)
                        .getObjectRequest(get -> get.bucket(objects.bucket())
                                .key(PREFIX + name)
                                .responseContentDisposition(Attachment.named(fileName))))
                .url()
                .toString());
    }
}
