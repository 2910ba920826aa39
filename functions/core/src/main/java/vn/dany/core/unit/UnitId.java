package vn.dany.core.unit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dany.core.digest.Sha256;

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
        return new UnitId("u" + Sha256.hex(code + "|" + validFrom, 5));
    }

    /** The id that {@code text} is; empty if it is none. */
    public static Optional<UnitId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new UnitId(text)) : Optional.empty();
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
