package vn.dany.documents.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.GlyfDescript;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.GlyphDescription;
import org.apache.fontbox.ttf.TrueTypeFont;
import vn.dany.adapters.qr.PixelRows;

/**
 * Letters as pixels, filled from the outlines of a font. By hand, because the platform's own text drawing needs system
 * libraries that a function's machine does not have, and because its pixels differ from machine to machine.
 */
final class Lettering {

    /** Straight pieces a curve is drawn in; more make no difference at the size of a caption. */
    private static final int PIECES = 6;

    /** A few hundred letters in the sizes of the captions; drawn once, since an outline takes longer than a symbol. */
    private static final Map<Wanted, Letter> LETTERS = new ConcurrentHashMap<>();

    private Lettering() {}

    /** A letter of one size: the spans of dark pixels of each of its rows, from its pen position and foot. */
    private record Letter(double advance, int top, int[][] spans) {}

    private record Wanted(Typeface face, int character, int pixels) {}

    /** Width of {@code text} in pixels, {@code pixels} to the em. */
    static double width(Typeface face, String text, double pixels) {
        try {
            double width = 0;
            for (int c : face.printable(text).codePoints().toArray()) {
                width += face.font().getAdvanceWidth(face.glyph(c));
            }
            return width * pixels / face.font().getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("a font of ours is broken", e);
        }
    }

    /** Darkens the pixels of {@code text}; its foot is row {@code foot}, its middle column {@code middle}. */
    static void write(Typeface face, String text, int pixels, double middle, int foot, PixelRows rows) {
        List<Letter> letters = face.printable(text)
                .codePoints()
                .mapToObj(c -> LETTERS.computeIfAbsent(new Wanted(face, c, pixels), Lettering::drawn))
                .toList();
        double x = middle - letters.stream().mapToDouble(Letter::advance).sum() / 2;
        for (Letter letter : letters) {
            int pen = (int) Math.round(x);
            for (int row = 0; row < letter.spans().length; row++) {
                int[] spans = letter.spans()[row];
                for (int i = 0; i < spans.length; i += 2) {
                    rows.darken(foot + letter.top() + row, pen + spans[i], pen + spans[i + 1]);
                }
            }
            x += letter.advance();
        }
    }

    private static Letter drawn(Wanted wanted) {
        try {
            TrueTypeFont font = wanted.face().font();
            int glyph = wanted.face().glyph(wanted.character());
            double scale = (double) wanted.pixels() / font.getUnitsPerEm();
            double advance = font.getAdvanceWidth(glyph) * scale;
            GlyphData outline = font.getGlyph().getGlyph(glyph);
            List<Edge> edges = outline == null ? List.of() : edges(outline.getDescription(), scale);
            int top =
                    (int) Math.floor(edges.stream().mapToDouble(Edge::y1).min().orElse(0));
            int bottom =
                    (int) Math.ceil(edges.stream().mapToDouble(Edge::y2).max().orElse(0));
            int[][] spans = new int[bottom - top][];
            for (int row = 0; row < spans.length; row++) {
                spans[row] = spans(edges, top + row + 0.5);
            }
            return new Letter(advance, top, spans);
        } catch (IOException e) {
            throw new UncheckedIOException("a font of ours is broken", e);
        }
    }

    /** A straight edge of an outline, from its upper to its lower end. */
    private record Edge(double x1, double y1, double x2, double y2, int winding) {

        double at(double y) {
            return x1 + (y - y1) * (x2 - x1) / (y2 - y1);
        }
    }

    /** Where an outline crosses the middle of a row of pixels, and which way. */
    private record Crossing(double x, int winding) implements Comparable<Crossing> {
        @Override
        public int compareTo(Crossing other) {
            return Double.compare(x, other.x);
        }
    }

    /** Beginnings and ends of the dark pixels in the row whose middle is {@code y}. */
    private static int[] spans(List<Edge> edges, double y) {
        List<Crossing> crossings = edges.stream()
                .filter(edge -> edge.y1() <= y && y < edge.y2())
                .map(edge -> new Crossing(edge.at(y), edge.winding()))
                .sorted()
                .toList();
        List<Integer> spans = new ArrayList<>();
        int winding = 0;
        for (int i = 0; i + 1 < crossings.size(); i++) {
            winding += crossings.get(i).winding();
            int from = (int) Math.ceil(crossings.get(i).x() - 0.5);
            int to = (int) Math.ceil(crossings.get(i + 1).x() - 0.5);
            if (winding != 0 && from < to) {
                spans.add(from);
                spans.add(to);
            }
        }
        return spans.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Edge> edges(GlyphDescription glyph, double scale) {
        List<Edge> edges = new ArrayList<>();
        int first = 0;
        for (int contour = 0; contour < glyph.getContourCount(); contour++) {
            int last = glyph.getEndPtOfContours(contour);
            List<Point> points = new ArrayList<>();
            for (int i = first; i <= last; i++) {
                points.add(new Point(
                        glyph.getXCoordinate(i) * scale,
                        -glyph.getYCoordinate(i) * scale,
                        (glyph.getFlags(i) & GlyfDescript.ON_CURVE) != 0));
            }
            walk(points, edges);
            first = last + 1;
        }
        return edges;
    }

    /** A point of an outline; where it is not on the curve, it draws the curve towards itself (quadratic Bézier). */
    private record Point(double x, double y, boolean onCurve) {

        Point halfWayTo(Point other) {
            return new Point((x + other.x) / 2, (y + other.y) / 2, true);
        }
    }

    /** Between two points off the curve the curve passes half-way, which the font leaves out. */
    private static void walk(List<Point> points, List<Edge> edges) {
        int count = points.size();
        for (int i = 0; i < count; i++) {
            Point before = points.get((i + count - 1) % count);
            Point point = points.get(i);
            Point next = points.get((i + 1) % count);
            if (point.onCurve() && next.onCurve()) {
                straight(point, next, edges);
            } else if (!point.onCurve()) {
                Point from = before.onCurve() ? before : before.halfWayTo(point);
                Point to = next.onCurve() ? next : point.halfWayTo(next);
                curve(from, point, to, edges);
            }
        }
    }

    private static void curve(Point from, Point control, Point to, List<Edge> edges) {
        Point at = from;
        for (int piece = 1; piece <= PIECES; piece++) {
            double t = (double) piece / PIECES;
            double u = 1 - t;
            Point next = new Point(
                    u * u * from.x() + 2 * u * t * control.x() + t * t * to.x(),
                    u * u * from.y() + 2 * u * t * control.y() + t * t * to.y(),
                    true);
            straight(at, next, edges);
            at = next;
        }
    }

    private static void straight(Point from, Point to, List<Edge> edges) {
        if (from.y() < to.y()) {
            edges.add(new Edge(from.x(), from.y(), to.x(), to.y(), 1));
        } else if (from.y() > to.y()) {
            edges.add(new Edge(to.x(), to.y(), from.x(), from.y(), -1));
        }
    }
}
