package vn.dany.core.entry;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The public code in a QR image: nine random characters (more than 43 bits) and a check character. Not a secret, and
 * without meaning.
 *
 * @param value canonical form, ten characters of {@link CodeAlphabet}
 */
public record EntryCode(String value) implements Comparable<EntryCode> {

    private static final int LENGTH = 9;

    public EntryCode {
        if (!CodeAlphabet.parse(value, LENGTH).equals(Optional.of(value))) {
            throw new IllegalArgumentException("not an entry code");
        }
    }

    /** A new code; {@code random} must be cryptographically strong. */
    public static EntryCode draw(RandomGenerator random) {
        return new EntryCode(CodeAlphabet.draw(LENGTH, random));
    }

    /** The code somebody typed or scanned, in any case, with or without separators; empty if it was mistyped. */
    public static Optional<EntryCode> parse(String typed) {
        return CodeAlphabet.parse(typed, LENGTH).map(EntryCode::new);
    }

    /** In two groups, for reading aloud. */
    public String grouped() {
        return value.substring(0, 5) + "-" + value.substring(5);
    }

    @Override
    public int compareTo(EntryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
