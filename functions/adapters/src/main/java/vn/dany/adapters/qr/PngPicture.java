package vn.dany.adapters.qr;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** A symbol as a PNG of one bit a pixel (W3C PNG, second edition), written by hand because ImageIO drags in AWT. */
final class PngPicture {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte UNFILTERED = 0;

    private PngPicture() {}

    static byte[] of(QrSymbol symbol) {
        int pixels = symbol.size() * symbol.scale();
        ByteArrayOutputStream png = new ByteArrayOutputStream(2048);
        png.writeBytes(SIGNATURE);
        // Width, height, bit depth 1, greyscale, and the only compression, filtering and order there are.
        chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(pixels).putInt(pixels).put((byte) 1));
        int resolution = QrSymbol.pixelsPerMetre();
        chunk(
                png,
                "pHYs",
                ByteBuffer.allocate(9).putInt(resolution).putInt(resolution).put((byte) 1));
        chunk(png, "IDAT", ByteBuffer.wrap(rows(symbol)));
        chunk(png, "IEND", ByteBuffer.allocate(0));
        return png.toByteArray();
    }

    /** Rows of one module are alike, and so are those of the quiet zone. */
    private static byte[] rows(QrSymbol symbol) {
        int size = symbol.size();
        int scale = symbol.scale();
        ZlibStream stream = new ZlibStream();
        byte[] row = row(symbol, 0);
        int alike = 1;
        for (int y = 1; y <= size; y++) {
            byte[] next = y < size ? row(symbol, y) : new byte[0];
            if (Arrays.equals(row, next)) {
                alike++;
            } else {
                stream.rows(row, alike * scale);
                row = next;
                alike = 1;
            }
        }
        return stream.end();
    }

    private static byte[] row(QrSymbol symbol, int y) {
        int scale = symbol.scale();
        byte[] row = new byte[1 + (symbol.size() * scale + 7) / 8];
        Arrays.fill(row, (byte) 0xff);
        row[0] = UNFILTERED;
        for (int x = 0; x < symbol.size(); x++) {
            if (symbol.isDark(x, y)) {
                clear(row, 8 + x * scale, 8 + (x + 1) * scale);
            }
        }
        return row;
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

    private static void chunk(ByteArrayOutputStream png, String type, ByteBuffer content) {
        byte[] data = content.array();
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        png.writeBytes(number(data.length));
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(number((int) crc.getValue()));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }
}
