package vn.dany.adapters.s3;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Name of a snapshot: 13 digits that fall as time goes by, then the first 128 bits of the SHA-256 of its canonical bytes,
 * such as {@code 8288217600000-5f2c…}. In the order of their names the newest comes first.
 *
 * @param countedAtMillis milliseconds since 1970
 * @param hash 32 hexadecimal digits
 */
record SnapshotName(long countedAtMillis, String hash) {

    /** The largest number of 13 digits; lasts until the year 2286. */
    private static final long LAST = 9_999_999_999_999L;

    private static final Pattern FORM = Pattern.compile("(\\d{13})-([0-9a-f]{32})");

    SnapshotName {
        if (countedAtMillis < 0 || countedAtMillis > LAST) {
            throw new IllegalArgumentException("no count was taken before 1970 or after 2286");
        }
    }

    static SnapshotName of(Instant countedAt, byte[] content) {
        return new SnapshotName(countedAt.toEpochMilli(), hash(content));
    }

    /** Reads the form that {@link #toString()} writes; empty if it is none. */
    static Optional<SnapshotName> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new SnapshotName(LAST - Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    Instant countedAt() {
        return Instant.ofEpochMilli(countedAtMillis);
    }

    boolean fits(byte[] content) {
        return hash.equals(hash(content));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return String.format("%013d-%s", LAST - countedAtMillis, hash);
    }
}
