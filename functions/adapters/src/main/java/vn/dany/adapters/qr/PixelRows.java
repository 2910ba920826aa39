package vn.dany.adapters.qr;

import java.util.Arrays;

/** Rows of pixels, white until darkened, as a PNG of one bit a pixel holds them: an unfiltered row begins with a 0. */
public final class PixelRows {

    private static final byte UNFILTERED = 0;

    private final int width;
    private final byte[][] rows;

    /** White pixels. */
    public PixelRows(int width, int height) {
        this.width = width;
        this.rows = new byte[height][1 + (width + 7) / 8];
        for (byte[] row : rows) {
            Arrays.fill(row, (byte) 0xff);
            row[0] = UNFILTERED;
        }
    }

    /** Darkens the pixels of row {@code y} from {@code from} up to and without {@code to}; outside of it nothing. */
    public void darken(int y, int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(width, to);
        if (y >= 0 && y < rows.length && first < last) {
            clear(rows[y], 8 + first, 8 + last);
        }
    }

    int height() {
        return rows.length;
    }

    byte[] row(int y) {
        return rows[y];
    }

    /** Clears the bits from {@code from} up to and without {@code to}, the highest bit of a byte being its first. */
    private static void clear(byte[] bytes, int from, int to) {
        int first = from / 8;
        int last = to / 8;
        int head = 0xff >> from % 8;
        int tail = 0xff >> to % 8;
        if (first == last) {
            bytes[first] &= (byte) ~(head & ~tail);
            return;
        }
        bytes[first] &= (byte) ~head;
        Arrays.fill(bytes, first + 1, last, (byte) 0);
        if (last < bytes.length) {
            bytes[last] &= (byte) tail;
        }
    }
}
