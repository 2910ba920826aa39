package vn.dany.core.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.photo.Photo;
import vn.dany.core.photo.PhotoKind;
import vn.dany.core.questionnaire.Picture;
import vn.dany.core.questionnaire.PictureName;

/**
 * The pictures that were sent with a workbook, so far.
 *
 * @param waiting those that can be used, one of each name, {@link Picture#MOST} at most
 * @param problems why others that were sent just now cannot
 */
public record TakenPictures(List<WaitingPicture> waiting, List<Finding> problems) {

    /** Nobody has sent any. */
    public static final TakenPictures NONE = new TakenPictures(List.of(), List.of());

    private static final int KILOBYTE = 1024;

    public TakenPictures {
        waiting = List.copyOf(waiting);
        problems = List.copyOf(problems);
    }

    /** A file as it came, of which bytes beyond {@link Photo#MAX_BYTES} need not be read. */
    @SuppressWarnings("ArrayRecordComponent") // never compared: the bytes are looked at once
    public record Sent(String fileName, byte[] bytes) {}

    /**
     * Writes what was sent anew and keeps it in {@code uploads}; what has the name of one that waits takes its place.
     *
     * @param earlier what waits already
     */
    static TakenPictures of(List<Sent> sent, List<WaitingPicture> earlier, Uploads uploads) {
        Map<String, WaitingPicture> byName = new LinkedHashMap<>();
        earlier.stream()
                .limit(Picture.MOST)
                .forEach(picture -> byName.put(PictureName.key(picture.fileName()), picture));
        List<Finding> problems = new ArrayList<>();
        for (Sent file : sent) {
            Optional<WrittenPicture> written = WrittenPicture.of(file.fileName(), file.bytes());
            if (written.isEmpty()) {
                problems.add(problem(file));
            } else if (byName.size() == Picture.MOST && !byName.containsKey(PictureName.key(file.fileName()))) {
                problems.add(Finding.at("", WorkbookFinding.PICTURES_MANY, Picture.MOST));
                break;
            } else {
                byName.put(
                        PictureName.key(file.fileName()),
                        new WaitingPicture(
                                file.fileName(), uploads.keep(written.get().bytes())));
            }
        }
        return new TakenPictures(List.copyOf(byName.values()), problems);
    }

    /** Why it cannot be used. */
    private static Finding problem(Sent file) {
        String name = file.fileName();
        if (PictureName.parse(name).isEmpty()) {
            return Finding.at("", WorkbookFinding.PICTURE_NAME_UNFIT, name);
        }
        if (file.bytes().length > Photo.MAX_BYTES) {
            return tooHeavy(name, Photo.MAX_BYTES);
        }
        return Photo.sized(file.bytes())
                .filter(sized -> sized.photo().kind() != PhotoKind.WEBP)
                .map(sized -> tooLarge(name, sized))
                .orElseGet(() -> Finding.at("", WorkbookFinding.PICTURE_UNREADABLE, name));
    }

    private static Finding tooLarge(String name, Photo.Sized sized) {
        int most = Picture.LONGEST_SIDE;
        return sized.width() > most || sized.height() > most
                ? Finding.at("", WorkbookFinding.PICTURE_TOO_LONG, name, sized.width(), sized.height(), most)
                : tooHeavy(name, sized.photo().bytes().length);
    }

    private static Finding tooHeavy(String name, int bytes) {
        return Finding.at("", WorkbookFinding.PICTURE_TOO_HEAVY, name, bytes / KILOBYTE, Picture.MAX_BYTES / KILOBYTE);
    }
}
