package vn.dany.core.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.jspecify.annotations.Nullable;

/** Picture files as phones, browsers and attackers make them, and a decoder that is not ours. */
public final class Pictures {

    /** A place as a camera notes it, and what else must never be kept. */
    public static final String PLACE = "GPS 21.2731 N, 106.1946 E";

    private static final int WIDTH = 48;
    private static final int HEIGHT = 36;

    /** What a browser made of 24 by 16 pixels: lossy, lossy with its transparency, lossless. */
    private static final String LOSSY =
            "UAQAnQEqGAAQAD5tLJFFpCKhmAQAQAbEtgBOmUCKVSUyCxZ8wfHwHb1TIAD++lm2F9f5CPmviEYQId1qQpnw8MEcRKG25Bv6W2kDxlVkRqXVhLUv"
                    + "PjCg6xPnctebGX+iKOf/PlXXynbHmx4eqomzFnO58//+O2+A/z/x/1/qN/DOZn+vve9+l0NNMH9u6y5mhJMJyOBS3+qB1pYE9VzT54P5ci11kPRC"
                    + "mbGgAAAA";

    private static final String ALPHA = "ARcgEEhSn3yNiAgHhZAkOStxXhntJFbzPhpE9H8CcKwlz5r8APDZBA==";
    private static final String LOSSLESS =
            "LxfAAxAfICQg7PQ/8kcgkOIhxksgkOwPlMJaAoKi50wPin80oBCSJKfNnuIknv4NcjSI6P88AECp6VmO+EC8WS8A";

    private Pictures() {}

    /** Coloured shapes on white, one corner marked, so that it has a right way up. */
    static BufferedImage drawn(int type) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(200, 40, 40));
        pen.fillRect(2, 2, 16, 12);
        pen.setColor(new Color(20, 90, 200));
        pen.setStroke(new BasicStroke(3));
        pen.drawLine(0, HEIGHT, WIDTH, 0);
        pen.dispose();
        return image;
    }

    /** A plain JPEG of this size. */
    public static byte[] jpegOf(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    /** A PNG that cannot be packed: about three bytes a pixel. */
    public static byte[] noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return written(image, "png");
    }

    /** A PNG whose pixels are kept as {@code type} of BufferedImage says. */
    public static byte[] png(int type) {
        return written(drawn(type), "png");
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As a browser's canvas makes one: without notes. */
    public static byte[] jpeg() {
        return written(drawn(BufferedImage.TYPE_INT_RGB), "jpg");
    }

    static byte[] progressiveJpeg() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        writer.setOutput(ImageIO.createImageOutputStream(out));
        writer.write(null, new IIOImage(drawn(BufferedImage.TYPE_INT_RGB), null, null), settings);
        writer.dispose();
        return out.toByteArray();
    }

    /** As a phone makes one: the place, a comment and an owner inside, a film behind, and lying on its side. */
    public static byte[] jpegOfAPhone() {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(128 + place.length);
        exif.put("Exif\0\0II*\0".getBytes(StandardCharsets.US_ASCII)).put(new byte[] {8, 0, 0, 0, 2, 0});
        exif.put(new byte[] {0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0});
        exif.put(new byte[] {0x25, (byte) 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0});
        exif.put(new byte[] {0, 0, 0, 0}).put(place);
        byte[] with = behindTheStart(jpeg(), 0xe1, Arrays.copyOf(exif.array(), exif.position()));
        with = behindTheStart(
                with, 0xe1, ("http://ns.adobe.com/xap/1.0/\0" + PLACE).getBytes(StandardCharsets.US_ASCII));
        with = behindTheStart(with, 0xfe, ("Nguyen Van A, " + PLACE).getBytes(StandardCharsets.UTF_8));
        return join(with, ("ftypmp42 " + PLACE).getBytes(StandardCharsets.US_ASCII));
    }

    /** {@code jpeg} with a segment as its first. */
    static byte[] behindTheStart(byte[] jpeg, int marker, byte[] body) {
        int length = body.length + 2;
        byte[] head = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length};
        return join(head, body, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** {@code png} with a chunk behind its header. */
    static byte[] behindTheHeader(byte[] png, String name, byte[] body) {
        return join(Arrays.copyOf(png, 33), chunk(name, body), Arrays.copyOfRange(png, 33, png.length));
    }

    public static byte[] chunk(String name, byte[] body) {
        byte[] named = join(name.getBytes(StandardCharsets.US_ASCII), body);
        CRC32 sum = new CRC32();
        sum.update(named);
        return join(
                ByteBuffer.allocate(4).putInt(body.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    static byte[] lossyWebP() {
        return riff(part("VP8 ", packed(LOSSY)));
    }

    static byte[] losslessWebP() {
        return riff(part("VP8L", packed(LOSSLESS)));
    }

    /** With transparency, a profile, and the place twice. */
    static byte[] webPWithNotes() {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        return riff(
                part("VP8X", new byte[] {0x3c, 0, 0, 0, 23, 0, 0, 15, 0, 0}),
                part("ICCP", place),
                part("ALPH", packed(ALPHA)),
                part("VP8 ", packed(LOSSY)),
                part("EXIF", place),
                part("XMP ", place));
    }

    static byte[] animatedWebP() {
        return riff(part("VP8X", new byte[] {2, 0, 0, 0, 23, 0, 0, 15, 0, 0}), part("VP8 ", packed(LOSSY)));
    }

    static byte[] riff(byte[]... parts) {
        return part("RIFF", join("WEBP".getBytes(StandardCharsets.US_ASCII), join(parts)));
    }

    static byte[] part(String name, byte[] body) {
        byte[] length = {(byte) body.length, (byte) (body.length >> 8), (byte) (body.length >> 16), 0};
        return join(name.getBytes(StandardCharsets.US_ASCII), length, body, new byte[body.length & 1]);
    }

    /** An archive with a program in it. */
    static byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("run.exe"));
            zip.write(new byte[] {'M', 'Z'});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] packed(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** What the JDK's own decoder sees. */
    static BufferedImage seen(byte[] file) throws IOException {
        @Nullable BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return Objects.requireNonNull(image, "no picture to the JDK");
    }

    /** The colours of every pixel. */
    static int[] colours(byte[] file) throws IOException {
        BufferedImage image = seen(file);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
