package vn.dany.documents.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.GlyfDescript;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.GlyphDescription;

/**
 * Letters as pixels, filled from the outlines of a font. By hand, because the platform's own text drawing needs system
 * libraries that a function's machine does not have, and because its pixels differ from machine to machine.
 */
final class Lettering {

    /** Straight pieces a curve is drawn in; more make no difference at the size of a caption. */
    private static final int PIECES = 6;

    private Lettering() {}

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
    static void write(Typeface face, String text, double pixels, double middle, double foot, BitSet[] rows) {
        try {
            double x = middle - width(face, text, pixels) / 2;
            double scale = pixels / face.font().getUnitsPerEm();
            for (int c : face.printable(text).codePoints().toArray()) {
                int glyph = face.glyph(c);
                GlyphData outline = face.font().getGlyph().getGlyph(glyph);
                if (outline != null) {
                    fill(edges(outline.getDescription(), scale, x, foot), rows);
                }
                x += face.font().getAdvanceWidth(glyph) * scale;
            }
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

    private static void fill(List<Edge> edges, BitSet[] rows) {
        double top = edges.stream().mapToDouble(Edge::y1).min().orElse(0);
        double bottom = edges.stream().mapToDouble(Edge::y2).max().orElse(0);
        for (int row = Math.max(0, (int) top); row <= Math.min(rows.length - 1, (int) bottom); row++) {
            double y = row + 0.5;
            Crossing[] crossings = edges.stream()
                    .filter(edge -> edge.y1() <= y && y < edge.y2())
                    .map(edge -> new Crossing(edge.at(y), edge.winding()))
                    .toArray(Crossing[]::new);
            Arrays.sort(crossings);
            int winding = 0;
            for (int i = 0; i + 1 < crossings.length; i++) {
                winding += crossings[i].winding();
                if (winding != 0) {
                    int from = (int) Math.ceil(crossings[i].x() - 0.5);
                    int to = (int) Math.ceil(crossings[i + 1].x() - 0.5);
                    rows[row].set(Math.max(0, from), Math.max(0, to));
                }
            }
        }
    }

    private static List<Edge> edges(GlyphDescription glyph, double scale, double left, double foot) {
        List<Edge> edges = new ArrayList<>();
        int first = 0;
        for (int contour = 0; contour < glyph.getContourCount(); contour++) {
            int last = glyph.getEndPtOfContours(contour);
            List<Point> points = new ArrayList<>();
            for (int i = first; i <= last; i++) {
                points.add(new Point(
                        left + glyph.getXCoordinate(i) * scale,
                        foot - glyph.getYCoordinate(i) * scale,
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
