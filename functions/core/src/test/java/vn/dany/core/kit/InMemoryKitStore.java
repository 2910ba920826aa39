package vn.dany.core.kit;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Files of kits in maps. Its links lead nowhere. */
public final class InMemoryKitStore implements KitStore {

    private final Map<String, Map<String, KitFile>> kits = new ConcurrentHashMap<>();

    @Override
    public void keep(Kit kit, KitFile file) {
        files(kit).putIfAbsent(file.name(), file);
    }

    @Override
    public Set<String> names(Kit kit) {
        return Set.copyOf(files(kit).keySet());
    }

    @Override
    public Optional<byte[]> read(Kit kit, String name) {
        return Optional.ofNullable(files(kit).get(name))
                .map(file -> file.bytes().clone());
    }

    @Override
    public URI link(Kit kit, String name, Duration validFor) {
        return URI.create("memory:/" + kit.id() + "/" + name + "?for=" + validFor);
    }

    private Map<String, KitFile> files(Kit kit) {
        return kits.computeIfAbsent(kit.id(), id -> new ConcurrentHashMap<>());
    }
}
