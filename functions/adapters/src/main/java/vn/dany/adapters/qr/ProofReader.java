package vn.dany.adapters.qr;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.detector.Detector;
import com.google.zxing.qrcode.encoder.ByteMatrix;

/**
 * Reads a symbol back before it is printed. One in a hundred sound symbols happens to hold something like a fourth
 * corner mark; ZXing's detector, on which many telephones' scanners rest, then takes the wrong three and finds nothing.
 */
final class ProofReader {

    private ProofReader() {}

    /** Whether {@code text} is read from the symbol, seen clearly with {@code scale} pixels a module. */
    static boolean reads(String text, ByteMatrix matrix, int quietZone, int scale) {
        BitMatrix picture = new BitMatrix((matrix.getWidth() + 2 * quietZone) * scale);
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y) == 1) {
                    picture.setRegion((x + quietZone) * scale, (y + quietZone) * scale, scale, scale);
                }
            }
        }
        try {
            DetectorResult found = new Detector(picture).detect();
            return new Decoder().decode(found.getBits()).getText().equals(text);
        } catch (ReaderException e) {
            return false;
        }
    }
}
