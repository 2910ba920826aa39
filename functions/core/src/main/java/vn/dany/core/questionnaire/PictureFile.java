package vn.dany.core.questionnaire;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dany.core.digest.Sha256;

/**
 * What the file of a picture is called wherever it is kept or served: other bytes, another name.
 *
 * @param digest the first 16 bytes of the SHA-256 of its bytes, in hexadecimal
 */
public record PictureFile(String digest, Kind kind) {

    private static final int BYTES = 16;

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{32})\\.(jpg|png)");

    /** What a picture may be: what every browser and every other tool shows. */
    public enum Kind {
        JPEG("jpg", "image/jpeg"),
        PNG("png", "image/png");

        private final String ending;
        private final String contentType;

        Kind(String ending, String contentType) {
            this.ending = ending;
            this.contentType = contentType;
        }

        /** How its files end. */
        public String ending() {
            return ending;
        }

        /** Its media type. */
        public String contentType() {
            return contentType;
        }
    }

    public PictureFile {
        if (!FORM.matcher(digest + "." + kind.ending()).matches()) {
            throw new IllegalArgumentException("not the digest of a picture");
        }
    }

    /** The file of a picture with these bytes. */
    public static PictureFile of(Kind kind, byte[] bytes) {
        return new PictureFile(HexFormat.of().formatHex(Sha256.of(bytes), 0, BYTES), kind);
    }

    /** Reads the form that {@link #toString()} writes; empty if it is another. */
    public static Optional<PictureFile> parse(String text) {
        Matcher file = FORM.matcher(text);
        return file.matches()
                ? Optional.of(
                        new PictureFile(file.group(1), file.group(2).equals(Kind.PNG.ending()) ? Kind.PNG : Kind.JPEG))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return digest + "." + kind.ending();
    }
}
