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

    private static final String LIKE_PAPER = "phieugiay";

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
        String visible = typed.replaceAll("\\p{Cf}+", "").replaceAll("[\\s\\p{Z}]+", " ");
        // Last: what is taken out may have stood between a letter and its mark.
        String name = Normalizer.normalize(visible, Normalizer.Form.NFC).strip();
        boolean good = !name.isEmpty()
                && name.length() <= LONGEST
                && !letters(name).startsWith(LIKE_PAPER)
                && name.chars().noneMatch(c -> c == '#' || Character.isISOControl(c));
        return good ? Optional.of(name) : Optional.empty();
    }

    /** Without what somebody reads over, such as a dash instead of a space. */
    private static String letters(String name) {
        return SearchText.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
