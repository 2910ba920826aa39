package vn.dany.core.response;

import java.util.Optional;
import vn.dany.core.entry.CodeAlphabet;

/**
 * Handed to the respondent as proof: 40 bits that name the response and 24 bits that prove the code genuine, in the
 * read-aloud alphabet, with a check character.
 *
 * @param value canonical form, 15 characters
 */
public record ReceiptCode(String value) {

    static final int LENGTH = 14;

    /** The code somebody typed or scanned, in any case, with or without separators; empty if it was mistyped. */
    public static Optional<ReceiptCode> parse(String typed) {
        return CodeAlphabet.parse(typed, LENGTH).map(ReceiptCode::new);
    }

    /** In three groups of five, for reading aloud. */
    public String grouped() {
        return value.substring(0, 5) + "-" + value.substring(5, 10) + "-" + value.substring(10);
    }

    @Override
    public String toString() {
        return value;
    }
}
