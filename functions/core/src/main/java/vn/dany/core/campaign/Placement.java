package vn.dany.core.campaign;

import java.text.Normalizer;
import java.util.Optional;

/** Names of the places where QR images hang. */
public final class Placement {

    private static final int LONGEST = 60;

    private Placement() {}

    /**
     * A placement's name as it is kept: NFC, single spaces.
     *
     * @return empty if it is none: blank, longer than 60 characters, or with "#" or control characters
     */
    public static Optional<String> name(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        boolean good = !name.isEmpty()
                && name.length() <= LONGEST
                && name.chars().noneMatch(c -> c == '#' || Character.isISOControl(c));
        return good ? Optional.of(name) : Optional.empty();
    }
}
