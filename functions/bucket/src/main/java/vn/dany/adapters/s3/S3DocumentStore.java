package vn.dany.adapters.s3;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import vn.dany.core.order.DocumentStore;

/** Documents as objects {@code reports/<name>}, handed out by links that S3 itself answers. */
@Singleton
public final class S3DocumentStore implements DocumentStore {

    private static final String PREFIX = "reports/";

    private final S3Objects objects;
    private final DownloadLinks links;

    S3DocumentStore(S3Objects objects, DownloadLinks links) {
        this.objects = objects;
        this.links = links;
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
        return links.to(PREFIX + name, fileName, validFor);
    }
}
