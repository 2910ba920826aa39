package vn.dany.templates.console;

import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** A unit in a list: its code, what stands above it, and when there was such a unit. */
public record UnitLine(String code, String name, String link, String above, String validity) {

    static UnitLine of(AdministrativeUnit unit, UnitRegister register, Wording wording) {
        return new UnitLine(
                unit.code(),
                unit.fullName(),
                link(unit, wording.language()),
                register.parentOf(unit.id()).map(AdministrativeUnit::fullName).orElse(""),
                UnitWording.validity(unit, wording.units()));
    }

    /** Where the page of {@code unit} is. */
    static String link(AdministrativeUnit unit, Language language) {
        return new Addresses(language).unit(unit.id());
    }
}
