package vn.dany.adapters.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Sees pictures as a telephone would: as pixels. */
final class Scanner {

    private static final Pattern PATH = Pattern.compile("<path d=\"([^\"]+)\"/>");
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final Pattern STEP = Pattern.compile("([mhvz])(?:(-?\\d+)(?: (-?\\d+))?)?");

    private Scanner() {}

    static BufferedImage png(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws what the dark path describes, {@code scale} pixels a module. */
    static BufferedImage svg(byte[] bytes, double scale) {
        String svg = new String(bytes, StandardCharsets.UTF_8);
        int size = Integer.parseInt(only(SIZE, svg));
        int pixels = (int) (size * scale);
        BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, pixels, pixels);
        graphics.setColor(Color.BLACK);
        graphics.scale(scale, scale);
        graphics.fill(outline(only(PATH, svg)));
        graphics.dispose();
        return image;
    }

    private static String only(Pattern pattern, String svg) {
        Matcher matcher = pattern.matcher(svg);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in " + svg);
        }
        return matcher.group(1);
    }

    private static Path2D outline(String d) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        int end = 0;
        Matcher step = STEP.matcher(d);
        while (step.find()) {
            if (step.start() != end) {
                throw new AssertionError("not a path: " + d.substring(end));
            }
            end = step.end();
            switch (step.group(1)) {
                case "m" -> {
                    startX += Integer.parseInt(step.group(2));
                    startY += Integer.parseInt(step.group(3));
                    x = startX;
                    y = startY;
                    path.moveTo(x, y);
                }
                case "h" -> {
                    x += Integer.parseInt(step.group(2));
                    path.lineTo(x, y);
                }
                case "v" -> {
                    y += Integer.parseInt(step.group(2));
                    path.lineTo(x, y);
                }
                default -> path.closePath();
            }
        }
        if (end != d.length()) {
            throw new AssertionError("not a path: " + d.substring(end));
        }
        return path;
    }

    /** What ZXing's decoder reads, looking for the symbol anywhere in the picture. */
    static Result read(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
        } catch (NotFoundException e) {
            throw new AssertionError("no QR symbol in the picture", e);
        } catch (ReaderException e) {
            throw new AssertionError("an unreadable QR symbol", e);
        }
    }
}
