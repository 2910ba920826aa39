package vn.dany.core.unit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Level of government. Since 01/7/2025 there is no district level; trees of both kinds are valid. */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /** The level written as in a units file ({@code province}, {@code district}, {@code commune}). */
    public static Optional<UnitLevel> fromFile(String word) {
        return Arrays.stream(values())
                .filter(level -> level.inFile().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** How a units file writes this level. */
    public String inFile() {
        return name().toLowerCase(Locale.ROOT);
    }
}
