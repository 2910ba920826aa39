package vn.dany.core.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A PNG written anew: header, palette, transparency and the picture, which unpacks to exactly its size. */
final class Png {

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** A photo of at most 2 MB that unpacks to more is made to do harm. */
    private static final long MAX_UNPACKED = 64L * 1024 * 1024;

    private static final int HEADER_LENGTH = 13;
    private static final int GREY = 0;
    private static final int COLOUR = 2;
    private static final int PALETTE = 3;
    private static final int GREY_ALPHA = 4;
    private static final int COLOUR_ALPHA = 6;
    private static final Set<String> ANIMATION = Set.of("acTL", "fcTL", "fdAT");

    private final Cursor in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int depth;
    private int colours;
    private boolean interlaced;
    private int palette;
    private boolean transparency;
    private boolean pictureEnded;

    Png(byte[] sent) {
        this.in = new Cursor(sent);
    }

    Photo.Sized anew() {
        in.part(SIGNATURE.length);
        out.writeBytes(SIGNATURE);
        header();
        String name = "";
        while (!name.equals("IEND")) {
            int length = in.u32();
            name = in.name();
            byte[] body = in.take(length);
            checkSum(name, body);
            chunk(name, body);
        }
        NoPictureException.unless(colours != PALETTE || palette > 0);
        NoPictureException.unless(isPicture(picture.toByteArray()));
        write("IDAT", picture.toByteArray());
        write("IEND", new byte[0]);
        return new Photo.Sized(new Photo(PhotoKind.PNG, out.toByteArray()), width, height);
    }

    private void header() {
        NoPictureException.unless(in.u32() == HEADER_LENGTH && in.name().equals("IHDR"));
        byte[] body = in.take(HEADER_LENGTH);
        checkSum("IHDR", body);
        Cursor fields = new Cursor(body);
        width = fields.u32();
        height = fields.u32();
        depth = fields.u8();
        colours = fields.u8();
        NoPictureException.unlessOpenable(width, height);
        NoPictureException.unless(depths().contains(depth) && fields.u16() == 0);
        int interlace = fields.u8();
        NoPictureException.unless(interlace <= 1);
        interlaced = interlace == 1;
        write("IHDR", body);
    }

    private Set<Integer> depths() {
        return switch (colours) {
            case GREY -> Set.of(1, 2, 4, 8, 16);
            case PALETTE -> Set.of(1, 2, 4, 8);
            case COLOUR, GREY_ALPHA, COLOUR_ALPHA -> Set.of(8, 16);
            default -> Set.of();
        };
    }

    private void chunk(String name, byte[] body) {
        pictureEnded |= picture.size() > 0 && !name.equals("IDAT");
        switch (name) {
            case "PLTE" -> palette(body);
            case "tRNS" -> transparency(body);
            case "IDAT" -> {
                NoPictureException.unless(!pictureEnded);
                picture.writeBytes(body);
            }
            case "IEND" -> NoPictureException.unless(body.length == 0 && pictureEnded);
            // A small first letter: nothing that decoders must know.
            default -> NoPictureException.unless(Character.isLowerCase(name.charAt(0)) && !ANIMATION.contains(name));
        }
    }

    private void palette(byte[] body) {
        NoPictureException.unless(palette == 0 && !transparency && picture.size() == 0);
        NoPictureException.unless(colours == PALETTE || colours == COLOUR || colours == COLOUR_ALPHA);
        palette = body.length / 3;
        int most = colours == PALETTE ? 1 << depth : 256;
        NoPictureException.unless(body.length % 3 == 0 && palette > 0 && palette <= most);
        write("PLTE", body);
    }

    private void transparency(byte[] body) {
        NoPictureException.unless(!transparency && picture.size() == 0);
        NoPictureException.unless(
                switch (colours) {
                    case GREY -> body.length == 2;
                    case COLOUR -> body.length == 6;
                    case PALETTE -> body.length > 0 && body.length <= palette;
                    default -> false;
                });
        transparency = true;
        write("tRNS", body);
    }

    private void checkSum(String name, byte[] body) {
        int sum = in.u16() << 16 | in.u16();
        NoPictureException.unless(sum == sum(name, body));
    }

    private static int sum(String name, byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.US_ASCII));
        sum.update(body);
        return (int) sum.getValue();
    }

    /** Whether the compressed data are the picture, all of it, and nothing more. */
    private boolean isPicture(byte[] packed) {
        long expected = unpackedLength();
        if (expected > MAX_UNPACKED) {
            return false;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] buffer = new byte[16 * 1024];
            int got = inflater.inflate(buffer);
            while (got > 0 && inflater.getBytesWritten() <= expected) {
                got = inflater.inflate(buffer);
            }
            return inflater.finished() && inflater.getBytesWritten() == expected && inflater.getRemaining() == 0;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** Each row behind a byte that says how it is filtered; interlaced, the rows of seven smaller pictures. */
    private long unpackedLength() {
        if (!interlaced) {
            return rows(width, height);
        }
        return rows(part(width, 0, 8), part(height, 0, 8))
                + rows(part(width, 4, 8), part(height, 0, 8))
                + rows(part(width, 0, 4), part(height, 4, 8))
                + rows(part(width, 2, 4), part(height, 0, 4))
                + rows(part(width, 0, 2), part(height, 2, 4))
                + rows(part(width, 1, 2), part(height, 0, 2))
                + rows(width, part(height, 1, 2));
    }

    private static int part(int whole, int from, int step) {
        return Math.max(0, (whole - from + step - 1) / step);
    }

    private long rows(int columns, int lines) {
        long bits = (long) columns * depth * channels();
        return columns == 0 ? 0 : lines * (1 + (bits + 7) / 8);
    }

    private int channels() {
        return switch (colours) {
            case COLOUR -> 3;
            case GREY_ALPHA -> 2;
            case COLOUR_ALPHA -> 4;
            default -> 1;
        };
    }

    private void write(String name, byte[] body) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(sum(name, body)).array());
    }
}
