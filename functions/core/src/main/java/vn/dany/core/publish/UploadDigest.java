package vn.dany.core.publish;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dany.core.digest.Sha256;

/** What a file that was sent goes by between two pages: the SHA-256 of its bytes in hexadecimal. */
public record UploadDigest(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** The digest of {@code bytes}. */
    public static UploadDigest of(byte[] bytes) {
        return new UploadDigest(HexFormat.of().formatHex(Sha256.of(bytes)));
    }

    /** The digest that {@code text} is; empty if it is none. */
    public static Optional<UploadDigest> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new UploadDigest(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
