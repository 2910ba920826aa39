package vn.dany.core.entrance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** QR images in a map. */
public final class InMemoryQrImageStore implements QrImageStore {

    private final Map<String, byte[]> images = new ConcurrentHashMap<>();

    @Override
    public Optional<byte[]> read(String name) {
        return Optional.ofNullable(images.get(name)).map(byte[]::clone);
    }

    @Override
    public void keep(String name, byte[] bytes, QrImage.Format format) {
        images.putIfAbsent(name, bytes.clone());
    }

    /** The names under which something is kept. */
    public Set<String> names() {
        return Set.copyOf(images.keySet());
    }
}
