package vn.dany.local;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.Staff;
import vn.dany.core.access.StaffMember;
import vn.dany.core.access.StaffRegister;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;
import vn.dany.formats.files.StarterSet;

/** Puts the people of the local system on the register of staff, and on the page where one chooses whom to be. */
@Singleton
class DemoStaff {

    /** The district that the people of the demo are about. */
    static final UnitId DISTRICT = UnitId.of("216", StarterSet.UNITS_VALID_FROM);

    private final StaffRegister staff;
    private final Registry registry;
    private final LocalSettings settings;

    DemoStaff(StaffRegister staff, Registry registry, LocalSettings settings) {
        this.staff = staff;
        this.registry = registry;
        this.settings = settings;
    }

    /** Whom somebody took off the register comes back with the next start; whom somebody changed stays changed. */
    void load() {
        Staff latest = staff.latest();
        List<StaffMember> missing = Stream.of(DemoPerson.values())
                .filter(person -> latest.find(person.email()).isEmpty())
                .map(this::member)
                .toList();
        if (!missing.isEmpty()) {
            staff.replace(latest.with(missing), List.of());
        }
        try {
            Files.writeString(settings.signInPage(), new ChoosePage(List.of(DemoPerson.values())).render());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StaffMember member(DemoPerson person) {
        LocalDate from = StarterSet.UNITS_VALID_FROM;
        UnitRegister units = registry.register().orElseThrow();
        Assignment assignment = switch (person) {
            case PROVINCE, READER, AUDITOR -> Assignment.provincial(person.role(), from);
            case DISTRICT -> Assignment.in(DISTRICT, person.role(), from);
            case COMMUNE -> Assignment.in(firstCommune(units), person.role(), from);
            case UNION, BOX_OWNER -> Assignment.in(province(units), person.role(), from);
        };
        return new StaffMember(person.email(), person.fullName(), List.of(assignment));
    }

    private static UnitId firstCommune(UnitRegister units) {
        return units.subtree(DISTRICT).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static UnitId province(UnitRegister units) {
        return units.parentOf(DISTRICT).orElseThrow().id();
    }
}
