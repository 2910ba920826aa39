package vn.dany.documents.kit;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Sees files as pixels, and reads what symbols are in them with a decoder that shares no code with the encoder. */
final class Decoder {

    private static final Pattern PATH = Pattern.compile("crispEdges\" d=\"([^\"]+)\"");
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) ([\\d.]+)\"");
    private static final Pattern STEP = Pattern.compile("([mhvz])(?:(-?\\d+)(?: (-?\\d+))?)?");

    private static final ThreadLocal<QrCodeDetector<GrayU8>> DETECTORS =
            ThreadLocal.withInitial(() -> FactoryFiducial.qrcode(null, GrayU8.class));

    private Decoder() {}

    /** Every symbol in the picture. */
    static List<String> read(BufferedImage picture) {
        return symbols(picture).stream().map(Symbol::text).toList();
    }

    /**
     * A symbol that was found.
     *
     * @param side length of its upper edge in pixels, without the quiet zone
     */
    record Symbol(String text, double side) {}

    /** Every symbol in the picture, with its size. */
    static List<Symbol> symbols(BufferedImage picture) {
        GrayU8 grey = new GrayU8(picture.getWidth(), picture.getHeight());
        // Straight from the raster: asking for colours takes longer than reading the symbols.
        int brightest = (1 << picture.getSampleModel().getSampleSize(0)) - 1;
        int[] row = new int[grey.width];
        for (int y = 0; y < grey.height; y++) {
            picture.getRaster().getSamples(0, y, grey.width, 1, 0, row);
            for (int x = 0; x < grey.width; x++) {
                grey.set(x, y, row[x] * 255 / brightest);
            }
        }
        QrCodeDetector<GrayU8> detector = DETECTORS.get();
        detector.process(grey);
        return detector.getDetections().stream()
                .map(found -> new Symbol(found.message, found.bounds.get(0).distance(found.bounds.get(1))))
                .toList();
    }

    static BufferedImage png(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dark areas of a picture of ours; its words are of no interest here. */
    static BufferedImage svg(byte[] bytes) {
        String svg = new String(bytes, StandardCharsets.UTF_8);
        Matcher size = SIZE.matcher(svg);
        Matcher path = PATH.matcher(svg);
        if (!size.find() || !path.find()) {
            throw new AssertionError("not a picture of ours: " + svg);
        }
        int scale = 6;
        int width = Integer.parseInt(size.group(1)) * scale;
        BufferedImage picture = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, width);
        graphics.setColor(Color.BLACK);
        graphics.scale(scale, scale);
        graphics.fill(outline(path.group(1)));
        graphics.dispose();
        return picture;
    }

    /** A page as a printer or screen of so many dots to the inch shows it. */
    static BufferedImage page(PDFRenderer renderer, int page, float dotsPerInch) {
        try {
            return renderer.renderImageWithDPI(page, dotsPerInch, ImageType.GRAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is left of a picture that somebody scales down to {@code share} and sends as a JPEG of this quality. */
    static BufferedImage worn(BufferedImage picture, double share, float quality) {
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

    private static Path2D outline(String d) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        Matcher step = STEP.matcher(d);
        while (step.find()) {
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
        return path;
    }
}
