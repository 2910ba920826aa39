package vn.dany.core.kit;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the files of kits, each once and for good.
 *
 * <p>Each method throws {@code ProblemException(StoreUnavailable)} if the store does not answer.
 */
public interface KitStore {

    /** Keeps {@code file} unless the kit has one of that name already. */
    void keep(Kit kit, KitFile file);

    /** The names of the files kept so far. */
    Set<String> names(Kit kit);

    /** The bytes of a file, if it is kept. */
    Optional<byte[]> read(Kit kit, String name);

    /** A link that lets its holder download the file for {@code validFor}. */
    URI link(Kit kit, String name, Duration validFor);
}
