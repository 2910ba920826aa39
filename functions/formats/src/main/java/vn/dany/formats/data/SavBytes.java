package vn.dany.formats.data;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The parts an SPSS system file is put together from: little-endian numbers, and texts in UTF-8 of a given room. */
final class SavBytes {

    /** What stands for "no value". */
    static final double NOTHING = -Double.MAX_VALUE;

    private static final int ELEMENT = 8;
    private static final int COMPRESSED = 8;
    private static final int BIAS = 100;
    private static final int LARGEST_CODE = 251;
    private static final int LITERAL = 253;
    private static final int BLANKS = 254;
    private static final int ABSENT = 255;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream codes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream literals = new ByteArrayOutputStream();

    /** A whole number of 32 bits, or several. */
    SavBytes whole(int... numbers) {
        byte[] little = new byte[Integer.BYTES * numbers.length];
        ByteBuffer buffer = little(little);
        Arrays.stream(numbers).forEach(buffer::putInt);
        bytes.writeBytes(little);
        return this;
    }

    /** A whole number of 64 bits. */
    SavBytes large(long number) {
        byte[] little = new byte[Long.BYTES];
        little(little).putLong(number);
        bytes.writeBytes(little);
        return this;
    }

    /** A number with a fraction. */
    SavBytes real(double number) {
        bytes.writeBytes(real64(number));
        return this;
    }

    /** A byte. */
    SavBytes one(int number) {
        bytes.write(number);
        return this;
    }

    /** A text in {@code room} bytes, cut at the end of a letter or filled up with blanks. */
    SavBytes text(String text, int room) {
        bytes.writeBytes(filled(cut(text, room), room));
        return this;
    }

    /** Bytes as they are, filled up with blanks until {@code before} of them and these are a multiple of {@code step}. */
    SavBytes padded(byte[] text, int before, int step) {
        int room = (text.length + before + step - 1) / step * step - before;
        bytes.writeBytes(filled(text, room));
        return this;
    }

    /** One element of a case, compressed: small whole numbers take a byte. */
    SavBytes element(double number) {
        double code = number + BIAS;
        if (number == NOTHING) {
            return code(ABSENT, new byte[0]);
        }
        boolean small = code >= 1 && code <= LARGEST_CODE && code == Math.rint(code);
        return small ? code((int) code, new byte[0]) : code(LITERAL, real64(number));
    }

    /** A text of a case, as many elements as {@code room} bytes take, compressed. */
    SavBytes elements(String text, int room) {
        byte[] filled = filled(cut(text, room), (room + ELEMENT - 1) / ELEMENT * ELEMENT);
        for (int from = 0; from < filled.length; from += ELEMENT) {
            byte[] element = Arrays.copyOfRange(filled, from, from + ELEMENT);
            boolean blank = new String(element, StandardCharsets.US_ASCII).isBlank();
            code(blank ? BLANKS : LITERAL, blank ? new byte[0] : element);
        }
        return this;
    }

    /** The file, with the elements that are still waiting. */
    byte[] end() {
        while (codes.size() > 0) {
            code(0, new byte[0]);
        }
        return bytes.toByteArray();
    }

    private SavBytes code(int code, byte[] literal) {
        codes.write(code);
        literals.writeBytes(literal);
        if (codes.size() == COMPRESSED) {
            bytes.writeBytes(codes.toByteArray());
            bytes.writeBytes(literals.toByteArray());
            codes.reset();
            literals.reset();
        }
        return this;
    }

    /** As much of a text as {@code most} bytes hold, in whole letters; an ellipsis says that there was more. */
    static byte[] cut(String text, int most) {
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        if (whole.length <= most) {
            return whole;
        }
        int end = text.length();
        byte[] shorter = whole;
        while (end > 0 && shorter.length > most) {
            end = text.offsetByCodePoints(end, -1);
            shorter = (text.substring(0, end).stripTrailing() + "…").getBytes(StandardCharsets.UTF_8);
        }
        return shorter;
    }

    private static byte[] filled(byte[] text, int room) {
        byte[] filled = Arrays.copyOf(text, room);
        Arrays.fill(filled, Math.min(text.length, room), room, (byte) ' ');
        return filled;
    }

    private static byte[] real64(double number) {
        byte[] little = new byte[Double.BYTES];
        little(little).putDouble(number);
        return little;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
