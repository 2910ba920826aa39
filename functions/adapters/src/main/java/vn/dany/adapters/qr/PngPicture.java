package vn.dany.adapters.qr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * A symbol as a PNG of one bit a pixel (W3C PNG, second edition), written by hand because ImageIO drags in AWT. The
 * pixels are the same on every machine; the bytes are where the platform compresses alike.
 */
public final class PngPicture {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte UNFILTERED = 0;

    private PngPicture() {}

    /** A picture of {@code symbol} that says nothing of itself. */
    public static byte[] of(QrSymbol symbol) {
        return of(symbol, Map.of());
    }

    /**
     * A picture of {@code symbol}.
     *
     * @param words what the file says of itself, by PNG keyword such as "Title"
     */
    public static byte[] of(QrSymbol symbol, Map<String, String> words) {
        int width = symbol.size() * symbol.scale();
        ByteArrayOutputStream png = new ByteArrayOutputStream(4096);
        png.writeBytes(SIGNATURE);
        // Width, height, bit depth 1, greyscale, and the only compression, filtering and order there are.
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(width)
                        .put((byte) 1)
                        .array());
        int resolution = QrSymbol.pixelsPerMetre();
        chunk(
                png,
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(resolution)
                        .putInt(resolution)
                        .put((byte) 1)
                        .array());
        words.forEach((keyword, text) -> chunk(png, "iTXt", international(keyword, text)));
        chunk(png, "IDAT", rows(symbol));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] rows(QrSymbol symbol) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < symbol.size(); y++) {
                byte[] row = row(symbol, y);
                for (int times = 0; times < symbol.scale(); times++) {
                    out.write(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can fail in memory", e);
        }
        return bytes.toByteArray();
    }

    /** A row of pixels, white until darkened, the highest bit of a byte being its first pixel. */
    private static byte[] row(QrSymbol symbol, int y) {
        int scale = symbol.scale();
        byte[] row = new byte[1 + (symbol.size() * scale + 7) / 8];
        Arrays.fill(row, (byte) 0xff);
        row[0] = UNFILTERED;
        for (int x = 0; x < symbol.size() * scale; x++) {
            if (symbol.isDark(x / scale, y)) {
                row[1 + x / 8] &= (byte) ~(0x80 >> x % 8);
            }
        }
        return row;
    }

    /** Uncompressed text of no stated language. */
    private static byte[] international(String keyword, String text) {
        byte[] name = keyword.getBytes(StandardCharsets.US_ASCII);
        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(name.length + 5 + words.length)
                .put(name)
                .put(new byte[5])
                .put(words)
                .array();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
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
