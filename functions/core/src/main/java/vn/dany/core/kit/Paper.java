package vn.dany.core.kit;

import java.util.Locale;

/** Sizes of paper that offices print on (ISO 216), upright. */
public enum Paper {
    A4(210, 297),
    A3(297, 420);

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Millimetres across. */
    public int width() {
        return width;
    }

    /** Millimetres down. */
    public int height() {
        return height;
    }

    /** How a file name states it. */
    public String inFileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
