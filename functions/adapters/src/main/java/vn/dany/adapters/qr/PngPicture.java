package vn.dany.adapters.qr;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;

/** A symbol as a PNG of one bit a pixel (W3C PNG, second edition), written by hand because ImageIO drags in AWT. */
public final class PngPicture {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private PngPicture() {}

    /** A picture of {@code symbol} with nothing below it. */
    public static byte[] of(QrSymbol symbol) {
        return of(symbol, new PixelRows(width(symbol), 0), Map.of());
    }

    /** Pixels across a picture of {@code symbol}. */
    public static int width(QrSymbol symbol) {
        return symbol.size() * symbol.scale();
    }

    /**
     * The symbol with something below it.
     *
     * @param caption rows as wide as the picture of the symbol
     * @param words what the file says of itself, by PNG keyword such as "Title"
     */
    public static byte[] of(QrSymbol symbol, PixelRows caption, Map<String, String> words) {
        int width = width(symbol);
        ByteArrayOutputStream png = new ByteArrayOutputStream(4096);
        png.writeBytes(SIGNATURE);
        // Width, height, bit depth 1, greyscale, and the only compression, filtering and order there are.
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(width + caption.height())
                        .put((byte) 1));
        int resolution = QrSymbol.pixelsPerMetre();
        chunk(
                png,
                "pHYs",
                ByteBuffer.allocate(9).putInt(resolution).putInt(resolution).put((byte) 1));
        words.forEach((keyword, text) -> chunk(png, "iTXt", international(keyword, text)));
        chunk(png, "IDAT", ByteBuffer.wrap(rows(symbol, caption)));
        chunk(png, "IEND", ByteBuffer.allocate(0));
        return png.toByteArray();
    }

    /** Rows of one module are alike, and so are those of the quiet zone. */
    private static byte[] rows(QrSymbol symbol, PixelRows caption) {
        int size = symbol.size();
        ZlibStream stream = new ZlibStream();
        byte[] row = row(symbol, 0);
        int alike = symbol.scale();
        for (int y = 1; y <= size + caption.height(); y++) {
            byte[] next;
            int times = 1;
            if (y < size) {
                next = row(symbol, y);
                times = symbol.scale();
            } else {
                next = y < size + caption.height() ? caption.row(y - size) : new byte[0];
            }
            if (Arrays.equals(row, next)) {
                alike += times;
            } else {
                stream.rows(row, alike);
                row = next;
                alike = times;
            }
        }
        return stream.end();
    }

    private static byte[] row(QrSymbol symbol, int y) {
        int scale = symbol.scale();
        PixelRows row = new PixelRows(width(symbol), 1);
        for (int x = 0; x < symbol.size(); x++) {
            if (symbol.isDark(x, y)) {
                row.darken(0, x * scale, (x + 1) * scale);
            }
        }
        return row.row(0);
    }

    /** Uncompressed text of no stated language. */
    private static ByteBuffer international(String keyword, String text) {
        byte[] name = keyword.getBytes(StandardCharsets.US_ASCII);
        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(name.length + 5 + words.length)
                .put(name)
                .put(new byte[5])
                .put(words);
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
