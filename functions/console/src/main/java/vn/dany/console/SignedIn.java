package vn.dany.console;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;

/** Who makes this request: as long as nobody signs in, the first administrator, who may do everything. */
@RequestScoped
public class SignedIn {

    private final Registry registry;
    private final Optional<String> firstAdministrator;
    private final Clock clock;
    private Optional<Person> known = Optional.empty();

    public SignedIn(
            Registry registry,
            @ConfigProperty(name = "dany.first-administrator") Optional<String> firstAdministrator,
            Clock clock) {
        this.registry = registry;
        this.firstAdministrator = firstAdministrator;
        this.clock = clock;
    }

    /** What they may see and do; nothing as long as it was not asked who they are. */
    public Set<Right> rights() {
        return known.stream()
                .flatMap(person -> person.assignments().stream())
                .flatMap(assignment -> assignment.role().rights().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The person. */
    public Person person() {
        if (known.isEmpty()) {
            known = Optional.of(administrator());
        }
        return known.get();
    }

    private Person administrator() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE);
        List<UnitId> roots = registry.register().stream()
                .flatMap(register -> register.all().stream())
                .filter(unit -> unit.parent().isEmpty())
                .map(AdministrativeUnit::id)
                .toList();
        Stream<Assignment> everything = Arrays.stream(Role.values())
                .filter(role -> role.isProvincial() || !roots.isEmpty())
                .map(role -> role.isProvincial()
                        ? Assignment.provincial(role, today)
                        : new Assignment(role, "*", roots, today, Optional.empty()));
        String identity = firstAdministrator.orElse(AuditEntry.NOBODY_SIGNED_IN);
        return new Person(identity, identity, today, everything.toList());
    }
}
