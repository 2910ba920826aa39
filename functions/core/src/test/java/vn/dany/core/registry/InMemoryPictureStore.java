package vn.dany.core.registry;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.dany.core.questionnaire.PictureFile;

/** Keeps pictures in memory. */
public final class InMemoryPictureStore implements PictureStore {

    private final Map<PictureFile, byte[]> pictures = new ConcurrentHashMap<>();

    @Override
    public void keep(PictureFile file, byte[] bytes) {
        pictures.putIfAbsent(file, bytes.clone());
    }

    @Override
    public Optional<byte[]> read(PictureFile file) {
        return Optional.ofNullable(pictures.get(file)).map(byte[]::clone);
    }
}
