package vn.dany.core.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * 29 characters that survive being read aloud and copied by hand: no 0/O, 1/I/L, Q, Z. All of them are in QR's
 * alphanumeric set. 29 is prime, so the weighted check character catches every single wrong character and every swap of
 * two neighbours.
 */
public final class CodeAlphabet {

    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPRSTUVWXY";
    private static final int SIZE = CHARACTERS.length();

    private CodeAlphabet() {}

    /** {@code length} random characters and their check character. */
    public static String draw(int length, RandomGenerator random) {
        StringBuilder code = new StringBuilder(length + 1);
        for (int i = 0; i < length; i++) {
            code.append(CHARACTERS.charAt(random.nextInt(SIZE)));
        }
        return code.append(check(code)).toString();
    }

    /** {@code number}, taken as without a sign, in exactly {@code length} characters, and their check character. */
    public static String encode(long number, int length) {
        StringBuilder code = new StringBuilder(length + 1);
        long rest = number;
        for (int i = 0; i < length; i++) {
            code.append(CHARACTERS.charAt((int) Long.remainderUnsigned(rest, SIZE)));
            rest = Long.divideUnsigned(rest, SIZE);
        }
        if (rest != 0) {
            throw new IllegalArgumentException("the number needs more than " + length + " characters");
        }
        code.reverse();
        return code.append(check(code)).toString();
    }

    /**
     * The number in a code that {@link #parse} let through, without a sign; what 64 bits do not hold is lost, so whoever
     * takes codes of 14 characters or more looks whether the number gives the same code.
     */
    public static long decode(String code) {
        long number = 0;
        for (int i = 0; i < code.length() - 1; i++) {
            number = number * SIZE + CHARACTERS.indexOf(code.charAt(i));
        }
        return number;
    }

    /**
     * What somebody typed, in canonical form: upper case without spaces and hyphens; empty unless it has {@code length}
     * characters of the alphabet and the right check character behind them.
     */
    public static Optional<String> parse(String typed, int length) {
        if (typed.length() > 4 * (length + 1)) {
            return Optional.empty();
        }
        String code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (code.length() != length + 1 || code.chars().anyMatch(c -> CHARACTERS.indexOf(c) < 0)) {
            return Optional.empty();
        }
        return code.charAt(length) == check(code.substring(0, length)) ? Optional.of(code) : Optional.empty();
    }

    private static char check(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum += (i + 1) * CHARACTERS.indexOf(code.charAt(i));
        }
        return CHARACTERS.charAt(sum % SIZE);
    }
}
