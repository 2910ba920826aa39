package vn.dany.core.unit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Internal identity of an administrative unit, such as {@code u3f9a0c41d2}. Official codes change their meaning over
 * time (07246 was Canh Nậu and became Xuân Lương), so every key uses this instead.
 */
public record UnitId(String value) implements Comparable<UnitId> {

    private static final Pattern FORM = Pattern.compile("u[0-9a-f]{10}");

    public UnitId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a unit id");
        }
    }

    /** The id of the unit that carries {@code code} from {@code validFrom} on; loading a file twice gives the same ids. */
    public static UnitId of(String code, LocalDate validFrom) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((code + "|" + validFrom).getBytes(StandardCharsets.UTF_8));
            return new UnitId("u" + HexFormat.of().formatHex(hash, 0, 5));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
