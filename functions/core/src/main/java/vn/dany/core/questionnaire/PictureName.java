package vn.dany.core.questionnaire;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a picture is called in a workbook and on somebody's disk, such as {@code cổng chào.jpg}; or as our own workbooks call
 * it, with the file behind its name: {@code cổng chào.0123….jpg}. Names are the same in capitals, and however their
 * diacritics are put together.
 *
 * @param name without its ending
 * @param file the file it says it is
 */
public record PictureName(String name, Optional<PictureFile> file) {

    /** The longest name, in characters (code points). */
    static final int LONGEST = 60;

    /** Nothing that leads elsewhere, breaks a line or means something to a file system. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ()+,_.-]*");

    private static final Pattern ENDED = Pattern.compile("(.+)\\.(?:jpe?g|png)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN = Pattern.compile("(.+)\\.([0-9a-f]{32}\\.(?:jpg|png))");

    /** The name in {@code text}; empty if it is none of a JPEG or PNG, or not fit for every disk. */
    public static Optional<PictureName> parse(String text) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        Matcher own = OWN.matcher(plain);
        if (own.matches() && isFit(own.group(1))) {
            return Optional.of(new PictureName(own.group(1), PictureFile.parse(own.group(2))));
        }
        Matcher ended = ENDED.matcher(plain);
        return ended.matches() && isFit(ended.group(1))
                ? Optional.of(new PictureName(ended.group(1), Optional.empty()))
                : Optional.empty();
    }

    /** Whether {@code name} can be one, without its ending. */
    static boolean isFit(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                && NAME.matcher(name).matches()
                && Normalizer.isNormalized(name, Normalizer.Form.NFC)
                && name.equals(name.strip());
    }

    /** What two writings of one file name have in common. */
    public static String key(String fileName) {
        return Normalizer.normalize(fileName.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
