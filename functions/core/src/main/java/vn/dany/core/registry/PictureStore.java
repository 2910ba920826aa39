package vn.dany.core.registry;

import java.util.Optional;
import vn.dany.core.questionnaire.PictureFile;

/**
 * The pictures that questionnaires show. They are kept for good, like the questionnaires, and never change. Every method
 * throws ProblemException with StoreUnavailable if nothing answers.
 */
public interface PictureStore {

    /** Keeps {@code bytes}, which {@code file} is called after; what is kept already is left as it is. */
    void keep(PictureFile file, byte[] bytes);

    /** The bytes; empty if there is no such picture. */
    Optional<byte[]> read(PictureFile file);
}
