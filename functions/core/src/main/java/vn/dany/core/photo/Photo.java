package vn.dany.core.photo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A picture and nothing else: its file was written anew with only what a decoder needs for it. No place, time, device,
 * owner, comment, thumbnail or second picture is in it, and nothing behind its end.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: the bytes are handed on
public record Photo(PhotoKind kind, byte[] bytes) {

    /** The largest file that is looked at, in bytes. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    /** More would fill the memory of whoever opens it. */
    static final long MAX_PIXELS = 40_000_000;

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] RIFF = "RIFF".getBytes(StandardCharsets.US_ASCII);

    /** How much readers of archives search from the end, and readers of PDF from the beginning. */
    private static final int ARCHIVE_TAIL = 65_557;

    private static final int PDF_HEAD = 1_024;
    private static final byte[] ARCHIVE_END = {'P', 'K', 5, 6};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /**
     * The photo in {@code sent}, told by its bytes alone. Empty for whatever is not exactly one still picture of a
     * {@link PhotoKind}, is cut off, larger than {@link #MAX_BYTES} or opens to more than 40 megapixels, or would be an
     * archive or a PDF as well. What follows the picture's end is left out, as phones put films and second pictures there.
     * The compressed picture itself is copied: where its format says how much it holds, that is checked too.
     */
    public static Optional<Photo> of(byte[] sent) {
        return sized(sent).map(Sized::photo);
    }

    /** The same with its size. */
    public static Optional<Sized> sized(byte[] sent) {
        if (sent.length > MAX_BYTES) {
            return Optional.empty();
        }
        try {
            return written(sent)
                    .filter(sized -> !isSomethingElseToo(sized.photo().bytes()));
        } catch (NoPictureException e) {
            return Optional.empty();
        }
    }

    /** A photo with its size in pixels, upright. */
    public record Sized(Photo photo, int width, int height) {}

    private static Optional<Sized> written(byte[] sent) {
        if (startsWith(sent, JPEG)) {
            return Optional.of(new Jpeg(sent).anew());
        }
        if (startsWith(sent, Png.SIGNATURE)) {
            return Optional.of(new Png(sent).anew());
        }
        return startsWith(sent, RIFF) ? Optional.of(new WebP(sent).anew()) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean isSomethingElseToo(byte[] bytes) {
        return contains(bytes, Math.max(0, bytes.length - ARCHIVE_TAIL), bytes.length, ARCHIVE_END)
                || contains(bytes, 0, Math.min(bytes.length, PDF_HEAD), PDF);
    }

    private static boolean contains(byte[] bytes, int from, int to, byte[] mark) {
        for (int at = from; at + mark.length <= to; at++) {
            if (Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
                return true;
            }
        }
        return false;
    }
}
