package vn.dany.core.campaign;

import java.text.Normalizer;
import java.util.Optional;
import vn.dany.core.unit.SearchText;

/**
 * Names of the places where QR images hang. A batch of sheets that were filled in on paper is such a place too, whose code
 * hangs nowhere: whoever enters the sheets opens the form by it.
 */
public final class Placement {

    private static final int LONGEST = 60;

    /** What the name of a batch begins with. Kept with responses, so that it is never changed. */
    private static final String PAPER = "Phiếu giấy – lô ";

    private static final String LIKE_PAPER = "phieu giay";

    private Placement() {}

    /** The name of a unit's batch of sheets with this number. */
    public static String paper(int batch) {
        return PAPER + batch;
    }

    /** Whether {@code placement} is a batch of sheets that were filled in on paper. */
    public static boolean isPaper(String placement) {
        return placement.startsWith(PAPER);
    }

    /**
     * A placement's name as it is kept: NFC, single spaces, nothing invisible.
     *
     * @return empty if it is none: blank, longer than 60 characters, with "#" or control characters, or one that reads like
     *     a batch of sheets, which is begun and never named
     */
    public static Optional<String> name(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}+", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        boolean good = !name.isEmpty()
                && name.length() <= LONGEST
                && !SearchText.fold(name).startsWith(LIKE_PAPER)
                && name.chars().noneMatch(c -> c == '#' || Character.isISOControl(c));
        return good ? Optional.of(name) : Optional.empty();
    }
}
