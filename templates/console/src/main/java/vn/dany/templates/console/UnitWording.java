package vn.dany.templates.console;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.RegisterChange;
import vn.dany.core.unit.Succession;

/** Sentences about units and their days. */
final class UnitWording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private UnitWording() {}

    /** 01/07/2025. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String validity(AdministrativeUnit unit, UnitMessages messages) {
        LocalDate end = unit.validTo();
        return end == null
                ? messages.existsFrom(day(unit.validFrom()))
                : messages.existsFromTo(day(unit.validFrom()), day(end.minusDays(1)));
    }

    static String kind(Succession.Kind kind, UnitMessages messages) {
        return switch (kind) {
            case RENAMED -> messages.kindRenamed();
            case MOVED -> messages.kindMoved();
            case MERGED -> messages.kindMerged();
            case PART -> messages.kindPart();
            case ABOLISHED -> messages.kindAbolished();
        };
    }

    static String why(RegisterChange.Why why, UnitMessages messages) {
        return switch (why) {
            case OUTSIDE -> "";
            case NO_UNIT -> messages.unplacedNoUnit();
            case UNKNOWN -> messages.unplacedUnknown();
            case AMBIGUOUS -> messages.unplacedAmbiguous();
        };
    }
}
