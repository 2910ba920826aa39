package vn.dany.adapters.s3;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitFile;
import vn.dany.core.kit.KitStore;

/**
 * Files of kits as objects {@code kits/<campaign>/<kit id>/<name>}, created if absent and never replaced: of several
 * who print a kit at once the first keeps each file.
 */
@Singleton
public final class S3KitStore implements KitStore {

    private final S3Objects objects;
    private final DownloadLinks links;

    S3KitStore(S3Objects objects, DownloadLinks links) {
        this.objects = objects;
        this.links = links;
    }

    @Override
    public void keep(Kit kit, KitFile file) {
        objects.create(prefix(kit) + file.name(), file.bytes(), file.contentType());
    }

    @Override
    public Set<String> names(Kit kit) {
        String prefix = prefix(kit);
        return objects.keys(prefix).stream()
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<byte[]> read(Kit kit, String name) {
        return objects.read(prefix(kit) + name);
    }

    /** {@inheritDoc} At most seven days, and made without asking whether the file is there. */
    @Override
    public URI link(Kit kit, String name, Duration validFor) {
        return links.to(prefix(kit) + name, name, validFor);
    }

    private static String prefix(Kit kit) {
        return "kits/" + kit.campaignId() + "/" + kit.id() + "/";
    }
}
