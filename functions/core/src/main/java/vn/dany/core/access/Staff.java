package vn.dany.core.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everybody on the register of staff at one time, by identity.
 *
 * @param number how often the register has been changed; 0 before the first time
 */
public record Staff(int number, List<StaffMember> members) {

    /** Nobody yet. */
    public static final Staff NOBODY = new Staff(0, List.of());

    public Staff {
        SortedMap<String, StaffMember> byIdentity = new TreeMap<>();
        for (StaffMember member : members) {
            if (byIdentity.put(member.identity(), member) != null) {
                throw new IllegalArgumentException("somebody is on the register twice");
            }
        }
        members = List.copyOf(byIdentity.values());
    }

    /** The member of staff, if there is one. */
    public Optional<StaffMember> find(String identity) {
        return members.stream()
                .filter(member -> member.identity().equals(identity))
                .findFirst();
    }

    /** What comes next: {@code changed} put in or replaced, the others as they are. */
    public Staff with(Collection<StaffMember> changed) {
        SortedMap<String, StaffMember> next = new TreeMap<>();
        members.forEach(member -> next.put(member.identity(), member));
        changed.forEach(member -> next.put(member.identity(), member));
        return new Staff(number + 1, List.copyOf(next.values()));
    }

    /** What comes next without {@code identity}. */
    public Staff without(String identity) {
        return new Staff(
                number + 1,
                members.stream()
                        .filter(member -> !member.identity().equals(identity))
                        .toList());
    }
}
