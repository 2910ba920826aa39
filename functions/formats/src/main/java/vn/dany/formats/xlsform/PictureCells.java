package vn.dany.formats.xlsform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.publish.Pictures;
import vn.dany.core.questionnaire.Picture;
import vn.dany.core.questionnaire.PictureName;

/** The pictures that lines name, the same one in every language. */
final class PictureCells {

    /** The column, also with a language behind it. */
    static final String COLUMN = "media::image";

    private final Pictures pictures;
    private final Map<String, Finding> missing = new LinkedHashMap<>();

    PictureCells(Pictures pictures) {
        this.pictures = pictures;
    }

    /** The picture of the line; null if it names none, or none that there is. */
    @Nullable
    Picture of(TableRow row) {
        List<String> names = row.texts(COLUMN);
        if (names.isEmpty()) {
            return null;
        }
        if (names.stream().map(PictureName::key).distinct().count() > 1) {
            row.refuse(COLUMN, WorkbookFinding.PICTURE_OF_ONE_LANGUAGE);
            return null;
        }
        String name = names.get(0);
        if (PictureName.parse(name).isEmpty()) {
            row.refuse(COLUMN, WorkbookFinding.PICTURE_NAME_UNFIT, name);
            return null;
        }
        Optional<Picture> found = pictures.find(name);
        if (found.isEmpty()) {
            missing.putIfAbsent(
                    PictureName.key(name), Finding.at(row.address(COLUMN), WorkbookFinding.PICTURE_MISSING, name));
        }
        return found.orElse(null);
    }

    /** What is named and not there, each name once, at the first cell that has it; as many as a questionnaire may have. */
    List<Finding> missing() {
        return missing.values().stream().limit(Picture.MOST).toList();
    }
}
