package vn.dany.emulators.phone;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Files as pixels. */
public final class Pictures {

    private static final Pattern SYMBOL = Pattern.compile("<path (?:shape-rendering=\"crispEdges\" )?d=\"([^\"]+)\"/>");
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) [\\d.]+\"");
    private static final Pattern STEP = Pattern.compile("([mhvz])(?:(-?\\d+)(?: (-?\\d+))?)?");

    private Pictures() {}

    /** The pixels of a PNG. */
    public static BufferedImage png(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dark areas of an SVG of ours, {@code scale} pixels a module; its words are of no interest here. */
    public static BufferedImage svg(byte[] bytes, double scale) {
        String svg = new String(bytes, StandardCharsets.UTF_8);
        int pixels = (int) (Integer.parseInt(only(SIZE, svg)) * scale);
        BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, pixels, pixels);
        graphics.setColor(Color.BLACK);
        graphics.scale(scale, scale);
        graphics.fill(outline(only(SYMBOL, svg)));
        graphics.dispose();
        return image;
    }

    /** What is left of a picture that somebody scales down to {@code share} and sends as a JPEG of this quality. */
    public static BufferedImage worn(BufferedImage picture, double share, float quality) {
        int width = (int) (picture.getWidth() * share);
        int height = (int) (picture.getHeight() * share);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(quality);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(jpeg)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(small, null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return png(jpeg.toByteArray());
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
}
