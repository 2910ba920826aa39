package vn.dany.core.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.CollectionWindow;

/** Says what somebody who has signed in is on the staff. */
public final class RecogniseStaff {

    private final StaffRegister register;
    private final Optional<String> firstAdministrator;
    private final Clock clock;

    /**
     * Who recognises staff.
     *
     * @param firstAdministrator the identity that is an editor of the province whatever the register says, so that there
     *     is somebody to fill it
     */
    public RecogniseStaff(StaffRegister register, Optional<String> firstAdministrator, Clock clock) {
        this.register = register;
        this.firstAdministrator = firstAdministrator.map(StaffMember::identity).filter(identity -> !identity.isEmpty());
        this.clock = clock;
    }

    /**
     * The person with what they are today; empty if they are nothing, or no longer, or not yet.
     *
     * @param identity the e-mail address or user name that the sign-in vouches for, as it says it
     * @param name what the sign-in calls them; the register's name goes before it
     */
    public Optional<Person> recognise(String identity, String name) {
        String known = StaffMember.identity(identity);
        LocalDate today = LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE);
        Optional<StaffMember> member = register.recent().find(known);
        List<Assignment> assignments =
                new ArrayList<>(member.map(found -> found.on(today)).orElse(List.of()));
        if (firstAdministrator.filter(known::equals).isPresent()) {
            assignments.add(Assignment.provincial(Role.PROVINCE_EDITOR, today));
        }
        return assignments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Person(known, member.map(StaffMember::name).orElse(name), today, assignments));
    }
}
