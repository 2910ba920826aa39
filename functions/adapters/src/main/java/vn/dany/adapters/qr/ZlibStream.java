package vn.dany.adapters.qr;

import java.util.Arrays;

/**
 * A zlib stream (RFC 1950) of one block in the fixed codes of RFC 1951, for content that knows its own repetitions. Ten
 * times as fast as searching for them, and the same bytes on every machine, which {@code Deflater} does not promise.
 */
final class ZlibStream {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int END = 256;

    private static final int ADLER_MODULUS = 65_521;

    private byte[] bytes = new byte[4096];
    private int size;
    private long sum = 1;
    private long sumOfSums;
    private int pending;
    private int pendingBits;

    ZlibStream() {
        // Deflate with a window of 32 KiB, no dictionary; then the last block, in fixed codes.
        put(0x78);
        put(0x01);
        bits(0b011, 3);
    }

    /** Appends {@code row}, given once, {@code times} over. */
    void rows(byte[] row, int times) {
        int from = 0;
        while (from < row.length) {
            int to = from + 1;
            while (to < row.length && row[to] == row[from]) {
                to++;
            }
            literal(row[from] & 0xff);
            repeat(1, to - from - 1, row[from] & 0xff);
            from = to;
        }
        check(row, times);
        again(row.length, (times - 1) * row.length);
    }

    /** Ends the stream. */
    byte[] end() {
        symbol(END);
        bits(0, (8 - pendingBits) % 8);
        for (int shift = 24; shift >= 0; shift -= 8) {
            put((int) ((sumOfSums << 16 | sum) >>> shift));
        }
        return Arrays.copyOf(bytes, size);
    }

    /** Takes {@code times} rows into the Adler-32 checksum at once: each adds the same to the sum before it. */
    private void check(byte[] row, int times) {
        long inRow = 0;
        long sumsInRow = 0;
        for (byte b : row) {
            inRow += b & 0xff;
            sumsInRow += inRow;
        }
        long before = times * sum + inRow * times * (times - 1) / 2;
        sumOfSums = (sumOfSums + before * row.length + sumsInRow * times) % ADLER_MODULUS;
        sum = (sum + inRow * times) % ADLER_MODULUS;
    }

    private void repeat(int distance, int length, int value) {
        if (length < SHORTEST) {
            for (int i = 0; i < length; i++) {
                literal(value);
            }
        } else {
            again(distance, length);
        }
    }

    /** Appends {@code length} bytes, 0 or at least 3, as they stand {@code distance} bytes before. */
    private void again(int distance, int length) {
        int left = length;
        while (left > 0) {
            // No rest that would be too short for a step of its own.
            int step = left <= LONGEST ? left : Math.min(LONGEST, left - SHORTEST);
            length(step);
            distance(distance);
            left -= step;
        }
    }

    private void literal(int value) {
        symbol(value);
    }

    private void length(int length) {
        if (length == LONGEST) {
            symbol(285);
            return;
        }
        int beyond = length - SHORTEST;
        int extra = Math.max(0, log2(beyond) - 2);
        symbol(257 + 4 * extra + (beyond >> extra));
        bits(beyond & ((1 << extra) - 1), extra);
    }

    private void distance(int distance) {
        int beyond = distance - 1;
        int extra = Math.max(0, log2(beyond) - 1);
        code(2 * extra + (beyond >> extra), 5);
        bits(beyond & ((1 << extra) - 1), extra);
    }

    private void symbol(int symbol) {
        if (symbol < 144) {
            code(0x30 + symbol, 8);
        } else if (symbol < END) {
            code(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            code(symbol - END, 7);
        } else {
            code(0xc0 + symbol - 280, 8);
        }
    }

    /** Huffman codes begin with their highest bit, everything else with its lowest. */
    private void code(int code, int length) {
        bits(Integer.reverse(code) >>> (32 - length), length);
    }

    private void bits(int value, int count) {
        pending |= value << pendingBits;
        pendingBits += count;
        while (pendingBits >= 8) {
            put(pending);
            pending >>>= 8;
            pendingBits -= 8;
        }
    }

    private void put(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    private static int log2(int value) {
        return value == 0 ? 0 : 31 - Integer.numberOfLeadingZeros(value);
    }
}
