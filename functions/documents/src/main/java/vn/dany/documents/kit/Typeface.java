package vn.dany.documents.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters everything is printed in: Noto Sans, which has each Vietnamese letter with its marks as one glyph, so that
 * composed (NFC) text needs no shaping.
 */
@SuppressWarnings("ImmutableEnumChecker") // The library's own types, written once and read since.
enum Typeface {
    REGULAR("fonts/NotoSans-Regular.ttf"),
    BOLD("fonts/NotoSans-Bold.ttf");

    private static final char MISSING = '?';

    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup characters;

    Typeface(String resource) {
        try (InputStream in = Typeface.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            file = in.readAllBytes();
            font = open();
            characters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font, opened anew: an embedded one belongs to its document. */
    TrueTypeFont open() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException("a font of ours is broken", e);
        }
    }

    /** Width of {@code text}, {@code size} to the em. */
    double width(String text, double size) {
        try {
            double width = 0;
            for (int c : printable(text).codePoints().toArray()) {
                width += font.getAdvanceWidth(characters.getGlyphId(c));
            }
            return width * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("a font of ours is broken", e);
        }
    }

    /** {@code text} composed and on one line, with a question mark for what has no glyph. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .codePoints()
                .forEach(c -> printable.appendCodePoint(characters.getGlyphId(c) == 0 ? MISSING : c));
        return printable.toString();
    }
}
