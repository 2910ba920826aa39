package vn.dany.core.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture comes out as it was seen, and nothing but the picture. */
class PhotoTest {

    private static final byte[] NOTES = Pictures.PLACE.getBytes(StandardCharsets.US_ASCII);

    static Stream<byte[]> good() throws IOException {
        return Stream.of(
                Pictures.jpeg(),
                Pictures.progressiveJpeg(),
                Pictures.jpegOfAPhone(),
                Pictures.png(BufferedImage.TYPE_INT_RGB),
                Pictures.png(BufferedImage.TYPE_INT_ARGB),
                Pictures.png(BufferedImage.TYPE_BYTE_GRAY),
                Pictures.png(BufferedImage.TYPE_BYTE_INDEXED),
                Pictures.png(BufferedImage.TYPE_BYTE_BINARY),
                Pictures.lossyWebP(),
                Pictures.losslessWebP(),
                Pictures.webPWithNotes());
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatWasMade_isTakenAndIsItsOwnResult(byte[] sent) {
        Photo photo = taken(sent);
        assertThat(text(photo.bytes())).doesNotContain("GPS", "Nguyen", "adobe.com", "ftyp", "ICCP", "XMP");
        assertThat(taken(photo.bytes()).bytes()).isEqualTo(photo.bytes());
    }

    @ParameterizedTest
    @MethodSource("good")
    void decoderSeesTheSameAsBefore(byte[] sent) throws IOException {
        Photo photo = taken(sent);
        if (photo.kind() != PhotoKind.WEBP) {
            assertThat(Pictures.colours(photo.bytes())).isEqualTo(Pictures.colours(sent));
        }
    }

    @Test
    void kinds_areToldByTheBytes() {
        assertThat(taken(Pictures.jpeg()).kind()).isEqualTo(PhotoKind.JPEG);
        assertThat(taken(Pictures.png(BufferedImage.TYPE_INT_RGB)).kind()).isEqualTo(PhotoKind.PNG);
        assertThat(taken(Pictures.lossyWebP()).kind().contentType()).isEqualTo("image/webp");
    }

    @Test
    void photoOfAPhone_keepsOnlyWhichWayIsUp() {
        String kept = text(taken(Pictures.jpegOfAPhone()).bytes());
        assertThat(kept).containsOnlyOnce("Exif\0\0MM\0*\0\0\0\b\0\1\1\022\0\3\0\0\0\1\0\6\0\0\0\0\0\0");
        assertThat(text(taken(Pictures.jpeg()).bytes())).doesNotContain("Exif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Exif\0\0", "Exif\0\0II*\0\u00ff\u00ff\u00ff\u00ff", "Exif\0\0MM\0*\0\0\0\1\0\1"})
    void brokenNotes_areNoReasonToRefuse(String notes) {
        byte[] sent = Pictures.behindTheStart(Pictures.jpeg(), 0xe1, notes.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(taken(sent).bytes()).isEqualTo(taken(Pictures.jpeg()).bytes());
    }

    @Test
    void coloursThatAreNoUsualOnes_stayWhatTheyAre() throws IOException {
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 1, 2, 3, 4, 0};
        byte[] plain = Pictures.jpeg();
        // Without the JFIF segment, as Adobe's programs write it.
        byte[] sent = Pictures.behindTheStart(
                Pictures.join(Arrays.copyOf(plain, 2), Arrays.copyOfRange(plain, 20, plain.length)), 0xee, adobe);
        assertThat(Pictures.colours(taken(sent).bytes()))
                .isEqualTo(Pictures.colours(sent))
                .isNotEqualTo(Pictures.colours(plain));
    }

    @ParameterizedTest
    @MethodSource("good")
    void archiveBehindAPicture_isLeftOut(byte[] sent) {
        Photo photo = taken(Pictures.join(sent, Pictures.zip()));
        assertThat(photo.bytes()).isEqualTo(taken(sent).bytes());
        assertThat(text(photo.bytes())).doesNotContain("PK\3\4", "run.exe");
    }

    @Test
    void archiveOrPdfInsideThePicture_isRefused() throws IOException {
        byte[] jpeg = Pictures.jpeg();
        byte[] open = Arrays.copyOf(jpeg, jpeg.length - 2);
        byte[] end = {(byte) 0xff, (byte) 0xd9};
        assertRefused(Pictures.join(open, Pictures.zip(), end));
        byte[] table = Pictures.join(new byte[] {3}, Arrays.copyOf("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), 64));
        assertRefused(Pictures.behindTheStart(jpeg, 0xdb, table));
        // Whatever stands behind the last row of a PNG is no picture.
        assertRefused(pngOf(48, 36, 2, rows(48 * 3, 36, 1)));
    }

    @Test
    void notesOfAPng_areLeftOut() {
        byte[] plain = Pictures.png(BufferedImage.TYPE_INT_RGB);
        for (String name : List.of("tEXt", "eXIf", "iTXt", "zzZz")) {
            byte[] sent = Pictures.behindTheHeader(plain, name, NOTES);
            assertThat(taken(sent).bytes()).isEqualTo(taken(plain).bytes());
        }
        assertRefused(Pictures.behindTheHeader(plain, "CgBI", NOTES));
    }

    @Test
    void movingPictures_areRefused() {
        byte[] png = Pictures.png(BufferedImage.TYPE_INT_RGB);
        assertRefused(Pictures.behindTheHeader(png, "acTL", new byte[8]));
        assertRefused(Pictures.animatedWebP());
    }

    @Test
    void whatOpensToTooMuch_isRefused() throws IOException {
        byte[] jpeg = Pictures.jpeg();
        int frame = text(jpeg).indexOf("\u00ff\u00c0");
        byte[] wide = jpeg.clone();
        ByteBuffer.wrap(wide).putShort(frame + 5, (short) 7000).putShort(frame + 7, (short) 7000);
        assertRefused(wide);
        assertRefused(pngOf(8000, 6000, 0, new byte[10]));
        assertThat(Photo.of(pngOf(4000, 4000, 0, rows(4000, 4000, 0)))).isPresent();
        // Fewer pixels, but 96 MB of them.
        assertRefused(pngOf(4000, 4000, 6, rows(4000 * 4, 6000, 0)));
        byte[] lossless = Pictures.losslessWebP();
        lossless[21] = (byte) 0xff;
        lossless[22] = (byte) 0xff;
        lossless[23] = (byte) 0xff;
        lossless[24] |= 0x0f;
        assertRefused(lossless);
    }

    @Test
    void endlessScans_areRefused() {
        byte[] jpeg = Pictures.jpeg();
        int scan = text(jpeg).indexOf("\u00ff\u00da");
        byte[] once = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        byte[] many = jpeg;
        for (int i = 0; i < 40; i++) {
            many = Pictures.join(Arrays.copyOf(many, many.length - 2), once, new byte[] {(byte) 0xff, (byte) 0xd9});
        }
        assertRefused(many);
    }

    @Test
    void whatIsNoPicture_isRefused() {
        for (String text :
                List.of("", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "BM", "\u00ff\u00d8\u00ff")) {
            assertRefused(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        assertRefused(Pictures.zip());
        assertRefused(Pictures.join(Pictures.jpeg(), new byte[Photo.MAX_BYTES]));
        assertRefused(Pictures.riff());
    }

    @ParameterizedTest
    @MethodSource("good")
    void cutOffAnywhere_isRefused(byte[] sent) {
        byte[] whole = taken(sent).bytes();
        for (int length = 0; length < whole.length; length += 1 + length / 97) {
            assertRefused(Arrays.copyOf(whole, length));
        }
        assertRefused(Arrays.copyOf(whole, whole.length - 2));
    }

    @Test
    void fiveThousandMutants_areTakenCleanOrRefusedAtOnce() throws IOException {
        List<byte[]> good = good().toList();
        Random random = new Random(20240401);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 5_000; i++) {
                byte[] mutant = mutant(good.get(i % good.size()), random);
                Photo.of(mutant).ifPresent(photo -> {
                    assertThat(taken(photo.bytes()).bytes()).isEqualTo(photo.bytes());
                    assertThat(photo.bytes().length).isLessThanOrEqualTo(mutant.length + 100);
                });
            }
        });
    }

    private static byte[] mutant(byte[] from, Random random) {
        byte[] mutant = from.clone();
        for (int change = 1 + random.nextInt(4); change > 0; change--) {
            int at = random.nextInt(random.nextBoolean() ? Math.min(64, mutant.length) : mutant.length);
            switch (random.nextInt(4)) {
                case 0 -> mutant[at] = (byte) random.nextInt();
                case 1 -> mutant[at] = (byte) (random.nextBoolean() ? 0xff : 0);
                case 2 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
                default -> {
                    int cut = random.nextInt(Math.min(40, mutant.length - at));
                    mutant = Pictures.join(
                            Arrays.copyOf(mutant, at),
                            Arrays.copyOfRange(mutant, at + cut, mutant.length),
                            new byte[1]);
                }
            }
        }
        return mutant;
    }

    /** A PNG of eight bits a channel. */
    private static byte[] pngOf(int width, int height, int colours, byte[] rows) throws IOException {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) colours)
                .array();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(rows);
        }
        return Pictures.join(
                Png.SIGNATURE,
                Pictures.chunk("IHDR", header),
                Pictures.chunk("IDAT", packed.toByteArray()),
                Pictures.chunk("IEND", new byte[0]));
    }

    private static byte[] rows(int length, int count, int more) {
        return new byte[(length + 1) * count + more];
    }

    private static Photo taken(byte[] sent) {
        Optional<Photo> photo = Photo.of(sent);
        assertThat(photo).isPresent();
        return photo.orElseThrow();
    }

    private static void assertRefused(byte[] sent) {
        assertThat(Photo.of(sent)).isEmpty();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
