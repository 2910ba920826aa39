package vn.dany.core.publish;

import java.util.Optional;
import vn.dany.core.questionnaire.Picture;

/** The pictures that a workbook may name. */
@FunctionalInterface
public interface Pictures {

    /** None at all. */
    Pictures NONE = fileName -> Optional.empty();

    /** The picture that is called {@code fileName}, a {@link vn.dany.core.questionnaire.PictureName}; empty if nobody has sent it. */
    Optional<Picture> find(String fileName);
}
