package vn.dany.adapters.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.WriterException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.entrance.QrDrawing;
import vn.dany.core.entrance.QrImage.Format;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.emulators.phone.Pictures;
import vn.dany.emulators.phone.Scanner;

class ZxingQrDrawingTest {

    private static final PublicAddress ADDRESS = new PublicAddress(URI.create("https://khaosat.example.vn"));
    private static final int UNITS = 209;

    private final Random random = new Random(20240401);
    private final QrDrawing drawing = new ZxingQrDrawing();

    @Test
    void codeOfEveryUnit_isReadBackFromItsPng() {
        for (String text : texts()) {
            assertThat(read(Pictures.png(drawing.draw(text, Format.PNG))).getText())
                    .isEqualTo(text);
        }
    }

    @Test
    void codeOfEveryUnit_isReadBackFromItsSvgAtAnySize() {
        for (String text : texts()) {
            double scale = 3 + 9 * random.nextDouble();
            assertThat(read(Pictures.svg(drawing.draw(text, Format.SVG), scale)).getText())
                    .as("%s at %s pixels a module", text, scale)
                    .isEqualTo(text);
        }
    }

    @Test
    void svgAndPng_showTheSameModules() {
        for (String text : texts().subList(0, 5)) {
            BufferedImage png = Pictures.png(drawing.draw(text, Format.PNG));
            byte[] svg = drawing.draw(text, Format.SVG);
            int modules = ZxingQrDrawing.encode(text).getMatrix().getWidth() + 2 * ZxingQrDrawing.QUIET_ZONE;
            BufferedImage drawn = Pictures.svg(svg, Math.floorDiv(png.getWidth(), modules));
            assertThat(drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth()))
                    .isEqualTo(png.getRGB(0, 0, png.getWidth(), png.getHeight(), null, 0, png.getWidth()));
        }
    }

    @Test
    void address_isKeptInAlphanumericModeWithErrorCorrectionQ() {
        String text = texts().get(0);
        Result read = read(Pictures.png(drawing.draw(text, Format.PNG)));
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "Q");
        assertThat(ZxingQrDrawing.encode(text).getMode()).isEqualTo(Mode.ALPHANUMERIC);
        assertThat(ZxingQrDrawing.encode(text).getVersion().getVersionNumber()).isEqualTo(3);
    }

    @Test
    void anotherDecoder_readsTheSame() {
        String text = texts().get(0);
        assertThat(Scanner.symbols(Pictures.png(drawing.draw(text, Format.PNG))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.text()).isEqualTo(text);
                    assertThat(found.mode()).isEqualTo("ALPHANUMERIC");
                    assertThat(found.correction()).isEqualTo("Q");
                    assertThat(found.mistakes()).isZero();
                });
    }

    @Test
    void hostNameOfAnyLength_isReadBack() {
        String alphabet = "abcdefghijklmnopqrstuvwxyz0123456789-";
        for (int length = 1; length <= 253; length++) {
            // Labels of up to 40 characters that begin and end with a letter, as host names want it.
            StringBuilder host = new StringBuilder();
            while (host.length() < length) {
                int rest = length - host.length();
                int label = rest <= 41 ? rest : rest == 42 ? 40 : Math.min(40, rest - 2);
                for (int i = 0; i < label; i++) {
                    boolean edge = i == 0 || i == label - 1;
                    host.append(alphabet.charAt(random.nextInt(edge ? 26 : alphabet.length())));
                }
                host.append(host.length() < length ? "." : "");
            }
            String text = new PublicAddress(URI.create("https://" + host)).qrText(EntryCode.draw(random));
            BufferedImage picture = Pictures.png(drawing.draw(text, Format.PNG));
            assertThat(read(picture).getText()).isEqualTo(text);
            assertThat(picture.getWidth()).isBetween(900, 1000);
        }
    }

    @Test
    void symbolThatHoldsAFourthCornerMark_isDrawnWithAnotherMask() throws WriterException {
        String text = "HTTP://192.0.2.7:8080/S/C86VH9GJTK";
        QRCode bare = Encoder.encode(text, ErrorCorrectionLevel.Q);
        assertThat(ProofReader.reads(text, bare.getMatrix(), 4, 4)).isFalse();
        QRCode drawn = ZxingQrDrawing.encode(text);
        assertThat(drawn.getMaskPattern()).isNotEqualTo(bare.getMaskPattern());
        assertThat(read(Pictures.png(drawing.draw(text, Format.PNG))).getText()).isEqualTo(text);
    }

    @Test
    void margin_isFourModulesOfWhite() {
        BufferedImage picture = Pictures.png(drawing.draw(texts().get(0), Format.PNG));
        int inner = 29 * 27;
        assertThat(picture.getWidth()).isEqualTo(999);
        int[] pixels = picture.getRGB(0, 0, 999, 999, null, 0, 999);
        int[] dark = IntStream.range(0, pixels.length)
                .filter(i -> pixels[i] != 0xffffffff)
                .toArray();
        assertThat(IntStream.of(dark).map(i -> i % 999).summaryStatistics())
                .returns(4 * 27, IntSummaryStatistics::getMin)
                .returns(4 * 27 + inner - 1, IntSummaryStatistics::getMax);
        assertThat(IntStream.of(dark).map(i -> i / 999).summaryStatistics())
                .returns(4 * 27, IntSummaryStatistics::getMin)
                .returns(4 * 27 + inner - 1, IntSummaryStatistics::getMax);
    }

    @Test
    void sameText_givesTheSameBytes() {
        String text = texts().get(0);
        for (Format format : Format.values()) {
            assertThat(new ZxingQrDrawing().draw(text, format)).isEqualTo(drawing.draw(text, format));
        }
    }

    @Test
    void textOutsideTheAlphanumericMode_isRefused() {
        for (String text :
                List.of("https://khaosat.example.vn/s/X", "HTTPS://[2001:DB8::1]/S/X", "XÃ PHÚC SƠN", "12345")) {
            assertThatThrownBy(() -> drawing.draw(text, Format.SVG)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void textThatFitsNoSymbol_isRefused() {
        assertThatThrownBy(() -> drawing.draw("A".repeat(3000), Format.PNG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3000");
    }

    @Test
    void svg_isOneSmallDarkPathOnWhite() {
        String svg = new String(drawing.draw(texts().get(0), Format.SVG), StandardCharsets.UTF_8);
        assertThat(svg)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"99.9mm\" height=\"99.9mm\""
                        + " viewBox=\"0 0 37 37\" shape-rendering=\"crispEdges\">"
                        + "<path fill=\"#fff\" d=\"M0 0h37v37H0z\"/><path d=\"m4 4")
                .endsWith("z\"/></svg>\n");
    }

    private List<String> texts() {
        return IntStream.range(0, UNITS)
                .mapToObj(i -> ADDRESS.qrText(EntryCode.draw(random)))
                .toList();
    }

    /** What ZXing's decoder reads, looking for the symbol anywhere in the picture. */
    private static Result read(BufferedImage image) {
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
