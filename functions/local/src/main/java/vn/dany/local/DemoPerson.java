package vn.dany.local;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dany.core.access.Role;
import vn.dany.stack.Sentence;

/** The people one can be in the local system, one of each role. */
public enum DemoPerson {
    PROVINCE(Role.PROVINCE_EDITOR),
    READER(Role.PROVINCE_READER),
    DISTRICT(Role.LEAD),
    COMMUNE(Role.COMMUNE_TEAM),
    UNION(Role.UNION),
    BOX_OWNER(Role.BOX_OWNER),
    AUDITOR(Role.AUDITOR);

    private final Role role;

    DemoPerson(Role role) {
        this.role = role;
    }

    /** The person of this name in addresses, such as {@code box-owner}. */
    public static Optional<DemoPerson> named(String name) {
        return Stream.of(values()).filter(person -> person.named().equals(name)).findFirst();
    }

    /** What addresses call them. */
    public String named() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What they are. */
    public Role role() {
        return role;
    }

    /** By what the register of staff knows them. */
    public String email() {
        return named() + "@dan-y.example";
    }

    /** Their name. */
    public String fullName() {
        return Sentence.of(DemoPerson.class, "person." + named()).vietnamese();
    }

    /** What the provider vouches for, as JSON; their names need no escape. */
    public String claims() {
        return "{\"email\":\"%s\",\"name\":\"%s\"}".formatted(email(), fullName());
    }
}
