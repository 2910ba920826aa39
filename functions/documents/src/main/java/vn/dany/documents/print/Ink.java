package vn.dany.documents.print;

/** The colours of the province's papers, the same as on its pages. All of them are legible printed in grey. */
public enum Ink {
    RED(0x8c1515),
    GOLD(0xe6b422),
    /** Bars of charts, the colour of the workbooks. */
    BAR(0x0f4c5c),
    /** Letters of official papers. */
    FULL(0x000000),
    BLACK(0x1a1a1a),
    GREY(0x565656),
    LINE(0xb9b2a6),
    PALE(0xf4f2ee),
    WHITE(0xffffff);

    private final float red;
    private final float green;
    private final float blue;

    Ink(int rgb) {
        red = (rgb >> 16) / 255f;
        green = (rgb >> 8 & 0xff) / 255f;
        blue = (rgb & 0xff) / 255f;
    }

    float red() {
        return red;
    }

    float green() {
        return green;
    }

    float blue() {
        return blue;
    }
}
