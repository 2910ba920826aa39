package vn.dany.documents.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import vn.dany.adapters.qr.QrSymbol;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.PrintedCode;

/**
 * A symbol as a picture that says what it is: the unit and the readable address below it, and again in the file's own
 * description. For chats and web pages, where pictures lose their names.
 *
 * @param unit name of the unit, with its placement if it has several
 * @param group name of the unit above
 * @param address readable address
 */
record CaptionedQr(QrSymbol symbol, String unit, String group, String address) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int CAPTION = 190;
    private static final int PIXELS_PER_METRE = 10_000;
    private static final int ROOM = 1_000;

    static CaptionedQr of(Kit kit, Kit.Group group, PrintedCode code, QrSymbol symbol) {
        String unit = code.place().map(place -> code.unitName() + " – " + place).orElse(code.unitName());
        return new CaptionedQr(symbol, unit, group.fullName(), kit.address().page(code.code()));
    }

    /** One bit a pixel (W3C PNG, second edition). */
    byte[] png() {
        int scale = Math.max(1, ROOM / symbol.size());
        int width = symbol.size() * scale;
        BitSet[] rows = new BitSet[width + CAPTION];
        for (int y = 0; y < rows.length; y++) {
            rows[y] = new BitSet(width);
            for (int x = 0; y < width && x < symbol.size(); x++) {
                if (symbol.isDark(x, y / scale)) {
                    rows[y].set(x * scale, (x + 1) * scale);
                }
            }
        }
        caption(Typeface.BOLD, unit, 58, width, width + 20, rows);
        caption(Typeface.REGULAR, group, 36, width, width + 78, rows);
        caption(Typeface.REGULAR, address, 38, width, width + 142, rows);
        ByteArrayOutputStream png = new ByteArrayOutputStream(8192);
        png.writeBytes(SIGNATURE);
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(rows.length)
                        .put((byte) 1)
                        .array());
        chunk(
                png,
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(PIXELS_PER_METRE)
                        .putInt(PIXELS_PER_METRE)
                        .put((byte) 1)
                        .array());
        chunk(png, "iTXt", text("Title", unit + ", " + group));
        chunk(png, "iTXt", text("Description", address));
        chunk(png, "IDAT", deflated(rows, width));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** One unit a module, 100 mm wide. */
    byte[] svg() {
        int size = symbol.size();
        double tall = size * 1.19;
        String title = escape(unit + ", " + group);
        String box = String.format(Locale.ROOT, "%d %.2f", size, tall);
        String millimetres = String.format(Locale.ROOT, "width=\"100mm\" height=\"%.1fmm\"", 100 * tall / size);
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" " + millimetres + " viewBox=\"0 0 " + box
                        + "\" role=\"img\">"
                        + "<title>" + title + "</title><desc>" + escape(address) + "</desc>"
                        + "<path fill=\"#fff\" d=\"M0 0h" + size + "v" + String.format(Locale.ROOT, "%.2f", tall) + "h-"
                        + size + "z\"/>"
                        + "<path shape-rendering=\"crispEdges\" d=\"" + symbol.outlines() + "\"/>"
                        + line(unit, Typeface.BOLD, 2.2, size * 1.03)
                        + line(group, Typeface.REGULAR, 1.4, size * 1.085)
                        + line(address, Typeface.REGULAR, 1.45, size * 1.15)
                        + "</svg>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Whatever font the reader has, a long line is squeezed to the width it has in ours. */
    private String line(String text, Typeface face, double height, double foot) {
        double room = symbol.size() - 4;
        double size = Math.min(height, height * room / Lettering.width(face, text, height));
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.2f\" font-family=\"Noto Sans, Arial, sans-serif\" font-size=\"%.2f\""
                        + " font-weight=\"%s\" text-anchor=\"middle\" textLength=\"%.2f\""
                        + " lengthAdjust=\"spacingAndGlyphs\">%s</text>",
                symbol.size() / 2.0,
                foot,
                size,
                face == Typeface.BOLD ? "bold" : "normal",
                Lettering.width(face, text, size),
                escape(text));
    }

    private static void caption(Typeface face, String text, int pixels, int width, int top, BitSet[] rows) {
        double room = width * 0.94;
        double fitting = Math.min(pixels, pixels * room / Lettering.width(face, text, pixels));
        Lettering.write(face, text, fitting, width / 2.0, top + pixels * 0.5, rows);
    }

    private static byte[] deflated(BitSet[] rows, int width) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(8192);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            for (BitSet row : rows) {
                byte[] line = new byte[1 + (width + 7) / 8];
                for (int x = 0; x < width; x++) {
                    if (!row.get(x)) {
                        line[1 + x / 8] |= (byte) (0x80 >> x % 8);
                    }
                }
                out.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can fail in memory", e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** Uncompressed international text without a language. */
    private static byte[] text(String keyword, String text) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes(keyword.getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(new byte[5]);
        chunk.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return chunk.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        png.writeBytes(number(data.length));
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(number((int) sum.getValue()));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
