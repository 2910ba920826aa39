package vn.dany.adapters.qr;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;

/**
 * A symbol as SVG, one unit a module. The dark areas are outlined rather than put together from squares: nothing but
 * dark lies between two dark modules, so no renderer or printer can show a hairline there.
 */
public final class SvgPicture {

    private final QrSymbol symbol;
    private final BitSet outlined = new BitSet();
    private final StringBuilder path = new StringBuilder(4096);

    private SvgPicture(QrSymbol symbol) {
        this.symbol = symbol;
    }

    static byte[] of(QrSymbol symbol) {
        int size = symbol.size();
        String millimetres = String.format(Locale.ROOT, "%.1fmm", symbol.millimetres());
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + millimetres + "\" height=\"" + millimetres
                        + "\" viewBox=\"0 0 " + size + " " + size + "\" shape-rendering=\"crispEdges\">"
                        + "<path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/>"
                        + "<path d=\"" + outlines(symbol) + "\"/></svg>\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The outline of its dark areas as the data of an SVG path, from the upper left corner. */
    public static String outlines(QrSymbol symbol) {
        return new SvgPicture(symbol).outlines();
    }

    private String outlines() {
        int lastX = 0;
        int lastY = 0;
        for (int y = 0; y < symbol.size(); y++) {
            for (int x = 0; x < symbol.size(); x++) {
                boolean upperEdge = symbol.isDark(x, y) && !symbol.isDark(x, y - 1);
                if (upperEdge && !outlined.get(index(x, y))) {
                    path.append('m').append(x - lastX).append(' ').append(y - lastY);
                    outline(x, y);
                    lastX = x;
                    lastY = y;
                }
            }
        }
        return path.toString();
    }

    /**
     * Walks around an area with the dark on the right hand, beginning along the upper edge of a module. Every outline,
     * that of a hole too, has such an edge, so marking these is enough to walk each outline once.
     */
    private void outline(int startX, int startY) {
        int x = startX;
        int y = startY;
        int dx = 1;
        int dy = 0;
        int run = 0;
        while (true) {
            if (dx == 1) {
                outlined.set(index(x, y));
            }
            x += dx;
            y += dy;
            run++;
            int ahead = dx;
            String side = dx == 0 ? "v" + run * dy : "h" + run * dx;
            if (!symbol.isDark(x + (dx - dy - 1) / 2, y + (dx + dy - 1) / 2)) {
                dx = -dy;
                dy = ahead;
            } else if (symbol.isDark(x + (dx + dy - 1) / 2, y + (dy - dx - 1) / 2)) {
                dx = dy;
                dy = -ahead;
            } else {
                continue;
            }
            if (x == startX && y == startY && dx == 1) {
                path.append('z');
                return;
            }
            path.append(side);
            run = 0;
        }
    }

    private int index(int x, int y) {
        return y * symbol.size() + x;
    }
}
