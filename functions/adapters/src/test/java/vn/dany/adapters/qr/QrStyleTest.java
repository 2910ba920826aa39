package vn.dany.adapters.qr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.entrance.QrImage.Format;

/** The files themselves: a change of what is drawn must come with another style, or old pictures stay in use. */
class QrStyleTest {

    private static final String TEXT = "HTTPS://KHAOSAT.EXAMPLE.VN/S/23456789AB";

    private final ZxingQrDrawing drawing = new ZxingQrDrawing();

    private record Chunk(String type, byte[] data) {}

    @Test
    void png_isMadeOfSoundChunks() throws IOException {
        List<Chunk> chunks = chunks(drawing.draw(TEXT, Format.PNG));
        assertThat(chunks).extracting(Chunk::type).containsExactly("IHDR", "pHYs", "IDAT", "IEND");
        assertThat(HexFormat.of().formatHex(chunks.get(0).data())).isEqualTo("000003e7" + "000003e7" + "0100000000");
        assertThat(HexFormat.of().formatHex(chunks.get(1).data())).isEqualTo("00002710" + "00002710" + "01");
        assertThat(inflated(chunks.get(2).data())).hasSize(999 * (1 + 125));
        assertThat(chunks.get(3).data()).isEmpty();
    }

    @Test
    void pictures_areSmall() {
        assertThat(drawing.draw(TEXT, Format.PNG)).hasSizeLessThan(1_500);
        assertThat(drawing.draw(TEXT, Format.SVG)).hasSizeLessThan(4_000);
    }

    @Test
    void pictures_areThoseOfTheirStyle() throws Exception {
        assertThat(List.of(
                        drawing.style(),
                        sha256(inflated(
                                chunks(drawing.draw(TEXT, Format.PNG)).get(2).data())),
                        sha256(drawing.draw(TEXT, Format.SVG))))
                .as("if another picture is meant, give it another style")
                .containsExactly("q4-1", "83f9357ba1b4d9f3", "eef015258487f846");
    }

    private static List<Chunk> chunks(byte[] png) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(png))) {
            assertThat(in.readLong()).isEqualTo(0x89504e470d0a1a0aL);
            while (in.available() > 0) {
                byte[] data = new byte[in.readInt()];
                byte[] type = in.readNBytes(4);
                in.readFully(data);
                CRC32 crc = new CRC32();
                crc.update(type);
                crc.update(data);
                assertThat(in.readInt()).isEqualTo((int) crc.getValue());
                chunks.add(new Chunk(new String(type, java.nio.charset.StandardCharsets.US_ASCII), data));
            }
        }
        return chunks;
    }

    private static byte[] inflated(byte[] data) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(data))) {
            return in.readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                .substring(0, 16);
    }
}
