package vn.dany.core.unit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A province, district, commune, ward or town during its validity.
 *
 * @param code official code, meaningful only at a date
 * @param type the word before the name: Tỉnh, Thành phố, Thị xã, Huyện, Xã, Phường, Thị trấn
 * @param parentId the unit above, null for the province
 * @param validTo first day on which the unit no longer exists, null while it does
 */
public record AdministrativeUnit(
        UnitId id,
        String code,
        String name,
        String type,
        UnitLevel level,
        @Nullable UnitId parentId,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Name as printed, such as "Xã Phúc Sơn". Not unique: there are two of that one. */
    public String fullName() {
        return type + " " + name;
    }

    /**
     * The same within a sentence, "xã Phúc Sơn": the kind of a unit is no part of its name, unless a number is all the
     * name it has, as of "Phường 5" (Decree 30/2020/NĐ-CP, Annex II).
     */
    public String nameWithinSentence() {
        return Character.isDigit(name.charAt(0)) ? fullName() : type.toLowerCase(Locale.ROOT) + " " + name;
    }

    /** The unit above, empty for the province. */
    public Optional<UnitId> parent() {
        return Optional.ofNullable(parentId);
    }

    /** Whether there is a day on which it and another unit exist. */
    boolean existsBeside(AdministrativeUnit other) {
        return !id.equals(other.id)
                && (validTo == null || other.validFrom.isBefore(validTo))
                && (other.validTo == null || validFrom.isBefore(other.validTo));
    }

    /** Whether the unit exists on {@code date}. */
    public boolean existsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
    }
}
