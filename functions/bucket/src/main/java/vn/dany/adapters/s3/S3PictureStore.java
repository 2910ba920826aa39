package vn.dany.adapters.s3;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import vn.dany.core.questionnaire.PictureFile;
import vn.dany.core.registry.PictureStore;

/**
 * Pictures of questionnaires as objects {@code pictures/<digest>.jpg} or {@code .png}, which the console puts and the survey
 * reads. No rule forgets them: archives and forms name them for as long as they are kept.
 */
@Singleton
public final class S3PictureStore implements PictureStore {

    /** A form is whole without its pictures: whoever asks for one must not keep others from answering. */
    static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final String PREFIX = "pictures/";

    private final S3Objects objects;

    S3PictureStore(S3Objects objects) {
        this.objects = objects;
    }

    @Override
    public void keep(PictureFile file, byte[] bytes) {
        objects.createImmutable(PREFIX + file, bytes, file.kind().contentType());
    }

    @Override
    public Optional<byte[]> read(PictureFile file) {
        return objects.within(PATIENCE).readUnlisted(PREFIX + file);
    }
}
