package vn.dany.adapters.qr;

/**
 * Dark and light modules, the quiet zone included.
 *
 * @param size modules a side
 */
public record QrSymbol(int size, Modules modules) {

    /** Width aimed at, in pixels of {@link #PIXEL_MM}: sharp on any telephone, and ready for print. */
    private static final int WIDTH = 1000;

    private static final double PIXEL_MM = 0.1;

    /** Which modules are dark. */
    public interface Modules {
        /** Whether the module is dark; light anywhere outside the symbol. */
        boolean isDark(int x, int y);
    }

    /** Whether the module is dark; light anywhere outside the symbol. */
    public boolean isDark(int x, int y) {
        return modules.isDark(x, y);
    }

    /**
     * The dark areas, outlined by the steps {@code m}, {@code h}, {@code v} and {@code z} of an SVG path, one unit a
     * module, downwards from the upper left corner of the quiet zone; to be filled by the non-zero rule.
     */
    public String outlines() {
        return SvgPicture.outlines(this);
    }

    int scale() {
        return scale(size);
    }

    /** Pixels a module for a symbol of {@code size} modules: a whole number, so that every module is equally wide. */
    static int scale(int size) {
        return Math.max(1, WIDTH / size);
    }

    /** Printed width in millimetres. */
    double millimetres() {
        return size * scale() * PIXEL_MM;
    }

    /** Print resolution that goes with {@link #millimetres()}. */
    static int pixelsPerMetre() {
        return (int) Math.round(1000 / PIXEL_MM);
    }
}
