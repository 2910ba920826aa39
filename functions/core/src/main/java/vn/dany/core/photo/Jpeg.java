package vn.dany.core.photo;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * A JPEG written anew: tables, frame and scans as they are, and in front only how colours are meant and which way is up.
 * Taken are baseline and progressive pictures in grey or three colours, which is what phones and browsers make.
 */
final class Jpeg {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int QUANTIZATION = 0xdb;
    private static final int RESTARTS = 0xdd;
    private static final int HUFFMAN = 0xc4;
    private static final int BASELINE = 0xc0;
    private static final int PROGRESSIVE = 0xc2;
    private static final int FIRST_APPLICATION = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int ADOBE = 0xee;
    private static final int LAST_APPLICATION = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;

    /** Encoders make about ten; thousands would keep a decoder busy for minutes. */
    private static final int MAX_SCANS = 32;

    /** Version 1.1, square pixels, no thumbnail. */
    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0};

    private static final byte[] ADOBE_RGB = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};

    private final Cursor in;
    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
    private final Set<Integer> components = new HashSet<>();
    private int orientation = Orientation.UPRIGHT;
    private boolean rgb;
    private int scans;
    private int width;
    private int height;

    Jpeg(byte[] sent) {
        this.in = new Cursor(sent);
    }

    Photo.Sized anew() {
        NoPictureException.unless(in.u8() == 0xff && in.u8() == START);
        for (int marker = marker(); marker != END; marker = marker()) {
            segment(marker);
        }
        NoPictureException.unless(scans > 0);
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.size() + 64);
        mark(out, START);
        // Beside a JFIF segment nobody believes that the colours are red, green and blue.
        if (rgb) {
            write(out, ADOBE, ADOBE_RGB);
        } else {
            write(out, FIRST_APPLICATION, JFIF);
        }
        if (orientation != Orientation.UPRIGHT) {
            write(out, EXIF, Orientation.segment(orientation));
        }
        out.writeBytes(picture.toByteArray());
        mark(out, END);
        boolean lying = Orientation.isTurned(orientation);
        return new Photo.Sized(
                new Photo(PhotoKind.JPEG, out.toByteArray()), lying ? height : width, lying ? width : height);
    }

    /** The next marker, behind however many fill bytes. */
    private int marker() {
        NoPictureException.unless(in.u8() == 0xff);
        int code = in.u8();
        while (code == 0xff) {
            code = in.u8();
        }
        return code;
    }

    private void segment(int marker) {
        int length = in.u16() - 2;
        int from = in.at();
        Cursor body = in.part(length);
        switch (marker) {
            case QUANTIZATION -> quantization(body);
            case HUFFMAN -> huffman(body);
            case RESTARTS -> NoPictureException.unless(length == 2);
            case BASELINE, BASELINE + 1, PROGRESSIVE -> frame(body);
            case SCAN -> scan(body);
            case EXIF -> orientation = orientation == Orientation.UPRIGHT ? Orientation.in(body) : orientation;
            case ADOBE -> rgb = isRgb(body);
            default ->
                NoPictureException.unless(
                        marker == COMMENT || (marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION));
        }
        if (marker < FIRST_APPLICATION) {
            write(picture, marker, in.since(from));
        }
        if (marker == SCAN) {
            data();
        }
    }

    private static void quantization(Cursor body) {
        while (body.left() > 0) {
            int table = body.u8();
            NoPictureException.unless(table >> 4 <= 1 && (table & 15) <= 3);
            body.part(table >> 4 == 0 ? 64 : 128);
        }
    }

    private static void huffman(Cursor body) {
        while (body.left() > 0) {
            int table = body.u8();
            NoPictureException.unless(table >> 4 <= 1 && (table & 15) <= 3);
            int codes = 0;
            for (int length = 1; length <= 16; length++) {
                codes += body.u8();
            }
            NoPictureException.unless(codes <= 256);
            body.part(codes);
        }
    }

    private void frame(Cursor body) {
        NoPictureException.unless(components.isEmpty() && body.u8() == 8);
        height = body.u16();
        width = body.u16();
        NoPictureException.unlessOpenable(width, height);
        int count = body.u8();
        NoPictureException.unless(count == 1 || count == 3);
        for (int i = 0; i < count; i++) {
            NoPictureException.unless(components.add(body.u8()));
            int sampling = body.u8();
            NoPictureException.unless(sampling >> 4 >= 1 && sampling >> 4 <= 4);
            NoPictureException.unless((sampling & 15) >= 1 && (sampling & 15) <= 4 && body.u8() <= 3);
        }
        NoPictureException.unless(body.left() == 0);
    }

    private void scan(Cursor body) {
        scans++;
        int count = body.u8();
        NoPictureException.unless(scans <= MAX_SCANS && count >= 1 && count <= components.size());
        for (int i = 0; i < count; i++) {
            NoPictureException.unless(components.contains(body.u8()));
            int tables = body.u8();
            NoPictureException.unless(tables >> 4 <= 3 && (tables & 15) <= 3);
        }
        int first = body.u8();
        int last = body.u8();
        body.u8();
        NoPictureException.unless(first <= last && last <= 63 && body.left() == 0);
    }

    /** Copies compressed data up to the next marker that does not belong to them. */
    private void data() {
        int from = in.at();
        int next = 0;
        while (next == 0 || (next >= FIRST_RESTART && next <= LAST_RESTART)) {
            while (in.u8() != 0xff) {
                next = 0;
            }
            next = in.u8();
        }
        in.back(2);
        byte[] data = in.since(from);
        NoPictureException.unless(data.length > 0);
        picture.writeBytes(data);
    }

    /** Whether it says that the three colours are red, green and blue; otherwise they are as JFIF has them. */
    private static boolean isRgb(Cursor body) {
        if (body.left() < ADOBE_RGB.length || !body.name().equals("Adob")) {
            return false;
        }
        body.part(7);
        return body.u8() == 0;
    }

    private static void mark(ByteArrayOutputStream out, int marker) {
        out.write(0xff);
        out.write(marker);
    }

    private static void write(ByteArrayOutputStream out, int marker, byte[] body) {
        mark(out, marker);
        out.write((body.length + 2) >> 8);
        out.write(body.length + 2);
        out.writeBytes(body);
    }
}
