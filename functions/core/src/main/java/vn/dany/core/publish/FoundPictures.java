package vn.dany.core.publish;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.questionnaire.Picture;
import vn.dany.core.questionnaire.PictureFile;
import vn.dany.core.questionnaire.PictureName;
import vn.dany.core.registry.PictureStore;

/** One reading's pictures: those that wait for the yes, and behind names of our own workbooks those that are kept already. */
final class FoundPictures implements Pictures {

    private final Map<String, WaitingPicture> waiting = new LinkedHashMap<>();
    private final Uploads uploads;
    private final PictureStore store;
    private final Set<String> named = new HashSet<>();
    private final Map<String, Optional<Picture>> found = new HashMap<>();
    private final Map<PictureFile, byte[]> bytes = new LinkedHashMap<>();

    FoundPictures(List<WaitingPicture> waiting, Uploads uploads, PictureStore store) {
        waiting.forEach(picture -> this.waiting.put(PictureName.key(picture.fileName()), picture));
        this.uploads = uploads;
        this.store = store;
    }

    @Override
    public Optional<Picture> find(String fileName) {
        String key = PictureName.key(fileName);
        named.add(key);
        // More are refused anyway: a workbook of thousands of names must not have each looked for.
        if (found.size() > 2 * Picture.MOST) {
            return Optional.empty();
        }
        return found.computeIfAbsent(
                key,
                unknown -> kept(key, fileName)
                        .flatMap(kept -> WrittenPicture.of(fileName, kept))
                        .map(this::noted));
    }

    private Optional<byte[]> kept(String key, String fileName) {
        return Optional.ofNullable(waiting.get(key))
                .flatMap(picture -> uploads.find(picture.upload()))
                .or(() -> PictureName.parse(fileName).flatMap(PictureName::file).flatMap(store::read));
    }

    private Picture noted(WrittenPicture written) {
        bytes.put(written.picture().file(), written.bytes());
        return written.picture();
    }

    /** The bytes of every picture that was found, in the order of the workbook. */
    Map<PictureFile, byte[]> bytes() {
        return Collections.unmodifiableMap(bytes);
    }

    /** What was sent and is named nowhere: most often its name is written otherwise there. */
    List<Finding> unused() {
        return waiting.entrySet().stream()
                .filter(picture -> !named.contains(picture.getKey()))
                .map(picture -> Finding.at(
                        "", WorkbookFinding.PICTURE_UNUSED, picture.getValue().fileName()))
                .toList();
    }
}
