package vn.dany.core.photo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which way is up, the one thing of a camera's notes (Exif 2.3) that belongs to the picture. */
final class Orientation {

    /** The first row is at the top; what has no note is so. */
    static final int UPRIGHT = 1;

    /** From here on what is wide lies on its side. */
    private static final int FIRST_TURNED = 5;

    private static final int LAST = 8;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final byte[] HEAD = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final String LOW_FIRST = "II*\0";
    private static final String HIGH_FIRST = "MM\0*";

    private Orientation() {}

    /** As the body of an APP1 segment says; upright where it says nothing, or nothing that can be understood. */
    static int in(Cursor body) {
        try {
            return read(body);
        } catch (NoPictureException e) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    static boolean isTurned(int orientation) {
        return orientation >= FIRST_TURNED;
    }

    private static int read(Cursor body) {
        if (!Arrays.equals(body.take(HEAD.length), HEAD)) {
            return UPRIGHT;
        }
        String order = body.name();
        NoPictureException.unless(order.equals(LOW_FIRST) || order.equals(HIGH_FIRST));
        boolean low = order.equals(LOW_FIRST);
        int offset = low ? body.low32() : body.u32();
        body.part(offset - 8);
        for (int left = u16(body, low); left > 0; left--) {
            int tag = u16(body, low);
            int type = u16(body, low);
            Cursor rest = body.part(8);
            rest.part(4);
            int value = u16(rest, low);
            if (tag == TAG && type == SHORT) {
                return value > UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int u16(Cursor in, boolean low) {
        return low ? in.u8() | in.u8() << 8 : in.u16();
    }

    /** The body of an APP1 segment that says this and nothing else. */
    static byte[] segment(int orientation) {
        return new byte[] {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            '*',
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            SHORT,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
    }
}
