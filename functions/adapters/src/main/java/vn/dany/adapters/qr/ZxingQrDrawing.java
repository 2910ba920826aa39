package vn.dany.adapters.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Map;
import vn.dany.core.entrance.QrDrawing;
import vn.dany.core.entrance.QrImage;

/**
 * Draws with ZXing's encoder: error correction Q (a quarter of the symbol may be soiled), and a quiet zone of the 4
 * modules that ISO/IEC 18004 asks for. Every symbol is read back before it is given out. Both formats are about 100 mm wide when placed in a document or printed as they
 * are.
 */
public final class ZxingQrDrawing implements QrDrawing {

    /** Light modules around a symbol (ISO/IEC 18004). */
    public static final int QUIET_ZONE = 4;

    /** What fails at another scale was seen to fail at this one: 22 in 2,800 symbols, at 3 to 27 pixels a module. */
    private static final int PROOF_SCALE = 4;

    @Override
    public String style() {
        return "q4-1";
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if {@code text} does not fit the alphanumeric mode
     */
    @Override
    public byte[] draw(String text, QrImage.Format format) {
        QRCode code = encode(text);
        if (code.getMode() != Mode.ALPHANUMERIC) {
            throw new IllegalArgumentException(
                    "outside QR's alphanumeric mode, which holds 0-9, A-Z and space $ % * + - . / : " + text);
        }
        QrSymbol symbol = symbol(code);
        return switch (format) {
            case PNG -> PngPicture.of(symbol);
            case SVG -> SvgPicture.of(symbol);
        };
    }

    /** The symbol for {@code text} in the densest mode that holds it, for documents that draw it themselves. */
    public static QrSymbol symbol(String text) {
        return symbol(encode(text));
    }

    private static QrSymbol symbol(QRCode code) {
        ByteMatrix matrix = code.getMatrix();
        return new QrSymbol(
                matrix.getWidth() + 2 * QUIET_ZONE,
                (x, y) -> x >= QUIET_ZONE
                        && y >= QUIET_ZONE
                        && x < QUIET_ZONE + matrix.getWidth()
                        && y < QUIET_ZONE + matrix.getHeight()
                        && matrix.get(x - QUIET_ZONE, y - QUIET_ZONE) == 1);
    }

    /** The symbol with the mask that the standard prefers, or with another one if that cannot be read back. */
    static QRCode encode(String text) {
        QRCode preferred = encode(text, Map.of());
        for (int mask = -1; mask < QRCode.NUM_MASK_PATTERNS; mask++) {
            QRCode code = mask < 0 ? preferred : encode(text, Map.of(EncodeHintType.QR_MASK_PATTERN, mask));
            if (ProofReader.reads(text, code.getMatrix(), QUIET_ZONE, PROOF_SCALE)) {
                return code;
            }
        }
        return preferred;
    }

    private static QRCode encode(String text, Map<EncodeHintType, ?> hints) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.Q, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR symbol: " + text.length() + " characters", e);
        }
    }
}
