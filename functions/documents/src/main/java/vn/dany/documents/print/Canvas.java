package vn.dany.documents.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.dany.adapters.qr.QrSymbol;

/** A page to draw on, in millimetres from its upper left corner. Sizes of letters are in points, as offices know them. */
public final class Canvas {

    private static final float MM_PER_POINT = 25.4f / 72;
    private static final Pattern STEP = Pattern.compile("([mhvz])(?:(-?\\d+)(?: (-?\\d+))?)?");

    private final PDPageContentStream stream;
    private final Function<Typeface, PDType0Font> fonts;
    private final float height;
    private final PDPage page;
    private int marks;

    Canvas(PDPageContentStream stream, Function<Typeface, PDType0Font> fonts, float height, PDPage page) {
        this.stream = stream;
        this.fonts = fonts;
        this.height = height;
        this.page = page;
    }

    /** Letters of one look. */
    public record Style(Typeface face, double points, Ink ink) {
        /** Distance of two lines' feet, in millimetres. */
        public double leading() {
            return points * MM_PER_POINT * 1.32;
        }

        public Style sized(double other) {
            return new Style(face, other, ink);
        }
    }

    /** Where a line of text lies around the given place. */
    public enum Align {
        LEFT(0),
        CENTRE(0.5),
        RIGHT(1);

        private final double share;

        Align(double share) {
            this.share = share;
        }
    }

    /** Draws something that belongs to {@code tag}. */
    public void content(Tag tag, PrintedPages.Drawing drawing) throws IOException {
        stream.beginMarkedContent(COSName.getPDFName(tag.type()), marks);
        tag.mark(page, marks++);
        drawing.on(this);
        stream.endMarkedContent();
    }

    /** Draws something that is no content, such as the number of the page. */
    public void ornament(PrintedPages.Drawing drawing) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        drawing.on(this);
        stream.endMarkedContent();
    }

    public void fill(Ink ink, double x, double y, double width, double tall) throws IOException {
        colour(ink);
        stream.addRect((float) x, up(y + tall), (float) width, (float) tall);
        stream.fill();
    }

    public void line(Ink ink, double thick, double x1, double y1, double x2, double y2) throws IOException {
        stream.setStrokingColor(ink.red(), ink.green(), ink.blue());
        stream.setLineWidth((float) thick);
        stream.moveTo((float) x1, up(y1));
        stream.lineTo((float) x2, up(y2));
        stream.stroke();
    }

    public void disc(Ink ink, double x, double y, double radius) throws IOException {
        colour(ink);
        float r = (float) radius;
        float k = r * 0.5523f;
        float cx = (float) x;
        float cy = up(y);
        stream.moveTo(cx - r, cy);
        stream.curveTo(cx - r, cy + k, cx - k, cy + r, cx, cy + r);
        stream.curveTo(cx + k, cy + r, cx + r, cy + k, cx + r, cy);
        stream.curveTo(cx + r, cy - k, cx + k, cy - r, cx, cy - r);
        stream.curveTo(cx - k, cy - r, cx - r, cy - k, cx - r, cy);
        stream.fill();
    }

    /** One line with its foot at {@code y}. */
    public void text(Style style, Align align, String text, double x, double y) throws IOException {
        // Where lines end is settled: what kept words together may be a space again, for who copies or searches.
        String printable = style.face().printable(text.replace('\u00a0', ' '));
        double left = x - width(style, printable) * align.share;
        stream.beginText();
        stream.setFont(fonts.apply(style.face()), (float) (style.points() * MM_PER_POINT));
        colour(style.ink());
        stream.newLineAtOffset((float) left, up(y));
        stream.showText(printable);
        stream.endText();
    }

    /** One line as it is, with its foot at {@code y}; {@code wider} is added to each space in it. */
    void line(Style style, String text, double wider, double x, double y) throws IOException {
        if (text.isBlank()) {
            return;
        }
        stream.beginText();
        stream.setFont(fonts.apply(style.face()), (float) (style.points() * MM_PER_POINT));
        colour(style.ink());
        stream.newLineAtOffset((float) x, up(y));
        String letters = style.face().letters(text.replace('\u00a0', ' '));
        if (wider == 0) {
            stream.showText(letters);
        } else {
            stream.showTextWithPositioning(spread(letters, (float) (-1000 * wider / style.points() / MM_PER_POINT)));
        }
        stream.endText();
    }

    private static Object[] spread(String letters, Float wider) {
        List<Object> parts = new ArrayList<>();
        int start = 0;
        for (int space = letters.indexOf(' '); space >= 0; space = letters.indexOf(' ', start)) {
            parts.add(letters.substring(start, space + 1));
            parts.add(wider);
            start = space + 1;
        }
        parts.add(letters.substring(start));
        return parts.toArray();
    }

    /** Lines around {@code x}, the foot of the first at {@code y}; returns the foot of the last. */
    public double lines(Style style, Align align, List<String> lines, double x, double y) throws IOException {
        double foot = y;
        for (String line : lines) {
            text(style, align, line, x, foot);
            foot += style.leading();
        }
        return foot - style.leading();
    }

    /** {@code text} broken into balanced lines of at most {@code width}. */
    public List<String> broken(Style style, String text, double width) {
        return Lines.balanced(style.face().printable(text), width, line -> width(style, line));
    }

    /** {@code style}, smaller if {@code text} would otherwise take more than so many lines or be wider than they are. */
    public Style fitting(Style style, String text, double width, int lines) {
        Style fitting = style;
        while (fitting.points() > 5 && !fits(fitting, text, width, lines)) {
            fitting = fitting.sized(fitting.points() * 0.97);
        }
        return fitting;
    }

    public double width(Style style, String printable) {
        try {
            return fonts.apply(style.face()).getStringWidth(printable) / 1000 * style.points() * MM_PER_POINT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The symbol with its quiet zone, as one area of ink: nothing between two dark modules for a printer to leave white. */
    public void symbol(QrSymbol symbol, double x, double y, double side) throws IOException {
        fill(Ink.WHITE, x, y, side, side);
        stream.setNonStrokingColor(0f);
        double module = side / symbol.size();
        int column = 0;
        int row = 0;
        int startColumn = 0;
        int startRow = 0;
        Matcher step = STEP.matcher(symbol.outlines());
        while (step.find()) {
            switch (step.group(1)) {
                case "m" -> {
                    startColumn += Integer.parseInt(step.group(2));
                    startRow += Integer.parseInt(step.group(3));
                    column = startColumn;
                    row = startRow;
                    stream.moveTo((float) (x + column * module), up(y + row * module));
                }
                case "z" -> stream.closePath();
                default -> {
                    int length = Integer.parseInt(step.group(2));
                    column += step.group(1).equals("h") ? length : 0;
                    row += step.group(1).equals("v") ? length : 0;
                    stream.lineTo((float) (x + column * module), up(y + row * module));
                }
            }
        }
        stream.fill();
    }

    private boolean fits(Style style, String text, double width, int lines) {
        List<String> broken = broken(style, text, width);
        return broken.size() <= lines && broken.stream().allMatch(line -> width(style, line) <= width);
    }

    private void colour(Ink ink) throws IOException {
        stream.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    private float up(double down) {
        return (float) (height - down);
    }
}
