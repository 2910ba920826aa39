package vn.dany.core.photo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A WebP written anew: one frame, and beside a lossy one its transparency. */
final class WebP {

    private static final String LOSSY = "VP8 ";
    private static final String LOSSLESS = "VP8L";
    private static final String EXTENDED = "VP8X";
    private static final String ALPHA = "ALPH";
    private static final Set<String> ANIMATION = Set.of("ANIM", "ANMF");
    private static final int ANIMATED = 2;
    private static final int HAS_ALPHA = 0x10;
    private static final int EXTENDED_LENGTH = 10;
    private static final int LOSSY_HEADER = 10;
    private static final int START_CODE = 0x2a019d;
    private static final int LOSSLESS_SIGNATURE = 0x2f;
    private static final int SIDE = 0x3fff;
    private static final int SIDE_BITS = 14;

    private final Cursor sent;
    private byte[] frame = new byte[0];
    private byte[] alpha = new byte[0];
    private String frameName = "";
    private int width;
    private int height;

    WebP(byte[] sent) {
        this.sent = new Cursor(sent);
    }

    Photo.Sized anew() {
        sent.name();
        Cursor in = sent.part(sent.low32());
        NoPictureException.unless(in.name().equals("WEBP"));
        boolean extended = false;
        for (boolean first = true; in.left() > 0 && (first || extended); first = false) {
            String name = in.name();
            byte[] body = in.take(in.low32());
            // The last one may lack its even end.
            in.part(Math.min(body.length & 1, in.left()));
            if (first && name.equals(EXTENDED)) {
                extended = true;
                NoPictureException.unless(body.length >= EXTENDED_LENGTH && (body[0] & ANIMATED) == 0);
            } else {
                chunk(name, body, first);
            }
        }
        NoPictureException.unless(!frameName.isEmpty());
        return new Photo.Sized(new Photo(PhotoKind.WEBP, file()), width, height);
    }

    private void chunk(String name, byte[] body, boolean first) {
        switch (name) {
            case LOSSY -> lossy(body);
            case LOSSLESS -> lossless(body);
            case ALPHA -> {
                NoPictureException.unless(!first && alpha.length == 0 && frameName.isEmpty() && body.length > 1);
                alpha = body;
            }
            default -> NoPictureException.unless(!first && !ANIMATION.contains(name));
        }
    }

    /** A key frame of VP8 (RFC 6386, section 9.1). */
    private void lossy(byte[] body) {
        Cursor header = new Cursor(body);
        int tag = header.low24();
        NoPictureException.unless((tag & 1) == 0 && (tag >> 4 & 1) == 1 && tag >> 5 <= body.length - LOSSY_HEADER);
        NoPictureException.unless(header.low24() == START_CODE);
        frame(LOSSY, body, (header.u8() | header.u8() << 8) & SIDE, (header.u8() | header.u8() << 8) & SIDE);
    }

    private void lossless(byte[] body) {
        Cursor header = new Cursor(body);
        NoPictureException.unless(header.u8() == LOSSLESS_SIGNATURE && body.length > 5);
        int sides = header.low24() | header.u8() << 24;
        NoPictureException.unless(sides >>> 29 == 0);
        frame(LOSSLESS, body, (sides & SIDE) + 1, (sides >>> SIDE_BITS & SIDE) + 1);
    }

    private void frame(String name, byte[] body, int wide, int high) {
        NoPictureException.unless(frameName.isEmpty());
        NoPictureException.unlessOpenable(wide, high);
        frameName = name;
        frame = body;
        width = wide;
        height = high;
    }

    private byte[] file() {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream(frame.length + 64);
        chunks.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        if (frameName.equals(LOSSY) && alpha.length > 0) {
            ByteArrayOutputStream canvas = new ByteArrayOutputStream();
            low(canvas, HAS_ALPHA, 4);
            low(canvas, width - 1, 3);
            low(canvas, height - 1, 3);
            write(chunks, EXTENDED, canvas.toByteArray());
            write(chunks, ALPHA, alpha);
        }
        write(chunks, frameName, frame);
        ByteArrayOutputStream file = new ByteArrayOutputStream(chunks.size() + 8);
        write(file, "RIFF", chunks.toByteArray());
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String name, byte[] body) {
        out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        low(out, body.length, 4);
        out.writeBytes(body);
        if ((body.length & 1) == 1) {
            out.write(0);
        }
    }

    private static void low(ByteArrayOutputStream out, int value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write(value >>> (8 * i));
        }
    }
}
