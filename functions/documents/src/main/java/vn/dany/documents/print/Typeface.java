package vn.dany.documents.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters everything is printed in, which have each Vietnamese letter with its marks as one glyph, so that composed
 * (NFC) text needs no shaping: Noto Sans for posters; for official papers letters as wide as those of Times New Roman.
 */
@SuppressWarnings("ImmutableEnumChecker") // The library's own types, written once and read since.
public enum Typeface {
    REGULAR("fonts/NotoSans-Regular.ttf"),
    BOLD("fonts/NotoSans-Bold.ttf"),
    PAPER("fonts/DanySerif-Regular.ttf"),
    PAPER_BOLD("fonts/DanySerif-Bold.ttf"),
    PAPER_ITALIC("fonts/DanySerif-Italic.ttf"),
    PAPER_BOLD_ITALIC("fonts/DanySerif-BoldItalic.ttf");

    private static final String MISSING = "?";

    /** Signs that texts have and typefaces may lack: no two that mean different things may look the same. */
    private static final Map<Integer, String> OTHERWISE = Map.of(
            0x2265, ">=", 0x2264, "<=", 0x2260, "<>", 0x2192, "->", 0x2011, "-", 0x200b, "", 0x200d, "", 0xfeff, "");

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

    /** Width of {@code text} with all its spaces, {@code size} to the em. */
    public double width(String text, double size) {
        try {
            double width = 0;
            String drawn =
                    letters(Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00a0', ' '));
            for (int c : drawn.codePoints().toArray()) {
                width += font.getAdvanceWidth(characters.getGlyphId(c));
            }
            return width * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("a font of ours is broken", e);
        }
    }

    /** {@code text} composed and on one line, with a question mark for what has no glyph. */
    public String printable(String text) {
        return letters(Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " "));
    }

    /** {@code text} with all its spaces; what has no glyph is written otherwise, or as a question mark. */
    String letters(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (characters.getGlyphId(c) == 0) {
                printable.append(OTHERWISE.getOrDefault(c, MISSING));
            } else {
                printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }
}
