package vn.dany.core.publish;

import java.util.Optional;
import vn.dany.core.photo.Photo;
import vn.dany.core.photo.PhotoKind;
import vn.dany.core.questionnaire.Picture;
import vn.dany.core.questionnaire.PictureFile;
import vn.dany.core.questionnaire.PictureName;

/** A picture with its file, written anew with nothing but the picture. */
@SuppressWarnings("ArrayRecordComponent") // never compared: the picture is called after the bytes
public record WrittenPicture(Picture picture, byte[] bytes) {

    /** The picture in {@code sent}; empty if it is none that a questionnaire may show, or has no name of one. */
    public static Optional<WrittenPicture> of(String fileName, byte[] sent) {
        return PictureName.parse(fileName)
                .flatMap(name -> Photo.sized(sent).filter(WrittenPicture::isFit).map(sized -> of(name, sized)));
    }

    private static boolean isFit(Photo.Sized sized) {
        return sized.photo().kind() != PhotoKind.WEBP
                && sized.width() <= Picture.LONGEST_SIDE
                && sized.height() <= Picture.LONGEST_SIDE
                && sized.photo().bytes().length <= Picture.MAX_BYTES;
    }

    private static WrittenPicture of(PictureName name, Photo.Sized sized) {
        byte[] bytes = sized.photo().bytes();
        PictureFile.Kind kind = sized.photo().kind() == PhotoKind.PNG ? PictureFile.Kind.PNG : PictureFile.Kind.JPEG;
        return new WrittenPicture(
                new Picture(PictureFile.of(kind, bytes), sized.width(), sized.height(), name.name()), bytes);
    }
}
