package vn.dany.core.photo;

import java.nio.charset.StandardCharsets;

/** Goes through bytes; whatever would leave them is no picture. */
final class Cursor {

    private final byte[] bytes;
    private final int end;
    private int at;

    Cursor(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private Cursor(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    int left() {
        return end - at;
    }

    int at() {
        return at;
    }

    /** Goes {@code count} bytes back. */
    void back(int count) {
        at -= count;
    }

    int u8() {
        NoPictureException.unless(at < end);
        return bytes[at++] & 0xff;
    }

    int u16() {
        return u8() << 8 | u8();
    }

    /** Four bytes, the highest first; more than an int can hold is more than a photo has. */
    int u32() {
        int value = u16() << 16 | u16();
        NoPictureException.unless(value >= 0);
        return value;
    }

    /** Three bytes, the lowest first. */
    int low24() {
        return u8() | u8() << 8 | u8() << 16;
    }

    /** Four bytes, the lowest first, likewise. */
    int low32() {
        int value = low24() | u8() << 24;
        NoPictureException.unless(value >= 0);
        return value;
    }

    /** Four letters. */
    String name() {
        return new String(take(4), StandardCharsets.US_ASCII);
    }

    byte[] take(int count) {
        Cursor part = part(count);
        byte[] taken = new byte[count];
        System.arraycopy(bytes, part.at, taken, 0, count);
        return taken;
    }

    /** The next {@code count} bytes by themselves. */
    Cursor part(int count) {
        NoPictureException.unless(count >= 0 && count <= left());
        at += count;
        return new Cursor(bytes, at - count, at);
    }

    /** What was passed since {@code from}. */
    byte[] since(int from) {
        return new Cursor(bytes, from, at).take(at - from);
    }
}
