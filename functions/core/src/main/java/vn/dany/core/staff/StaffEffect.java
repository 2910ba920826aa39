package vn.dany.core.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dany.core.access.Staff;
import vn.dany.core.access.StaffMember;
import vn.dany.core.campaign.StateMark;

/**
 * What a change of the register of staff would do; to be shown before it is done.
 *
 * @param number the number of the register it starts from
 * @param added who would be new
 * @param changed who would be something else
 * @param same how many of those named stay as they are
 */
public record StaffEffect(int number, List<StaffMember> added, List<Changed> changed, int same) {

    public StaffEffect {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    /** One member in the place of another of the same identity. */
    public record Changed(StaffMember before, StaffMember after) {}

    /** The effect of {@code wanted} on {@code staff}; whoever is not named stays. */
    static StaffEffect of(Staff staff, List<StaffMember> wanted) {
        List<StaffMember> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (StaffMember member : wanted) {
            Optional<StaffMember> before = staff.find(member.identity());
            if (before.isEmpty()) {
                added.add(member);
            } else if (!before.get().equals(member)) {
                changed.add(new Changed(before.get(), member));
            }
        }
        return new StaffEffect(staff.number(), added, changed, wanted.size() - added.size() - changed.size());
    }

    /** Whether everybody stays what they are. */
    public boolean isNone() {
        return added.isEmpty() && changed.isEmpty();
    }

    /** Everybody who would be new or something else. */
    public List<StaffMember> wanted() {
        return Stream.concat(added.stream(), changed.stream().map(Changed::after))
                .toList();
    }

    /** The mark of this picture. */
    public String mark() {
        return StateMark.of(number, added, changed);
    }
}
