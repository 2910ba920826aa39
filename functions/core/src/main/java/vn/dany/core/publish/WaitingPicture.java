package vn.dany.core.publish;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dany.core.questionnaire.PictureName;

/**
 * A picture that was sent with a workbook and waits for the yes.
 *
 * @param fileName as whoever sent it calls it
 * @param upload what it is kept under, written anew
 */
public record WaitingPicture(String fileName, UploadDigest upload) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{64}) (.+)");

    /** Reads the form that {@link #toString()} writes; empty if it is another. */
    public static Optional<WaitingPicture> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches() && PictureName.parse(parts.group(2)).isPresent()
                ? UploadDigest.parse(parts.group(1)).map(upload -> new WaitingPicture(parts.group(2), upload))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return upload + " " + fileName;
    }
}
