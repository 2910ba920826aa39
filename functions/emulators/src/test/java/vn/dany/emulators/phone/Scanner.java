package vn.dany.emulators.phone;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Reads what symbols are in a picture, with a decoder that shares no code with our encoder: BoofCV, which modules with
 * such tests bring along.
 */
public final class Scanner {

    private static final ThreadLocal<QrCodeDetector<GrayU8>> DETECTORS =
            ThreadLocal.withInitial(() -> FactoryFiducial.qrcode(null, GrayU8.class));

    private Scanner() {}

    /** The text of every symbol in the picture. */
    public static List<String> read(BufferedImage picture) {
        return symbols(picture).stream().map(Symbol::text).toList();
    }

    /**
     * A symbol that was found.
     *
     * @param side length of its upper edge in pixels, without the quiet zone
     * @param correction the level of error correction
     * @param mistakes bits that had to be corrected
     */
    public record Symbol(String text, double side, String mode, String correction, int mistakes) {}

    /** Every symbol in the picture, with its size. */
    public static List<Symbol> symbols(BufferedImage picture) {
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
                .map(found -> new Symbol(
                        found.message,
                        found.bounds.get(0).distance(found.bounds.get(1)),
                        found.mode.name(),
                        found.error.name(),
                        found.totalBitErrors))
                .toList();
    }
}
