package vn.dany.core.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An edge from a unit to one that took over from it.
 *
 * @param on first day on which the successor stands in the predecessor's place
 * @param legalBasis the document that ordered it, empty if none is known
 * @param source where the edge is known from: an address, or {@link #DERIVED}
 */
public record Succession(
        UnitId predecessor, UnitId successor, LocalDate on, Kind kind, String legalBasis, String source) {

    /** The source of an edge that no document names and that was the only one possible. */
    public static final String DERIVED = "derived";

    /** What became of the predecessor. */
    public enum Kind {
        /** The whole of it, alone, under another name or of another type. */
        RENAMED,
        /** The whole of it, alone and by the same name, under another unit above. */
        MOVED,
        /** The whole of it, perhaps together with others. */
        MERGED,
        /** A part of it; other parts went elsewhere or stayed. */
        PART,
        /** The whole of it went up into the unit above, because its level of government is no more. */
        ABOLISHED;

        /** The kind written as in a succession file ({@code renamed}, {@code moved}, {@code merged}, {@code part}). */
        public static Optional<Kind> fromFile(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.inFile().equals(word.strip().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }

        /** How a succession file writes this kind. */
        public String inFile() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether all of the predecessor went over, so that its totals did too. */
    public boolean isWhole() {
        return kind != Kind.PART;
    }
}
